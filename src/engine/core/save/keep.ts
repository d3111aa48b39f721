/**
 * Keeping a run where another state of it is kept already. One page only ever adds to a journal;
 * two pages with the same run may go apart. Then nothing is overwritten: the other road becomes a run of its own.
 */
import { brand } from '../brand.ts';
import { hashHex } from '../hash.ts';
import { continues } from '../journal/journal.ts';
import type { Run } from '../journal/run.ts';

export type Kept = {
  readonly write: Run;
  /** Another road, to be kept in the same way under its own id. */
  readonly other?: Run;
};

/** What to write so that neither journal loses a choice. `before`: what is kept under the run's id. */
export function kept(run: Run, before: Run | undefined): Kept {
  if (before === undefined || continues(run.journal, before.journal)) return { write: run };
  if (continues(before.journal, run.journal)) {
    return { write: { ...run, journal: before.journal } };
  }
  return { write: run, other: otherRoad(before, run) };
}

/** Its id says where the roads part, so that the same road is kept once however far it goes. */
function otherRoad(other: Run, run: Run): Run {
  const theirs = other.journal.choices;
  const parted = theirs.findIndex((choice, turn) => run.journal.choices[turn] !== choice);
  const turn = Math.max(0, parted);
  const road = JSON.stringify([other.journal.seed, theirs.slice(0, turn + 1)]);
  return { ...other, id: brand(`${run.id}.${hashHex(road)}`), parent: { run: run.id, turn } };
}
