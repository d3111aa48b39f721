/** A run as a path code: its beginning, and what was chosen wherever there was more than one thing to choose. */
import type { ChoiceId } from '../brand.ts';
import { err, ok, type Result } from '../result.ts';
import type { Pack } from '../story/pack.ts';
import type { Passage, Told } from '../story/passage.ts';
import { editionOf, namesOf, numbering, type Numbered, type PathBook } from './book.ts';
import type { NoCode } from './code-fault.ts';
import { packed, type Digit } from './digits.ts';
import { isSameDoor } from './doors.ts';
import { grouped, LONGEST_CODE } from './groups.ts';
import { noteNumber, noteOf, storyNumber, writeHeader } from './header.ts';
import type { Symbol32 } from './letters.ts';
import { isMarked, MARK_BASE, markOf, WHOLE_BASE } from './marks.ts';
import { MOST_CLICKS } from './read-path.ts';

export type PathToEncode = {
  readonly pack: Pack;
  readonly book: PathBook;
  /** The run's journal, told as far as the code is to go. */
  readonly told: Told;
  readonly tail?: readonly Symbol32[];
};

/** The code without gaps. */
export function encodePath({ pack, book, told, tail = [] }: PathToEncode): Result<string, NoCode> {
  const { story, role, entry, seed, choices, without } = told.journal;
  const door = book.doors.findIndex((each) => isSameDoor(each, { role, entry }));
  if (door < 0) return err({ kind: 'no-door' });
  if (without.some((note) => noteOf(noteNumber(note), pack) !== note)) {
    return err({ kind: 'same-note' });
  }
  const edition = editionOf(book);
  const road = roadOf(told.passages.slice(0, choices.length), numbering(book, edition));
  if (!road.ok) return road;
  const { taken, after } = road.value;
  const header = {
    story: storyNumber(story),
    edition,
    door,
    seed,
    after,
    notes: without.map(noteNumber),
    tail,
  };
  const code = grouped([...writeHeader(header), ...packed(withMarks(taken))]);
  return code.length > LONGEST_CODE ? err({ kind: 'too-far' }) : ok(code);
}

type Taken = Digit & { readonly id: ChoiceId };
type Road = { readonly taken: readonly Taken[]; readonly after: number };

function roadOf(passages: readonly Passage[], numbered: Numbered): Result<Road, NoCode> {
  const taken: Taken[] = [];
  let after = 0;
  for (const { choices, chosen } of passages) {
    const ids = numbered(choices);
    const choice = choices.find(({ id }) => id === chosen);
    const names = choice === undefined ? [] : namesOf(choice);
    const value = ids.findIndex((id) => names.includes(id));
    const id = ids[value];
    if (id === undefined) {
      if (chosen === undefined) break;
      return err({ kind: 'unnumbered', choice: chosen });
    }
    after += 1;
    if (after > MOST_CLICKS) return err({ kind: 'too-far' });
    if (ids.length === 1) continue;
    taken.push({ id, value, base: ids.length });
    after = 0;
  }
  return ok({ taken, after });
}

function withMarks(taken: readonly Taken[]): readonly Digit[] {
  const ids = taken.map(({ id }) => id);
  const mark = (count: number, base: number): Digit => ({
    value: markOf(ids.slice(0, count), base),
    base,
  });
  return [
    mark(taken.length, WHOLE_BASE),
    ...taken.flatMap((each, at) => (isMarked(at) ? [mark(at, MARK_BASE), each] : [each])),
  ];
}
