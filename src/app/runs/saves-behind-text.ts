/** Saves that take a run when its text has been painted: meanwhile the write-ahead has it. Reading never waits. */
import type { Saves, Turns } from '../../engine/index.ts';

export function savesBehindText<S extends Pick<Saves, 'put'>>(
  saves: S,
  turns: Pick<Turns, 'painted'>,
): S {
  return {
    ...saves,
    async put(run) {
      await turns.painted();
      return saves.put(run);
    },
  };
}
