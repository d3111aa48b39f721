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
