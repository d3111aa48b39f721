/**
 * ink as it is packed for the way: prose, tags and names each by themselves, and the frame that they stand in. Like
 * beside like packs closer than either between brackets; unpacked it is the same JSON to the letter.
 */

export type PackedInk = {
  /** The JSON with each text and each name emptied. */
  readonly frame: string;
  /** The texts in their order, one a line, as JSON escapes them. */
  readonly prose: string;
  /** The same of what a tag begins with. */
  readonly tags: string;
  /** Names of places and variables, and the ways to them. */
  readonly names: string;
};

const STRING = /"((?:[^"\\]|\\.)*)"/gu;
/** ink marks a text by this, and the beginning of a tag by a `#` before it. */
const TEXT = '^';
const TAG = '"#",';
/** In the place of a name; a name that is no more than this is taken out as well. */
const NAME = '~';
/** ink's own words stay where they are. */
const IS_NAME = /^(?!(?:nop|str|out|end|done|void)$)[\w.^-]{3,}$|^~$/u;

export function packedInk(json: string): PackedInk {
  const prose: string[] = [];
  const tags: string[] = [];
  const names: string[] = [];
  const frame = json.replace(STRING, (whole, inner: string, at: number) => {
    if (inner.startsWith(TEXT)) {
      const isTag = json.slice(at - TAG.length, at) === TAG;
      (isTag ? tags : prose).push(inner.slice(TEXT.length));
      return `"${TEXT}"`;
    }
    if (!IS_NAME.test(inner)) return whole;
    names.push(inner);
    return `"${NAME}"`;
  });
  return { frame, prose: prose.join('\n'), tags: tags.join('\n'), names: names.join('\n') };
}

/** An expression that gives the JSON back. */
export function unpacking(
  { frame, prose, tags, names }: PackedInk,
  quoted: (text: string) => string,
): string {
  return `(() => {
  const from = (lines, at = 0) => (lines = lines.split('\\n'), () => lines[at++]);
  const [prose, tag, name] = [from(${quoted(prose)}), from(${quoted(tags)}), from(${quoted(names)})];
  return ${quoted(frame)}.replace(/("#",)?"(\\^|~)"/g, (_, is = '', mark) =>
    is + '"' + (mark === '~' ? name() : '^' + (is ? tag() : prose())) + '"');
})()`;
}
