/** A run's own text in an address: for stories whose choices have no numbers. */
import { err, ok, type Result } from '../../engine/index.ts';

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

export type LinkFault = 'too-long' | 'damaged';

/** Undefined for what is no such link. */
export function textInLink(given: string): Result<string, LinkFault> | undefined {
  const link = given.trim();
  if (!link.startsWith(SIGN)) return undefined;
  if (link.length > LONGEST) return err('too-long');
  try {
    const binary = atob(link.slice(SIGN.length).replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return err('damaged');
  }
}
