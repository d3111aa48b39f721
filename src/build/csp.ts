/** The content security policy: one constant, sent as a header and written into the built page. */

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

export const CSP = policyText(Object.entries(POLICY));

/** The same, for `<meta http-equiv>`: for a copy of the game served by somebody else. */
export const CSP_META = policyText(
  Object.entries(POLICY).filter(([name]) => !HEADER_ONLY.includes(name)),
);

function policyText(directives: readonly (readonly [string, string])[]): string {
  return directives.map(([name, value]) => `${name} ${value}`).join('; ');
}
