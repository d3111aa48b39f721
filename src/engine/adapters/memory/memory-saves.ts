/** Saves that last as long as the page: save files by name, with what is damaged set aside, as in the real storage. */
import type { SaveFault } from '../../core/fault.ts';
import { kept, type Kept } from '../../core/save/keep.ts';
import { ok, type Result } from '../../core/result.ts';
import { newestFirst, type Run } from '../../core/journal/run.ts';
import { encodeSave } from '../../core/save/encode-save.ts';
import { decodeSave } from '../../core/save/decode-save.ts';
import type { Saves } from '../../ports.ts';

export type MemorySaves = Saves & {
  /** What was set aside, by name. */
  aside(): ReadonlyMap<string, string>;
};

/** @param files Save files by run id, as another session left them. */
export function createMemorySaves(files: Iterable<readonly [string, string]> = []): MemorySaves {
  const runs = new Map<string, string>(files);
  const aside = new Map<string, string>();

  return {
    async list() {
      const found: Run[] = [];
      const faults: SaveFault[] = [];
      for (const name of runs.keys()) {
        const run = read(name);
        if (run?.ok) found.push(run.value);
        else if (run !== undefined) faults.push(run.error);
      }
      return { runs: found.toSorted(newestFirst), faults };
    },
    async put(run) {
      for (let next: Run | undefined = run; next !== undefined;) {
        const before = read(next.id);
        if (before?.ok === false && before.error.kind === 'newer-format') return before;
        const { write, other }: Kept = kept(next, before?.ok ? before.value : undefined);
        runs.set(write.id, encodeSave(write));
        next = other;
      }
      return ok(undefined);
    },
    async remove(run) {
      runs.delete(run);
      return ok(undefined);
    },
    aside: () => aside,
  };

  /** What is damaged is set aside; a save of a newer format stays where it is, for a newer game to read. */
  function read(name: string): Result<Run, SaveFault> | undefined {
    const text = runs.get(name);
    if (text === undefined) return undefined;
    const run = decodeSave(text, name);
    if (run.ok || run.error.kind !== 'damaged-save') return run;
    aside.set(name, text);
    runs.delete(name);
    return run;
  }
}
