/**
 * The content security policy of a page, sent as a header and written into it. Styles that stand in the page itself are
 * allowed by what is in them, and no others are.
 */
import { createHash } from 'node:crypto';

const POLICY = {
  'default-src': "'self'",
  'img-src': "'self' data: blob:",
  'style-src': "'self'",
  'script-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self' blob:",
  'media-src': "'self' blob:",
  'font-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  // a school's page may show the game in a frame: docs/decisions/may-be-framed.md
  'frame-ancestors': '*',
} as const;

/** Directives that a browser obeys only in a header. */
const HEADER_ONLY: readonly string[] = ['frame-ancestors'];

const STYLE = /<style\b[^>]*>([^]*?)<\/style>/gu;

/** The policy of this page, as a header. */
export function cspOf(html: string): string {
  return policyText(html, Object.entries(POLICY));
}

/** The same, for `<meta http-equiv>`: for a copy of the game served by somebody else. */
export function cspMetaOf(html: string): string {
  const directives = Object.entries(POLICY).filter(([name]) => !HEADER_ONLY.includes(name));
  return policyText(html, directives);
}

function policyText(html: string, directives: readonly (readonly [string, string])[]): string {
  const styles = [...html.matchAll(STYLE)].map(([, css = '']) => ` '${hashOf(css)}'`).join('');
  return directives
    .map(([name, value]) => `${name} ${value}${name === 'style-src' ? styles : ''}`)
    .join('; ');
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
