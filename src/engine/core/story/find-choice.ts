/** Finds the choice that an id of a journal means among those that are offered now, also after the story was edited. */
import type { ChoiceId } from '../brand.ts';
import { readMadeId } from './made-id.ts';
import type { Choice } from './passage.ts';

export type FoundChoice = {
  readonly choice: Choice;
  /** By its place alone: its words are others than they were. */
  readonly isReworded: boolean;
};

/** Its own id, an id that it had before, its words, its place: the first of these that fits one choice and no other. */
export function findChoice(
  choices: readonly Choice[],
  wanted: ChoiceId | undefined,
): FoundChoice | undefined {
  if (wanted === undefined) return undefined;
  const known =
    choices.find(({ id }) => id === wanted) ??
    only(choices.filter(({ formerly = [] }) => formerly.includes(wanted)));
  if (known !== undefined) return { choice: known, isReworded: false };
  const made = readMadeId(wanted);
  if (made === undefined) return undefined;
  const others = choices.map((choice) => ({ choice, is: readMadeId(choice.id) }));
  const same = others.filter(({ is }) => is?.key === made.key);
  const byWords = only(same) ?? only(same.filter(({ is }) => is?.group === made.group));
  if (byWords !== undefined) return { choice: byWords.choice, isReworded: false };
  const byPlace = only(others.filter(({ is }) => is?.place === made.place));
  return byPlace === undefined ? undefined : { choice: byPlace.choice, isReworded: true };
}

function only<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined;
}
