/**
 * Notes of runs: the newest state of each, written down at once, for a tab may be closed while the saves are at work.
 * Each page has notes of its own, so that none writes over another's. Reading them comes later: see `write-ahead.ts`.
 */
import { encodeSave, type Run, type RunId } from '../../engine/index.ts';
import type { SmallStore } from '../reader/small-store.ts';

export type Notes = {
  /** False when nothing but this page's memory holds it. */
  readonly note: (run: Run) => boolean;
  /** The saves have it: forgets it, unless another state was noted meanwhile. */
  readonly settled: (run: Run) => void;
  /** What this page noted last of a run, until it was settled. */
  readonly lastOf: (id: RunId) => Run | undefined;
  readonly forget: (id: RunId) => void;
  /** False when only this page's memory holds the run's newest state. */
  readonly isSafe: (id: RunId) => boolean;
  /** Whether the browser keeps what is noted. */
  readonly works: () => boolean;
};

/** Stands in no id: what is before it in a note's name is the run's. */
export const AFTER_ID = '~';

/** @param page Tells this page's notes from those of others: drawn anew by each. */
export function createNotes(store: SmallStore, page: string): Notes {
  const mine = new Map<RunId, { readonly run: Run; readonly isKept: boolean }>();
  const nameOf = (id: RunId): string => id + AFTER_ID + page;

  return {
    note(run) {
      const noted = mine.get(run.id);
      if (noted?.run === run) return noted.isKept;
      const isKept = store.write(nameOf(run.id), encodeSave(run));
      mine.set(run.id, { run, isKept });
      return isKept;
    },
    settled(run) {
      const noted = mine.get(run.id)?.run;
      if (noted === undefined) return;
      if (noted !== run && encodeSave(noted) !== encodeSave(run)) return;
      mine.delete(run.id);
      store.remove(nameOf(run.id));
    },
    lastOf: (id) => mine.get(id)?.run,
    forget: (id) => void mine.delete(id),
    isSafe: (id) => mine.get(id)?.isKept !== false,
    works() {
      const works = store.write(AFTER_ID, '');
      store.remove(AFTER_ID);
      return works;
    },
  };
}
