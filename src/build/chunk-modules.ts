/** Writes beside Vite's manifest which modules each chunk is made of, so that the size budget can name them. */
import { relative } from 'node:path';
import type { Plugin } from 'vite';

export const CHUNK_MODULES = '.vite/modules.json';

export function chunkModules(): Plugin {
  let root = '';
  return {
    name: 'chunk-modules',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).flatMap((output) =>
        output.type === 'chunk'
          ? [[output.fileName, output.moduleIds.map((id) => moduleName(id, root))] as const]
          : [],
      );
      const source = JSON.stringify(Object.fromEntries(chunks), undefined, 1);
      this.emitFile({ type: 'asset', fileName: CHUNK_MODULES, source });
    },
  };
}

/** Relative to the project, without the marks that plugins put on ids. */
function moduleName(id: string, root: string): string {
  const plain = id.replace(/^\0/u, '').replace(/\?.*$/u, '');
  return plain.startsWith('/') ? relative(root, plain) : plain;
}
