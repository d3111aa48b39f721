/** The journal: the only truth about a run. Everything shown is computed from it. */
import type { ChoiceId, NoteId, RoleId } from '../brand.ts';

export type Journal = {
  /** Id of the story pack. */
  readonly story: string;
  readonly role: RoleId;
  /** Where it begins: `start`, or a chapter's entry. */
  readonly entry: string;
  /** 32-bit unsigned. What chance decides is drawn from it. */
  readonly seed: number;
  readonly choices: readonly ChoiceId[];
  /** Content notes that are switched off: each once, sorted. The story is told without what they warn of. */
  readonly without: readonly NoteId[];
};

export const START = 'start';

/** The same set of notes is always the same list. */
export function notesOff(notes: readonly NoteId[]): readonly NoteId[] {
  return [...new Set(notes)].toSorted();
}

export function append(journal: Journal, choice: ChoiceId): Journal {
  return { ...journal, choices: [...journal.choices, choice] };
}

/** The journal after its first `turns` choices. */
export function upTo(journal: Journal, turns: number): Journal {
  return { ...journal, choices: journal.choices.slice(0, Math.max(0, turns)) };
}

/** True when `longer` begins with all of `shorter`. */
export function continues(longer: Journal, shorter: Journal): boolean {
  return (
    sameBeginning(longer, shorter) &&
    shorter.choices.length <= longer.choices.length &&
    shorter.choices.every((choice, turn) => longer.choices[turn] === choice)
  );
}

/** Told from the same first line, by the same chance, without the same things. */
export function sameBeginning(a: Journal, b: Journal): boolean {
  const isSameDoor = a.story === b.story && a.role === b.role && a.entry === b.entry;
  return isSameDoor && a.seed === b.seed && sameNotes(a.without, b.without);
}

function sameNotes(a: readonly NoteId[], b: readonly NoteId[]): boolean {
  return a.length === b.length && a.every((note, at) => note === b[at]);
}
