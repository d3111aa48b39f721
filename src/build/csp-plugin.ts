/**
 * Writes the content security policy into the built page, for a copy that somebody else serves without our headers.
 * Comes after whatever puts styles into the page.
 */
import type { Plugin } from 'vite';
import { cspMetaOf } from './csp.ts';

export function strictCsp(): Plugin {
  return {
    name: 'strict-csp',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { server }) =>
        server === undefined
          ? [
              {
                tag: 'meta',
                attrs: { 'http-equiv': 'Content-Security-Policy', content: cspMetaOf(html) },
                injectTo: 'head-prepend',
              },
            ]
          : [],
    },
  };
}
