/** A journal that came from elsewhere, as a run of its own: whatever is kept here is left as it is. */
import type { Run } from '../../engine/index.ts';
import type { Shell } from '../shell.ts';

/** Of a run that no build has told yet. */
const NO_BUILD = 'code';

/** @param from Where it stands: its journal, and how much of it is told. */
export function newRun(
  { journal, turn }: Pick<Run, 'journal' | 'turn'>,
  { chance, clock }: Pick<Shell, 'chance' | 'clock'>,
): Run {
  const at = clock.now();
  return { id: chance.runId(), journal, turn, given: turn, build: NO_BUILD, startedAt: at, savedAt: at }; // prettier-ignore
}
