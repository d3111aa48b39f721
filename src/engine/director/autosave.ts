/** Keeps runs as they are played: one save at a time, in order, and of a run waiting only its newest state. */
import type { RunId } from '../core/brand.ts';
import { messageOf } from '../core/message-of.ts';
import type { Run } from '../core/journal/run.ts';
import type { Saves } from '../ports.ts';
import type { Reports } from './reports.ts';

export type Autosave = {
  keep(run: Run): void;
  /** Resolves when everything handed over so far is kept, or has failed and been reported. */
  done(): Promise<void>;
};

export function createAutosave(saves: Saves, reports: Pick<Reports, 'kept' | 'notKept'>): Autosave {
  const waiting = new Map<RunId, Run>();
  let working: Promise<void> | undefined;

  return {
    keep(run) {
      waiting.delete(run.id);
      waiting.set(run.id, run);
      working ??= work();
    },
    done: () => working ?? Promise.resolve(),
  };

  async function work(): Promise<void> {
    for (let run = first(); run !== undefined; run = first()) {
      waiting.delete(run.id);
      await keepOne(run);
    }
    working = undefined;
  }

  function first(): Run | undefined {
    return waiting.values().next().value;
  }

  async function keepOne(run: Run): Promise<void> {
    try {
      const kept = await saves.put(run);
      if (kept.ok) reports.kept();
      else reports.notKept(kept.error);
    } catch (thrown) {
      reports.notKept({ kind: 'no-storage', problem: messageOf(thrown) });
    }
  }
}
