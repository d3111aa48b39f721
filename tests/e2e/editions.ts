/** A plain static server that gives out one edition of a build, and then a newer one whose files have other names. */
import { createServer } from 'node:http';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';

type Files = ReadonlyMap<string, Buffer>;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export type Editions = {
  readonly address: string;
  /** From now on the newer edition is served; what only the older one had is gone. */
  readonly renew: () => void;
  /** The newer edition is there, but who opens the page is given the older one, as a bad cache does. */
  readonly renewBadly: () => void;
  /** How often the page itself was asked for. */
  readonly pagesServed: () => number;
  readonly close: () => void;
};

export async function serveEditions(folder: string): Promise<Editions> {
  const older = filesIn(folder);
  let files = older;
  let stale: Files = new Map();
  let pages = 0;
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    const name = path === '/' ? 'index.html' : path.slice(1);
    const isOpened = request.headers['sec-fetch-dest'] === 'document';
    const file = (isOpened ? stale.get(name) : undefined) ?? files.get(name) ?? stale.get(name);
    if (name === 'index.html') pages += 1;
    if (file === undefined) return void response.writeHead(404).end('not found');
    response.writeHead(200, {
      'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
      // as a host does that knows its names never change
      'cache-control': name === 'index.html' ? 'no-cache' : 'public, max-age=31536000, immutable',
    });
    return void response.end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  const port = typeof at === 'object' && at !== null ? at.port : 0;
  return {
    address: `http://127.0.0.1:${port}/`,
    renew() {
      files = renamed(older);
    },
    renewBadly() {
      files = renamed(older);
      stale = new Map(
        [...older].filter(([name]) => /^(?:index\.html|assets\/(?:index|hash)-)/u.test(name)),
      );
    },
    pagesServed: () => pages,
    close: () => void server.close(),
  };
}

function filesIn(folder: string): Files {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true });
  const names = found
    .filter((each) => each.isFile())
    .map((each) => relative(folder, join(each.parentPath, each.name)));
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}

/** The same build under other hashes: every script and style sheet has another name. */
function renamed(files: Files): Files {
  const names = [...files.keys()]
    .filter((name) => /^assets\/.*-[\w-]{8}\.(?:js|css)$/u.test(name))
    .map((name) => name.slice('assets/'.length));
  const anew = new Map(
    names.map((name) => [
      name,
      name.replace(/-[\w-]{8}(\.\w+)$/u, (hash, end: string) => {
        const letters = hash.slice(1, 9);
        return `-${[...letters].toReversed().join('')}${end}`;
      }),
    ]),
  );
  const renamedText = (text: string): string =>
    [...anew].reduce((said, [before, after]) => said.replaceAll(before, after), text);
  return new Map(
    [...files].map(([name, content]) =>
      /\.(?:js|css|html)$/u.test(name)
        ? [renamedText(name), Buffer.from(renamedText(content.toString('utf8')))]
        : [name, content],
    ),
  );
}
