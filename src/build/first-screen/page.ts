/**
 * Puts the first screen into the built page. Its own style sheet stands in the head; the others stand below it, where
 * they hold up nothing that is above them.
 */
import type { BuiltFiles } from './built-files.ts';

export type FirstScreen = BuiltFiles & { readonly markup: string };

const HOST = '<div id="app"></div>';
const STYLES = /[ \t]*<link rel="stylesheet"[^>]*>\n?/gu;

/** @throws when the page has no place for it. */
export function pageWithFirstScreen(html: string, screen: FirstScreen): string {
  const { markup, style, font, scripts } = screen;
  const styles = html.match(STYLES) ?? [];
  const head = [
    `<link rel="stylesheet" crossorigin href="./${style}">`,
    `<link rel="preload" as="font" type="font/woff2" crossorigin href="./${font}">`,
  ];
  const ahead = scripts.map((file) => `<link rel="modulepreload" crossorigin href="./${file}">`);
  if (!html.includes(HOST)) throw new Error(`index.html has no ${HOST}: put it in the body.`);
  return html
    .replace(STYLES, '')
    .replace('<script', () => `${head.join('\n    ')}\n    <script`)
    .replace('</head>', () => `  ${ahead.join('\n    ')}\n  </head>`)
    .replace(HOST, () => `<div id="app">${markup}</div>`)
    .replace('</body>', () => `${styles.join('')}  </body>`);
}

/** The page without the style sheet that is built by itself. */
export function withoutFirstStyle(html: string): string {
  return html.replace(STYLES, '');
}
