/** A run's own text in an address: for stories whose choices have no numbers. */

/** What no code begins with. */
const SIGN = '~';
/** Characters. Longer addresses are cut by mail and by servers. */
const LONGEST = 8000;

/** Undefined when it would be too long. */
export function textAsLink(text: string): string | undefined {
  const bytes = [...new TextEncoder().encode(text)];
  const base64 = btoa(bytes.map((byte) => String.fromCharCode(byte)).join(''));
  const link = SIGN + base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return link.length > LONGEST ? undefined : link;
}

/** Undefined for what is no such link; a damaged one gives a text that is no run. */
export function textInLink(given: string): string | undefined {
  const link = given.trim();
  if (!link.startsWith(SIGN)) return undefined;
  try {
    const binary = atob(link.slice(SIGN.length).replaceAll('-', '+').replaceAll('_', '/'));
    return new TextDecoder().decode(Uint8Array.from(binary, (char) => char.charCodeAt(0)));
  } catch {
    return '';
  }
}
