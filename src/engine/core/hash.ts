/** Small hashes for names and lists of ids. Not for secrets: only for spreading and telling apart. */

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a, 32 bits unsigned. */
export function hash32(text: string): number {
  let value = FNV_OFFSET;
  for (const char of text) {
    value = Math.imul(value ^ (char.codePointAt(0) ?? 0), FNV_PRIME) >>> 0;
  }
  return value;
}

/** The hash as eight hexadecimal digits. */
export function hashHex(text: string): string {
  return hash32(text).toString(16).padStart(8, '0');
}

/** Every bit of the result depends on every bit of the value (the finaliser of MurmurHash3). */
export function mixed32(value: number): number {
  let bits = value >>> 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b) >>> 0;
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35) >>> 0;
  return (bits ^ (bits >>> 16)) >>> 0;
}
