/** What a path code says before its choices are looked at: which story, edition and door, which seed. */
import { notesOff, type Journal } from '../journal/journal.ts';
import { err, ok, type Result } from '../result.ts';
import type { Pack } from '../story/pack.ts';
import type { PathBook } from './book.ts';
import type { CodeFault } from './code-fault.ts';
import { unpacking } from './digits.ts';
import { doorsOf, isSameDoor } from './doors.ts';
import { ungrouped } from './groups.ts';
import { noteOf, readHeader, storyNumber, VERSION, versionOf } from './header.ts';
import type { Symbol32 } from './letters.ts';
import { WHOLE_BASE } from './marks.ts';

export type ReadPath = {
  /** Without its choices. */
  readonly beginning: Journal;
  readonly edition: number;
  /** Clicks with one choice, behind the last choice among several. */
  readonly after: number;
  readonly tail: readonly Symbol32[];
  /** The choices, with their marks. */
  readonly road: readonly Symbol32[];
};

const LARGEST_SEED = 2 ** 32 - 1;
/** Clicks with one choice, in a row. */
export const MOST_CLICKS = 500;

export function readPath(code: string, pack: Pack, book: PathBook): Result<ReadPath, CodeFault> {
  const symbols = ungrouped(code);
  if (!symbols.ok) return symbols;
  const version = versionOf(symbols.value);
  if (version > VERSION) return err({ kind: 'newer-version', version });
  const read = version === VERSION ? readHeader(symbols.value) : undefined;
  if (read === undefined) return err({ kind: 'nonsense' });
  const { story, edition, door, seed, after, notes, tail } = read.header;
  if (story !== storyNumber(pack.id)) return err({ kind: 'other-story' });
  if (edition > book.editions.length + 1) return err({ kind: 'newer-edition', edition });
  const isSensible = seed <= LARGEST_SEED && edition > 0 && after <= MOST_CLICKS;
  if (!isSensible || !holdsRoad(read.rest)) return err({ kind: 'nonsense' });
  const there = book.doors[door];
  if (there === undefined || !doorsOf(pack).some((each) => isSameDoor(each, there))) {
    return err({ kind: 'no-door' });
  }
  const without = notes.flatMap((number) => noteOf(number, pack) ?? []);
  if (without.length < notes.length) return err({ kind: 'no-note' });
  const { role, entry } = there;
  const beginning = { story: pack.id, role, entry, seed, choices: [], without: notesOff(without) };
  return ok({ beginning, edition, after, tail, road: read.rest });
}

function holdsRoad(symbols: readonly Symbol32[]): boolean {
  const reader = unpacking(symbols);
  reader.next(WHOLE_BASE);
  return !reader.isBehindEnd();
}
