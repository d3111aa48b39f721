/** What stands before the choices of a path code, in symbols of five bits. */
import { hash32 } from '../hash.ts';
import type { NoteId } from '../brand.ts';
import type { Pack } from '../story/pack.ts';
import type { Symbol32 } from './letters.ts';

export const VERSION = 1;
/** New runs have seeds of so many bits; longer ones are carried whole. */
const SEED_BITS = 20;
const LONG_SEED_BITS = 35;
const STORY_BITS = 10;
const NOTE_BITS = 10;
const [LONG_SEED, NOTES, TAIL] = [4, 8, 16];

export type Header = {
  readonly story: number;
  readonly edition: number;
  /** Its place in the codebook's list of doors. */
  readonly door: number;
  readonly seed: number;
  /** Clicks with one choice, behind the last choice among several. */
  readonly after: number;
  readonly notes: readonly number[];
  /** What a board or a class adds. Nothing here reads it. */
  readonly tail: readonly Symbol32[];
};

export const storyNumber = (story: string): number => shortHash(`story ${story}`, STORY_BITS);
export const noteNumber = (note: NoteId): number => shortHash(`note ${note}`, NOTE_BITS);

/** The first of the story's content notes that has this number. */
export function noteOf(number: number, { notes = [] }: Pick<Pack, 'notes'>): NoteId | undefined {
  return notes.find(({ id }) => noteNumber(id) === number)?.id;
}

export function writeHeader(header: Header): readonly Symbol32[] {
  const { seed, notes, tail } = header;
  const isLong = seed >= 2 ** SEED_BITS;
  const flags =
    (isLong ? LONG_SEED : 0) | (notes.length > 0 ? NOTES : 0) | (tail.length > 0 ? TAIL : 0);
  return [
    VERSION | flags,
    ...fixed(header.story, STORY_BITS),
    ...growing(header.edition),
    ...growing(header.door),
    ...fixed(seed, isLong ? LONG_SEED_BITS : SEED_BITS),
    ...growing(header.after),
    ...(notes.length > 0 ? growing(notes.length) : []),
    ...notes.flatMap((note) => fixed(note, NOTE_BITS)),
    ...(tail.length > 0 ? growing(tail.length) : []),
    ...tail,
  ];
}

export function versionOf(symbols: readonly Symbol32[]): number {
  return (symbols[0] ?? 0) & 3;
}

/** The header and what follows it; undefined when it ends too early. */
export function readHeader(
  symbols: readonly Symbol32[],
): { readonly header: Header; readonly rest: readonly Symbol32[] } | undefined {
  let at = 1;
  const has = (flag: number): boolean => ((symbols[0] ?? 0) & flag) !== 0;
  const one = (): number => symbols[at++] ?? 0;
  const read = (bits: number): number => {
    let value = 0;
    for (let left = bits; left > 0; left -= 5) value = value * 32 + one();
    return value;
  };
  const grown = (): number => {
    let value = 0;
    for (let scale = 1; at < symbols.length; scale *= 16) {
      const symbol = one();
      value += (symbol & 15) * scale;
      if (symbol < 16) break;
    }
    return value;
  };
  const several = (flag: number, next: () => number): readonly number[] => {
    const count = has(flag) ? Math.min(grown(), symbols.length) : 0;
    return Array.from({ length: count }, next);
  };
  const header = {
    story: read(STORY_BITS),
    edition: grown(),
    door: grown(),
    seed: read(has(LONG_SEED) ? LONG_SEED_BITS : SEED_BITS),
    after: grown(),
    notes: several(NOTES, () => read(NOTE_BITS)),
    tail: several(TAIL, one),
  };
  return at > symbols.length ? undefined : { header, rest: symbols.slice(at) };
}

function shortHash(text: string, bits: number): number {
  return hash32(text) % 2 ** bits;
}

/** Highest first. */
function fixed(value: number, bits: number): readonly Symbol32[] {
  const count = bits / 5;
  return Array.from({ length: count }, (_, at) => Math.floor(value / 32 ** (count - 1 - at)) % 32);
}

/** Four bits a symbol, the lowest first; the fifth says that more follow. */
function growing(value: number): readonly Symbol32[] {
  return value < 16 ? [value] : [(value % 16) | 16, ...growing(Math.floor(value / 16))];
}
