/** Sends the headers from the preview server, and writes them beside the build for static hosts. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { HEADERS_FILE, headersFile, headersOf } from './headers.ts';

const PAGE = 'index.html';

export function staticHeaders(): Plugin {
  return {
    name: 'static-headers',
    configurePreviewServer({ config, middlewares }) {
      const page = resolve(config.root, config.build.outDir, PAGE);
      middlewares.use((request, response, next) => {
        const [path = '/'] = (request.url ?? '/').split('?');
        const headers = headersOf(path, readFileSync(page, 'utf8'));
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
        next();
      });
    },
    generateBundle: {
      // the page's own styles are named in its policy
      order: 'post',
      handler(_, bundle) {
        const page = bundle[PAGE];
        if (page?.type !== 'asset') this.error(`headers-plugin.ts: the build has no ${PAGE}`);
        const source = headersFile(String(page.source));
        this.emitFile({ type: 'asset', fileName: HEADERS_FILE, source });
      },
    },
  };
}
