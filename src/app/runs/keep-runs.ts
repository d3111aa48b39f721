/** Puts together what keeps the runs: the saves, the notes beside them, what was deleted. A chunk of its own, after the text. */
import { createLateSaves, loadIndexedDbSaves } from '../../engine/index.ts';
import { createSmallStore, type SmallStore } from '../reader/small-store.ts';
import { createDeletions } from './deletions.ts';
import { createKeptRuns, type KeptRuns } from './kept-runs.ts';
import type { Notes } from './notes.ts';
import type { RunOrder } from './run-order.ts';
import { createWriteAhead } from './write-ahead.ts';

export type KeepRunsNeeds = {
  /** Id of the story pack. */
  readonly story: string;
  readonly storage: () => Storage;
  readonly notes: Notes;
  /** Where the notes stand. */
  readonly store: SmallStore;
  readonly order: RunOrder;
};

export function keepRuns({ story, storage, notes, store, order }: KeepRunsNeeds): KeptRuns {
  return createKeptRuns({
    saves: createLateSaves(() => loadIndexedDbSaves(story)),
    ahead: createWriteAhead({
      notes,
      store,
      unread: createSmallStore(storage, `${story}-unread-`),
    }),
    deletions: createDeletions(storage, `${story}-deleted`),
    order,
  });
}
