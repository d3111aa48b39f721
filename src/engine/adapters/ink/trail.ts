/**
 * The road already told: one step a passage, with ink's own snapshot to go on from.
 * A cache for one story build, never saved. Recent steps keep their snapshot, older ones every tenth.
 */
import { sameBeginning, type Journal } from '../../core/journal.ts';
import type { Passage, StoryFault } from '../../core/passage.ts';

export type Step = {
  readonly passage: Passage;
  readonly faults: readonly StoryFault[];
  /** ink's state after the passage; undefined where it was thinned out. */
  readonly snapshot: string | undefined;
};

export type Trail = { readonly journal: Journal; readonly steps: readonly Step[] };

const ALL_OF_LAST = 60;
const THEN_EVERY = 10;

/** How many of the trail's steps the journal shares, at least 1; 0 when it begins otherwise. */
export function shared(trail: Trail | undefined, journal: Journal): number {
  if (trail === undefined || !sameBeginning(trail.journal, journal)) return 0;
  const limit = Math.min(trail.steps.length - 1, journal.choices.length);
  let turn = 0;
  while (turn < limit && trail.journal.choices[turn] === journal.choices[turn]) turn += 1;
  return turn + 1;
}

/** The last of these steps that can be gone on from; -1 when none is. */
export function lastResumable(steps: readonly Step[]): number {
  return steps.findLastIndex((step) => step.snapshot !== undefined);
}

export function thinned(steps: readonly Step[]): readonly Step[] {
  const recent = steps.length - ALL_OF_LAST;
  return steps.map((step, turn) => {
    const isKept = turn >= recent || turn % THEN_EVERY === 0 || step.snapshot === undefined;
    return isKept ? step : { ...step, snapshot: undefined };
  });
}
