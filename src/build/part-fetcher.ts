/**
 * Puts our own loader of parts in the place of Vite's: `import()` of a chunk first asks for its files, and imports when
 * they are here. Vite's asks once only for a style sheet, and names modules to the browser in a way that keeps a miss.
 */
import type { Plugin } from 'vite';

/** How Vite calls its loader; a build that no longer asks for it fails. */
const VITE_HELPER = /vite\/preload-helper\.js$/u;

/** @param file The module that exports `createFetchParts`. */
export function partFetcher(file: string): Plugin {
  let isAsked = false;
  return {
    name: 'part-fetcher',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: VITE_HELPER },
      handler() {
        isAsked = true;
        return [
          `import { createFetchParts } from ${JSON.stringify(file)};`,
          'export const __vitePreload = createFetchParts();',
        ].join('\n');
      },
    },
    generateBundle() {
      if (!isAsked) this.error(`part-fetcher.ts: Vite no longer asks for ${String(VITE_HELPER)}`);
    },
  };
}
