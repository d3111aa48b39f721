/** Sends the headers from the preview server, and writes them beside the build for static hosts. */
import type { Plugin } from 'vite';
import { HEADERS_FILE, headersFile, headersOf } from './headers.ts';

export function staticHeaders(): Plugin {
  return {
    name: 'static-headers',
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const [path = '/'] = (request.url ?? '/').split('?');
        for (const [name, value] of Object.entries(headersOf(path)))
          response.setHeader(name, value);
        next();
      });
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: HEADERS_FILE, source: headersFile() });
    },
  };
}
