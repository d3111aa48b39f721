/** A journal that came from elsewhere, as a run of its own: whatever is kept here is left as it is. */
import { createChance, type Journal, type Run, type RunId } from '../../engine/index.ts';

/** Of a run that no build has told yet. */
const NO_BUILD = 'code';

/** @param turn Where it stands. @param at By the clock. */
export function newRun(
  { journal, turn }: { readonly journal: Journal; readonly turn: number },
  at: string,
  id: RunId = createChance().runId(),
): Run {
  return { id, journal, turn, build: NO_BUILD, startedAt: at, savedAt: at };
}
