/** A small static host for both pages: brotli where it pays, the policy that the preview sends, nothing kept by the browser. */
import { createServer } from 'node:http';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webm': 'audio/webm',
  '.m4a': 'audio/mp4',
};
const SENT_AS_IT_IS = ['.woff2', '.webm', '.m4a'];

/** @returns its address and how it is closed. Pages, scripts and styles are compressed before anything is asked for. */
export async function serveFolder(folder, headers) {
  const known = new Map(
    readdirSync(folder, { recursive: true })
      .filter((name) => /\.(?:html|js|css)$/u.test(name))
      .map((name) => [`/${name.replaceAll('\\', '/')}`, read(join(folder, name))]),
  );
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = pathname === '/' ? '/index.html' : normalize(pathname);
    if (!known.has(name)) known.set(name, read(join(folder, name)));
    const file = known.get(name);
    if (file === undefined) return response.writeHead(404).end();
    response.writeHead(200, { ...headers, ...file.headers }).end(file.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve))),
  };
}

function read(path) {
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  try {
    const body = readFileSync(path);
    if (SENT_AS_IT_IS.includes(extname(path))) return { body, headers: { 'Content-Type': type } };
    const headers = { 'Content-Type': type, 'Content-Encoding': 'br' };
    return { body: brotliCompressSync(body), headers };
  } catch {
    return undefined;
  }
}
