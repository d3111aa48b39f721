/**
 * ink as it is packed for the way. Of each text and name only the beginning stays in the frame of brackets: `^` of prose,
 * `^place: ` of a tag, the climb of a way. What follows equal beginnings is sent together, for like beside like packs
 * closer. Unpacked it is the same JSON to the letter.
 */

export type PackedInk = {
  /** The JSON with each text and each name cut down to its beginning. */
  readonly frame: string;
  /** By beginning: what followed it each time, in order, one a line; with plain quotation marks. */
  readonly rests: Readonly<Record<string, string>>;
};

const STRING = /"((?:[^"\\]|\\.)*)"/gu;
const TAG_OPENS = '"#",';
const TAG = /^\^(?:\w+: )?/u;
/** Up from where it stands, and whether it leads to a choice or a gather. */
const WAY = /^[.^]*(?:[cg]-)?/u;
/** ink's own words, and the way back that it writes after each condition, stay whole in the frame. */
const OWN = /^(?:nop|str|out|end|done|void|flg|list|origins|inkVersion|root|listDefs|\.\^\.b)$/u;
const IS_NAME = /^(?:[\w.^-]{3,})?$/u;

export function packedInk(json: string): PackedInk {
  // prose before all else, then names: so it packs closest
  const rests: Record<string, string[]> = { '^': [], '': [] };
  const frame = json.replace(STRING, (whole, inner: string, at: number) => {
    const isTag = json.slice(at - TAG_OPENS.length, at) === TAG_OPENS;
    const beginning = beginningOf(inner, isTag);
    if (beginning === undefined) return whole;
    (rests[beginning] ??= []).push(inner.slice(beginning.length).replaceAll(String.raw`\"`, '"'));
    return `"${beginning}"`;
  });
  const lines = Object.entries(rests).map(([beginning, each]) => [beginning, each.join('\n')]);
  return { frame, rests: Object.fromEntries(lines) };
}

/** Undefined for what stays whole. Nothing that stays whole is itself a beginning. */
function beginningOf(inner: string, isTag: boolean): string | undefined {
  if (inner.startsWith('^')) return isTag ? TAG.exec(inner)?.[0] : '^';
  if (OWN.test(inner)) return undefined;
  const way = WAY.exec(inner)?.[0] ?? '';
  return way !== '' || IS_NAME.test(inner) ? way : undefined;
}

/** An expression that gives the JSON back. */
export function unpacking({ frame, rests }: PackedInk, quoted: (text: string) => string): string {
  const each = Object.entries(rests).map(
    ([beginning, lines]) => `${quoted(beginning)}: from(${quoted(lines)})`,
  );
  return `(() => {
  const from = (lines, at = 0) => (lines = lines.split('\\n'), () => lines[at++]);
  const rest = { ${each.join(', ')} };
  return ${quoted(frame)}.replace(/"((?:[^"\\\\]|\\\\.)*)"/g, (whole, beginning) =>
    Object.hasOwn(rest, beginning)
      ? '"' + beginning + rest[beginning]().replaceAll('"', '\\\\"') + '"'
      : whole);
})()`;
}
