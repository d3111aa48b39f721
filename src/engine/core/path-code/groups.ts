/**
 * Groups of four letters: three of data and one that checks them, reckoned in GF(32). Each place has a weight of its
 * own, none of them 1, so that one wrong letter and a swap of two neighbours always show; each group adds its number,
 * so that whole groups that changed places show; the last group adds one more, so that a code that was cut off shows.
 */
import { err, ok, type Result } from '../result.ts';
import type { CodeFault } from './code-fault.ts';
import { letterOf, symbolOf, withoutGaps, type Symbol32 } from './letters.ts';

/** Letters. A role played whole takes some fifty. */
export const LONGEST_CODE = 2000;
const DATA = 3;
const GROUP = DATA + 1;
const WEIGHTS = [2, 4, 8] as const;
/** x⁵ + x² + 1. */
const POLYNOMIAL = 37;
const FIELD = 32;
const NUMBERS = 16;

/** Without gaps. The data is filled up with zeros. */
export function grouped(data: readonly Symbol32[]): string {
  const count = Math.max(1, Math.ceil(data.length / DATA));
  return Array.from({ length: count }, (_, at) => {
    const three = Array.from({ length: DATA }, (__, place) => data[at * DATA + place] ?? 0);
    return [...three, checkOf(three, at, at === count - 1)].map(letterOf).join('');
  }).join('');
}

/** Where a group stands in a code, however it is written. Groups are counted from 1. */
export function placeOfGroup(code: string, group: number): { from: number; to: number } {
  const letters = [...code.matchAll(/./gsu)].filter(([letter]) => withoutGaps(letter) !== '');
  const [first, ...rest] = letters.slice((group - 1) * GROUP, group * GROUP);
  const last = rest.at(-1) ?? first;
  const from = first?.index ?? code.length;
  return { from, to: last === undefined ? from : last.index + last[0].length };
}

export function ungrouped(code: string): Result<readonly Symbol32[], CodeFault> {
  const letters = withoutGaps(code);
  if (letters === '') return err({ kind: 'empty' });
  if (letters.length > LONGEST_CODE) return err({ kind: 'too-long', most: LONGEST_CODE });
  const symbols: Symbol32[] = [];
  for (const letter of letters) {
    const symbol = symbolOf(letter);
    const group = Math.floor(symbols.length / GROUP) + 1;
    if (symbol === undefined) return err({ kind: 'not-a-letter', group, letter });
    symbols.push(symbol);
  }
  return checked(symbols);
}

function checked(symbols: readonly Symbol32[]): Result<readonly Symbol32[], CodeFault> {
  const count = Math.ceil(symbols.length / GROUP);
  const groups = Array.from({ length: count }, (_, at) =>
    symbols.slice(at * GROUP, (at + 1) * GROUP),
  );
  const isEven = symbols.length % GROUP === 0;
  const fits = (at: number, isLast: boolean): boolean => {
    const group = groups[at] ?? [];
    return group[DATA] === checkOf(group.slice(0, DATA), at, isLast);
  };
  const wrong = groups.flatMap((_, at) => (fits(at, at === count - 1) ? [] : [at + 1]));
  if (!isEven) return err({ kind: 'uneven', group: wrong[0] ?? count });
  if (wrong.length === 1 && wrong[0] === count && fits(count - 1, false)) {
    return err({ kind: 'cut-off', group: count });
  }
  if (wrong.length > 0) return err({ kind: 'wrong-groups', groups: wrong });
  return ok(groups.flatMap((group) => group.slice(0, DATA)));
}

function checkOf(data: readonly Symbol32[], at: number, isLast: boolean): Symbol32 {
  const number = ((at % NUMBERS) << 1) | (isLast ? 1 : 0);
  return WEIGHTS.reduce((sum, weight, place) => sum ^ times(weight, data[place] ?? 0), number);
}

function times(a: number, b: number): number {
  let product = 0;
  let shifted = a;
  for (let rest = b; rest > 0; rest >>= 1) {
    if ((rest & 1) === 1) product ^= shifted;
    shifted <<= 1;
    if (shifted >= FIELD) shifted ^= POLYNOMIAL;
  }
  return product;
}
