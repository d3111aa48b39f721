/** The project's folder, and its TypeScript modules for scripts that run in Node as they are. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * Imports one of our TypeScript modules through Vite: Node 20 does not read TypeScript.
 * @param {string} path From the project's root.
 */
export async function importTypeScript(path) {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(ROOT, path), { root: ROOT, configFile: false });
  return module;
}

/**
 * The same for a program that goes on and fetches more of itself on the way.
 * @template T
 * @param {(load: (path: string) => Promise<any>) => Promise<T>} work
 */
export async function withTypeScript(work) {
  const { createServer } = await import('vite');
  const server = await createServer({
    root: ROOT,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    return await work((path) => server.ssrLoadModule(join(ROOT, path)));
  } finally {
    await server.close();
  }
}
