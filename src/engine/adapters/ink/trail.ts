/**
 * The road already told: one step a passage, with ink's own snapshot to go on from.
 * A cache for one story build, never saved. Every so many steps keep a snapshot; between them one tells again.
 */
import { sameBeginning, type Journal } from '../../core/journal/journal.ts';
import type { Passage, StoryFault } from '../../core/story/passage.ts';

export type TrailPassage = {
  readonly passage: Passage;
  readonly faults: readonly StoryFault[];
  /** ink's state after the passage; undefined where none was taken. */
  readonly snapshot: string | undefined;
};

export type Trail = { readonly journal: Journal; readonly steps: readonly TrailPassage[] };

/** Taking one costs more than telling a passage; telling this many again takes a few milliseconds. */
const SNAPSHOT_EVERY = 25;

export function wantsSnapshot(turn: number): boolean {
  return turn % SNAPSHOT_EVERY === 0;
}

/** How many of the trail's steps the journal shares, at least 1; 0 when it begins otherwise. */
export function shared(trail: Trail | undefined, journal: Journal): number {
  if (trail === undefined || !sameBeginning(trail.journal, journal)) return 0;
  const limit = Math.min(trail.steps.length - 1, journal.choices.length);
  let turn = 0;
  while (turn < limit && trail.journal.choices[turn] === journal.choices[turn]) turn += 1;
  return turn + 1;
}

/** The last of these steps that can be gone on from; -1 when none is. */
export function lastResumable(steps: readonly TrailPassage[]): number {
  return steps.findLastIndex((step) => step.snapshot !== undefined);
}
