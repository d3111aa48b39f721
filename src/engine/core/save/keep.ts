/**
 * Keeping a run where another state of it is kept already. One page only ever adds to a journal;
 * two pages with the same run may go apart, or one may lag. Then nothing is overwritten: the longer journal stays,
 * the place where it was played last, and another road becomes a run of its own.
 */
import { brand } from '../brand.ts';
import { hashHex } from '../hash.ts';
import { continues } from '../journal/journal.ts';
import { playedAt, type Run } from '../journal/run.ts';

export type Kept = {
  readonly write: Run;
  /** Another road, to be kept in the same way under its own id. */
  readonly other?: Run;
};

/** What to write so that neither journal loses a choice. `before`: what is kept under the run's id. */
export function kept(run: Run, before: Run | undefined): Kept {
  if (before === undefined) return { write: run };
  const isLonger = continues(run.journal, before.journal);
  const isShorter = continues(before.journal, run.journal);
  if (isLonger && isShorter) {
    return { write: playedAt(run) < playedAt(before) ? before : onTopOf(run, before) };
  }
  if (isLonger) return { write: playedLast(onTopOf(run, before), before) };
  if (isShorter) return { write: playedLast(before, run) };
  return { write: run, other: otherRoad(before, run) };
}

/** With what a later game may have written beside the kept one, and this page never saw. */
function onTopOf(run: Run, before: Run): Run {
  return { ...before, ...run, journal: { ...before.journal, ...run.journal } };
}

/** It stands among the runs where the later of the two states stood. */
function playedLast(run: Run, other: Run): Run {
  if (playedAt(run) >= playedAt(other)) return run;
  const { savedAt, order } = other;
  return { ...run, savedAt, ...(order === undefined ? {} : { order }) };
}

/** Its id says where the roads part, so that the same road is kept once however far it goes. */
function otherRoad(other: Run, run: Run): Run {
  const { seed, choices, without } = other.journal;
  const parted = choices.findIndex((choice, turn) => run.journal.choices[turn] !== choice);
  const turn = Math.max(0, parted);
  const notes = without.length === 0 ? [] : [without];
  const road = JSON.stringify([seed, choices.slice(0, turn + 1), ...notes]);
  return { ...other, id: brand(`${run.id}.${hashHex(road)}`), parent: { run: run.id, turn } };
}
