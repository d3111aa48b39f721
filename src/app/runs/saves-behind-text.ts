/** Saves that take a run when its text has been painted: meanwhile the write-ahead has it. Reading never waits. */
import type { KeptSaves, Turns } from '../../engine/index.ts';

export function savesBehindText(saves: KeptSaves, turns: Pick<Turns, 'painted'>): KeptSaves {
  return {
    ...saves,
    async put(run) {
      await turns.painted();
      return saves.put(run);
    },
  };
}
