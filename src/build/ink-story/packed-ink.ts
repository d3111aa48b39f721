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
  /** By the word of ink's that they follow as its value: whole names, in order, one a line. */
  readonly names: Readonly<Record<string, string>>;
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
  const names: Record<string, string[]> = {};
  /** The last string, when it stays whole, and where it ends. */
  let kept = { word: '', end: -1 };
  const frame = json.replace(STRING, (whole, inner: string, at: number) => {
    const isTag = json.slice(at - TAG_OPENS.length, at) === TAG_OPENS;
    const beginning = beginningOf(inner, isTag);
    if (beginning === undefined) {
      kept = { word: inner, end: at + whole.length };
      return whole;
    }
    const isValue = beginning === '' && at === kept.end + ':'.length && json[kept.end] === ':';
    const lines = isValue ? (names[kept.word] ??= []) : (rests[beginning] ??= []);
    lines.push(inner.slice(beginning.length).replaceAll(String.raw`\"`, '"'));
    return `"${beginning}"`;
  });
  return { frame, rests: joined(rests), names: joined(names) };
}

function joined(lines: Readonly<Record<string, readonly string[]>>): PackedInk['rests'] {
  return Object.fromEntries(Object.entries(lines).map(([key, each]) => [key, each.join('\n')]));
}

/** Undefined for what stays whole. Nothing that stays whole is itself a beginning. */
function beginningOf(inner: string, isTag: boolean): string | undefined {
  if (inner.startsWith('^')) return isTag ? TAG.exec(inner)?.[0] : '^';
  if (OWN.test(inner)) return undefined;
  const way = WAY.exec(inner)?.[0] ?? '';
  return way !== '' || IS_NAME.test(inner) ? way : undefined;
}

/** An expression that gives the JSON back. */
export function unpacking(
  { frame, rests, names }: PackedInk,
  quoted: (text: string) => string,
): string {
  const read = (lines: PackedInk['rests']): string =>
    Object.entries(lines)
      .map(([key, each]) => `${quoted(key)}: from(${quoted(each)})`)
      .join(', ');
  return `(() => {
  const from = (lines, at = 0) =>
    (lines = lines.split('\\n'), () => lines[at++].replaceAll('"', '\\\\"') + '"');
  const rests = { ${read(rests)} };
  const names = { ${read(names)} };
  return ${quoted(frame)}.replace(/"((?:[^"\\\\]|\\\\.)*)"(:"")?/g, (_, word, isKey) => {
    const isCut = Object.hasOwn(rests, word);
    return '"' + word + (isCut ? rests[word]() : '"') +
      (isKey ? ':"' + (isCut ? rests[''] : names[word])() : '');
  });
})()`;
}
