/** A fixture run of an edition, and in one line what today's story makes of it. */
import type { ChoiceId, RoleId } from '../../engine/core/brand.ts';
import { id, integer, list, object, text, type Made } from '../../engine/core/decode.ts';
import type { Journal } from '../../engine/core/journal/journal.ts';
import type { Told } from '../../engine/core/story/passage.ts';

export const decodeEditionRuns = list(
  object({
    name: text,
    role: id<RoleId>(),
    entry: text,
    seed: integer,
    choices: list(id<ChoiceId>()),
  }),
);
export type EditionRun = Made<typeof decodeEditionRuns>[number];

/** @param story Id of the pack. */
export function journalOfRun({ role, entry, seed, choices }: EditionRun, story: string): Journal {
  return { story, role, entry, seed, without: [], choices };
}

/** `delegate-start-1: whole, 88 choices, 17 decisions, ended`. */
export function outcomeOf({ name, choices }: EditionRun, told: Told): string {
  const turn = told.journal.choices.length;
  const decisions = told.passages.filter(({ decision, chosen }) => decision && chosen).length;
  const stop = told.faults.find(({ kind }) => kind === 'choice-gone' || kind === 'choice-closed');
  const where = stop !== undefined && 'choice' in stop ? ` at ${stop.choice} (${stop.kind})` : '';
  const reach = turn === choices.length ? 'whole' : `stops${where} after`;
  return `${name}: ${reach}, ${turn} choices, ${decisions} decisions${told.ended ? ', ended' : ''}`;
}
