/** Puts together what keeps the runs: the saves, the notes beside them, what was deleted. A chunk of its own, after the text. */
import { createLateSaves, loadIndexedDbSaves } from '../../engine/index.ts';
import { createSmallStore, type SmallStore } from '../reader/small-store.ts';
import { createDeletions } from './deletions.ts';
import { createKeptRuns, type KeptRuns } from './kept-runs.ts';
import type { Notes } from './notes.ts';
import { pageHolding } from './page-holding.ts';
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
  /** A short name for a text; handed in, for the first script has it already. */
  readonly nameOf: (text: string) => string;
  /** A name that no other page has. */
  readonly page: string;
};

export function keepRuns(needs: KeepRunsNeeds): KeptRuns {
  const { story, storage, notes, store, order, nameOf, page } = needs;
  return createKeptRuns({
    saves: createLateSaves(() => loadIndexedDbSaves(story)),
    ahead: createWriteAhead({
      notes,
      store,
      nameOf,
      unread: createSmallStore(storage, `${story}-unread-`),
    }),
    deletions: createDeletions(storage, `${story}-deleted`),
    order,
    holding: pageHolding({ window, story, storage, page }),
  });
}
