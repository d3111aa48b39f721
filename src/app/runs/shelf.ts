/** The runs kept in this browser, as a signal: read at the start and after each change. */
import { signal, type ReadonlySignal } from '@preact/signals';
import {
  STORAGE_FAULTS,
  type AsideSave,
  type Faults,
  type KeptSaves,
  type Listing,
  type Run,
  type RunId,
} from '../../engine/index.ts';
import type { RunStanding } from './run-standing.ts';

export type Shelf = {
  /** Undefined until the saves have been read. */
  readonly listing: ReadonlySignal<Listing | undefined>;
  /** Damaged saves, whole: set aside, so that they can be given out as files. */
  readonly aside: ReadonlySignal<readonly AsideSave[]>;
  /** Where the runs stand, as far as that was looked up. */
  readonly standings: ReadonlySignal<ReadonlyMap<RunId, RunStanding>>;
  readonly read: () => Promise<Listing>;
  /** Reads, and looks up where the runs stand that were played last: all of them, or so many. */
  readonly look: (most?: number) => Promise<void>;
  readonly find: (id: string | undefined) => Promise<Run | undefined>;
  /** The nearest run before this one, on whose road it was forked, that has ended a chapter. */
  readonly debriefBefore: (run: Run) => Promise<RunId | undefined>;
  readonly remove: (id: RunId) => Promise<void>;
};

export type ShelfNeeds = {
  readonly saves: KeptSaves;
  readonly faults: Faults;
  /** Rejects when the story cannot be loaded: the run is then listed without it. */
  readonly stand: (run: Run) => Promise<RunStanding>;
  /** Lets the page breathe between two runs. */
  readonly pause: () => Promise<void>;
  /** So long a storage that is slow is left alone before it is asked again. */
  readonly wait: () => Promise<void>;
};

export function createShelf({ saves, faults, stand, pause, wait }: ShelfNeeds): Shelf {
  const listing = signal<Listing | undefined>(undefined);
  const aside = signal<readonly AsideSave[]>([]);
  const standings = signal<ReadonlyMap<RunId, RunStanding>>(new Map());
  /** Which state of a run its standing was looked up for. */
  const looked = new Map<RunId, string>();
  let isWaiting = false;

  return {
    listing,
    aside,
    standings,
    read,
    async look(most = Infinity) {
      const { runs } = await read();
      for (const run of runs.slice(0, most)) {
        await standingOf(run);
        await pause();
      }
    },
    /** Without an id: the run that was played last. */
    async find(id) {
      const { runs } = await read();
      return id === undefined ? runs[0] : runs.find((run) => run.id === id);
    },
    async debriefBefore(run) {
      const { runs } = await read();
      let before = parentOf(run, runs);
      for (let steps = 0; before !== undefined && steps < runs.length; steps += 1) {
        const standing = await standingOf(before);
        if (standing?.hasDebrief === true) return before.id;
        before = parentOf(before, runs);
      }
      return undefined;
    },
    async remove(id) {
      const removed = await saves.remove(id);
      if (!removed.ok) faults.report(removed.error);
      await read();
    },
  };

  async function read(): Promise<Listing> {
    const found = await saves.list();
    aside.value = await saves.aside();
    mend(listing.peek(), found);
    listing.value = found;
    if (found.faults.some(({ kind }) => kind === 'storage-slow')) void readAgain();
    return found;
  }

  /** What is wrong with writing is not known here: only what reading has told is taken back. */
  function mend(before: Listing | undefined, now: Listing): void {
    for (const kind of STORAGE_FAULTS) {
      if (tells(before, kind) && !tells(now, kind)) faults.mended(kind);
    }
  }

  async function readAgain(): Promise<void> {
    if (isWaiting) return;
    isWaiting = true;
    await wait();
    isWaiting = false;
    await read();
  }

  async function standingOf(run: Run): Promise<RunStanding | undefined> {
    const state = `${run.savedAt} ${run.turn}`;
    if (looked.get(run.id) === state) return standings.value.get(run.id);
    try {
      const standing = await stand(run);
      looked.set(run.id, state);
      standings.value = new Map(standings.value).set(run.id, standing);
      return standing;
    } catch {
      return undefined;
    }
  }
}

function tells(listing: Listing | undefined, wanted: string): boolean {
  return listing?.faults.some(({ kind }) => kind === wanted) === true;
}

function parentOf({ parent }: Run, runs: readonly Run[]): Run | undefined {
  return parent === undefined ? undefined : runs.find(({ id }) => id === parent.run);
}
