/** Names of those who made a work, as a note gives them and as a list does, by family name. */
import type { Name } from '../../engine/index.ts';
import type { CitedWords } from '../words/english/cited.ts';

/** More than three in a note: the first, and the others. */
const MOST_IN_NOTE = 3;

export function namesInNote(names: readonly Name[], words: CitedWords): string {
  const straight = names.map(straightName);
  if (names.length > MOST_IN_NOTE) return `${straight[0]} ${words.andOthers}`;
  return joined(straight, words, straight.length > 2);
}

/** The first by family name. */
export function namesInList(names: readonly Name[], words: CitedWords): string {
  const [first, ...others] = names;
  if (first === undefined) return '';
  const isTurned = 'family' in first && first.given !== undefined;
  const comma = isTurned || others.length > 1;
  return joined([turnedName(first), ...others.map(straightName)], words, comma);
}

/** By what a list is sorted. */
export function familyOf(name: Name): string {
  return 'literal' in name ? name.literal : name.family;
}

function straightName(name: Name): string {
  if ('literal' in name) return name.literal;
  return name.given === undefined ? name.family : `${name.given} ${name.family}`;
}

function turnedName(name: Name): string {
  if ('literal' in name) return name.literal;
  return name.given === undefined ? name.family : `${name.family}, ${name.given}`;
}

function joined(names: readonly string[], { and }: CitedWords, comma: boolean): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return `${names.slice(0, -1).join(', ')}${comma ? ',' : ''} ${and} ${last}`;
}
