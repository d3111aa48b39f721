/** The journal: the only truth about a run. Everything shown is computed from it. */
import type { ChoiceId, RoleId } from '../brand.ts';
import { id, integer, list, object, text, type Decoder } from '../decode.ts';

export type Journal = {
  /** Id of the story pack. */
  readonly story: string;
  readonly role: RoleId;
  /** Where it begins: `start`, or a chapter's entry. */
  readonly entry: string;
  /** 32-bit unsigned. What chance decides is drawn from it. */
  readonly seed: number;
  readonly choices: readonly ChoiceId[];
};

export const START = 'start';

export const decodeJournal: Decoder<Journal> = object({
  story: text,
  role: id<RoleId>(),
  entry: text,
  seed: integer,
  choices: list(id<ChoiceId>()),
});

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

/** Told from the same first line, by the same chance. */
export function sameBeginning(a: Journal, b: Journal): boolean {
  return a.story === b.story && a.role === b.role && a.entry === b.entry && a.seed === b.seed;
}
