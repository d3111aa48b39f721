/**
 * Puts the first screen into the built page, with its own styles in the head: it is painted when the page has come, and
 * waits for no second request. The other style sheets stand below it, where they hold up nothing that is above them.
 */
import { posix } from 'node:path';
import type { BuiltFiles, Style } from './built-files.ts';

export type FirstScreen = BuiltFiles & { readonly markup: string };

const HOST = '<div id="app"></div>';
/** What is said to who reads the source, and the room at the beginning of lines. */
const NOT_SENT = /^\s+|[ \t]*<!--[^]*?-->\n?/gmu;
const STYLES = /[ \t]*<link rel="stylesheet"[^>]*>\n?/gu;

/** @throws when the page has no place for it. */
export function pageWithFirstScreen(html: string, screen: FirstScreen): string {
  const { markup, style, font, scripts } = screen;
  const styles = html.match(STYLES) ?? [];
  const head = [
    `<style data-css="./${style.file}">${stylesInPage(style)}</style>`,
    `<link rel="preload" as="font" type="font/woff2" crossorigin href="./${font}">`,
  ];
  const ahead = scripts.map((file) => `<link rel="modulepreload" crossorigin href="./${file}">`);
  if (!html.includes(HOST)) throw new Error(`index.html has no ${HOST}: put it in the body.`);
  return html
    .replace(STYLES, '')
    .replace(NOT_SENT, '')
    .replace('<script', () => `${head.join('\n    ')}\n    <script`)
    .replace('</head>', () => `  ${ahead.join('\n    ')}\n  </head>`)
    .replace(HOST, () => `<div id="app">${markup}</div>`)
    .replace('</body>', () => `${styles.join('')}  </body>`);
}

/** Addresses in a style sheet are seen from its own folder; in the page, from the page. */
function stylesInPage({ file, css }: Style): string {
  if (css.includes('</')) throw new Error(`${file} cannot stand in the page: it has a tag in it.`);
  const folder = posix.dirname(file);
  return css
    .trim()
    .replaceAll(/url\((['"]?)\.\//gu, (_, mark: string) => `url(${mark}./${folder}/`);
}

/** The page without the style sheet that is built by itself. */
export function withoutFirstStyle(html: string): string {
  return html.replace(STYLES, '');
}
