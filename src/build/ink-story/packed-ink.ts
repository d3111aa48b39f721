/**
 * ink as it is packed for the way: its texts by themselves, in one block, and the frame that they stand in. Prose beside
 * prose packs closer than prose between brackets; unpacked it is the same JSON to the letter.
 */

export type PackedInk = {
  /** The JSON with each text emptied. */
  readonly frame: string;
  /** The texts in their order, one a line, as JSON escapes them. */
  readonly texts: string;
};

const STRING = /"((?:[^"\\]|\\.)*)"/gu;
/** ink marks a text by this. */
const TEXT = '^';
const EMPTIED = `"${TEXT}"`;

export function packedInk(json: string): PackedInk {
  const texts: string[] = [];
  const frame = json.replace(STRING, (whole, inner: string) => {
    if (!inner.startsWith(TEXT)) return whole;
    texts.push(inner.slice(TEXT.length));
    return EMPTIED;
  });
  return { frame, texts: texts.join('\n') };
}

/** An expression that gives the JSON back. */
export function unpacking({ frame, texts }: PackedInk, quoted: (text: string) => string): string {
  return `(() => {
  const texts = ${quoted(texts)}.split('\\n');
  let at = 0;
  return ${quoted(frame)}.replace(/"\\^"/g, () => '"^' + texts[at++] + '"');
})()`;
}
