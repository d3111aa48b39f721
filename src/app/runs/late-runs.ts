/** The runs of this browser before the code that keeps them has come: notes are written at once, all else waits for it. */
import { createLateSaves } from '../../engine/index.ts';
import type { KeptRuns } from './kept-runs.ts';
import type { Notes } from './notes.ts';

export type LateRunsNeeds = {
  readonly load: () => Promise<KeptRuns>;
  readonly notes: Notes;
};

export function createLateRuns({ load, notes }: LateRunsNeeds): KeptRuns {
  let real: KeptRuns | undefined;
  const late = createLateSaves(async () => (real = await load()), { isNoted: notes.works });
  return {
    ...late,
    note: (run) => void notes.note(run),
    async restore(run) {
      await late.aside(); // waits for the code, as every call does
      return real === undefined ? late.put(run) : real.restore(run);
    },
    async claim(run) {
      await late.aside();
      return real?.claim(run) ?? true;
    },
    isElsewhere: async (run) => real?.isElsewhere(run) ?? false,
  };
}
