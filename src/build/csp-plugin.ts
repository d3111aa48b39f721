/** Puts the content security policy where it is obeyed: a header of the preview server, a tag in the built page. */
import type { Plugin } from 'vite';
import { CSP, CSP_META } from './csp.ts';

export function strictCsp(): Plugin {
  return {
    name: 'strict-csp',
    config: () => ({ preview: { headers: { 'Content-Security-Policy': CSP } } }),
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
