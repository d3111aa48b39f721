/** What one line of ink is, by how it begins. */

export type InkLine =
  | { readonly kind: 'knot'; readonly name: string; readonly isFunction: boolean }
  | { readonly kind: 'stitch'; readonly name: string }
  /** `VAR`, `LIST`, `INCLUDE`, `~ …`: not read aloud. */
  | { readonly kind: 'logic' }
  | { readonly kind: 'choice'; readonly depth: number; readonly rest: string }
  | { readonly kind: 'gather'; readonly depth: number; readonly rest: string }
  /** A branch of a block in braces: `- not asked:`, `- else:`, `{ cond:`, `}`. */
  | { readonly kind: 'branch'; readonly rest: string }
  | { readonly kind: 'prose'; readonly rest: string };

const LOGIC = /^(?:VAR|CONST|LIST|INCLUDE|EXTERNAL|TODO:)\b|^~|^TODO:/u;
const KNOT = /^={2,}\s*(?<function>function\s+)?(?<name>[\p{L}\p{N}_]+)/u;
const STITCH = /^=\s*(?:function\s+)?(?<name>[\p{L}\p{N}_]+)/u;
const CHOICE = /^(?<marks>(?:[*+]\s*)+)(?<rest>.*)$/u;
const GATHER = /^(?<marks>(?:-(?!>)\s*)+)(?<rest>.*)$/u;
const LABEL_AND_CONDITIONS = /^\s*(?:\([\p{L}\p{N}_]+\)\s*)?(?:\{[^{}]*\}\s*)*/u;
const LABEL = /^\s*(?:\([\p{L}\p{N}_]+\)\s*)?/u;

/** @param inBlock True inside a block in braces, where a dash begins a branch and not a gather. */
export function readInkLine(line: string, inBlock: boolean): InkLine {
  const text = line.trim();
  const knot = KNOT.exec(text)?.groups;
  if (knot?.['name'] !== undefined) {
    return { kind: 'knot', name: knot['name'], isFunction: knot['function'] !== undefined };
  }
  const stitch = STITCH.exec(text)?.groups?.['name'];
  if (stitch !== undefined) return { kind: 'stitch', name: stitch };
  if (LOGIC.test(text)) return { kind: 'logic' };
  const choice = CHOICE.exec(text)?.groups;
  if (choice !== undefined) {
    const rest = (choice['rest'] ?? '').replace(LABEL_AND_CONDITIONS, '');
    return { kind: 'choice', depth: marks(choice['marks']), rest };
  }
  const gather = GATHER.exec(text)?.groups;
  if (gather !== undefined && inBlock)
    return { kind: 'branch', rest: afterColon(gather['rest'] ?? '') };
  if (gather !== undefined) {
    const rest = (gather['rest'] ?? '').replace(LABEL, '');
    return { kind: 'gather', depth: marks(gather['marks']), rest };
  }
  const opens = /^\{[^{}|]*$/u.test(text);
  if (opens || text === '}')
    return { kind: 'branch', rest: opens ? afterColon(text.slice(1)) : '' };
  return { kind: 'prose', rest: text };
}

/** How far the braces of a line open or close a block. */
export function braceBalance(line: string): number {
  const plain = line.replaceAll(/\\./gu, '');
  return plain.split('{').length - plain.split('}').length;
}

function marks(text: string | undefined): number {
  return (text ?? '').replaceAll(/\s/gu, '').length;
}

function afterColon(text: string): string {
  const colon = text.indexOf(':');
  return colon < 0 ? '' : text.slice(colon + 1).trim();
}
