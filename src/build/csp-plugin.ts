/** Writes the content security policy into the built page, for a copy that somebody else serves without our headers. */
import type { Plugin } from 'vite';
import { CSP_META } from './csp.ts';

export function strictCsp(): Plugin {
  return {
    name: 'strict-csp',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { server }) =>
        server === undefined
          ? [
              {
                tag: 'meta',
                attrs: { 'http-equiv': 'Content-Security-Policy', content: CSP_META },
                injectTo: 'head-prepend',
              },
            ]
          : [],
    },
  };
}
