/** What a path code says before its choices are looked at: which story, edition and door, which seed. */
import type { NoteId } from '../brand.ts';
import { notesOff, type Journal } from '../journal/journal.ts';
import { err, ok, type Result } from '../result.ts';
import type { Pack } from '../story/pack.ts';
import { editionOf, type PathBook } from './book.ts';
import type { CodeFault } from './code-fault.ts';
import { doorsOf } from './doors.ts';
import { ungrouped } from './groups.ts';
import { noteNumber, readHeader, storyNumber, VERSION, versionOf } from './header.ts';
import type { Symbol32 } from './letters.ts';

export type ReadPath = {
  /** Without its choices. */
  readonly beginning: Journal;
  readonly edition: number;
  readonly digits: number;
  readonly after: number;
  readonly tail: readonly Symbol32[];
  readonly road: readonly Symbol32[];
};

const LARGEST_SEED = 2 ** 32 - 1;
/** Choices, as in a save file. */
const MOST_CHOICES = 10_000;

export function readPath(code: string, pack: Pack, book: PathBook): Result<ReadPath, CodeFault> {
  const symbols = ungrouped(code);
  if (!symbols.ok) return symbols;
  const version = versionOf(symbols.value);
  if (version > VERSION) return err({ kind: 'newer-version', version });
  const read = version === VERSION ? readHeader(symbols.value) : undefined;
  if (read === undefined) return err({ kind: 'nonsense' });
  const { story, edition, door, seed, digits, after, notes, tail } = read.header;
  if (story !== storyNumber(pack.id)) return err({ kind: 'other-story' });
  if (edition > editionOf(book) && edition > book.editions.length + 1) {
    return err({ kind: 'newer-edition', edition });
  }
  const isSensible = seed <= LARGEST_SEED && edition > 0 && digits + after <= MOST_CHOICES;
  if (!isSensible) return err({ kind: 'nonsense' });
  const known = doorsOf(pack).filter((each) => each.number === door);
  const [there] = known;
  if (there === undefined || known.length > 1) return err({ kind: 'no-door' });
  const without = notes.flatMap((number) => noteOf(number, pack) ?? []);
  if (without.length < notes.length) return err({ kind: 'no-note' });
  const { role, entry } = there;
  const beginning = { story: pack.id, role, entry, seed, choices: [], without: notesOff(without) };
  return ok({ beginning, edition, digits, after, tail, road: read.rest });
}

function noteOf(number: number, { notes = [] }: Pack): NoteId | undefined {
  return notes.find(({ id }) => noteNumber(id) === number)?.id;
}
