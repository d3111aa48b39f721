/** Crockford's base32: no I, L, O or U, so that a code can be read aloud and typed by hand. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const READ_AS: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** Five bits. */
export type Symbol32 = number;

export function letterOf(symbol: Symbol32): string {
  return LETTERS.charAt(symbol);
}

/** Undefined for what is no letter of a code. */
export function symbolOf(letter: string): Symbol32 | undefined {
  const upper = letter.toUpperCase();
  const at = LETTERS.indexOf(READ_AS[upper] ?? upper);
  return at < 0 ? undefined : at;
}

/** What a reader may write between the groups. */
export function withoutGaps(code: string): string {
  return code.replaceAll(/[\s\u2010-\u2015-]+/gu, '');
}
