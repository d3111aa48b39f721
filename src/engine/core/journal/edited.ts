/** A run from another story build, replayed by id: says what could be kept. The run itself is never cut. */
import type { EditedFault } from '../fault.ts';
import type { Told } from '../story/passage.ts';
import type { Run } from './run.ts';

/** The fault to report when a changed story could not tell the run to its turn. */
export function editedFault(run: Run, told: Told, build: string): EditedFault | undefined {
  const kept = told.journal.choices.length;
  if (run.build === build || kept >= run.turn) return undefined;
  return { kind: 'story-edited', run: run.id, kept, of: run.turn };
}

/** When and by which build a run was told. */
export type Stamp = {
  readonly build: string;
  readonly at: string;
  readonly order?: number | undefined;
};

/** The run as it is kept: when it was last told, and by which build it was last told whole. */
export function stamped(run: Run, told: Told, { build, at, order }: Stamp): Run {
  const isWhole = told.journal.choices.length >= run.turn;
  const played = order === undefined ? {} : { order };
  return { ...run, ...played, savedAt: at, build: isWhole ? build : run.build };
}
