/** The runs of this browser: noted at once, kept behind the text, listed on a shelf with where each stands. */
import { hashHex, type Chance, type Faults, type Pack, type Turns } from '../../engine/index.ts';
import type { TellKept } from '../play/storytellers.ts';
import { createSmallStore } from '../reader/small-store.ts';
import { createIsKept, type IsKept } from './is-kept.ts';
import type { KeptRuns } from './kept-runs.ts';
import { createLateRuns } from './late-runs.ts';
import { createNotes } from './notes.ts';
import { createRunOrder, type RunOrder } from './run-order.ts';
import { standingOf } from './run-standing.ts';
import { savesBehindText } from './saves-behind-text.ts';
import { createShelf, type Shelf } from './shelf.ts';

export type BrowserRuns = {
  readonly saves: KeptRuns;
  readonly shelf: Shelf;
  /** Which run was played last. */
  readonly order: RunOrder;
  readonly isKept: IsKept;
};

export type BrowserRunsNeeds = {
  readonly pack: Pack;
  readonly storage: () => Storage;
  readonly chance: Pick<Chance, 'runId'>;
  readonly turns: Turns;
  readonly faults: Faults;
  readonly tell: TellKept;
};

/** A storage that is slow is asked again after this. */
const ASKED_AGAIN_MS = 4000;

export function createBrowserRuns(needs: BrowserRunsNeeds): BrowserRuns {
  const { pack, storage, turns, faults, tell } = needs;
  const order = createRunOrder({ storage, name: `${pack.id}-order`, now: Date.now });
  const store = createSmallStore(storage, `${pack.id}-ahead-`);
  const page = needs.chance.runId();
  const notes = createNotes(store, page);
  const saves = createLateRuns({
    notes,
    async load() {
      const { keepRuns } = await import('./keep-runs.ts');
      const kept = keepRuns({
        story: pack.id,
        storage,
        notes,
        store,
        order,
        nameOf: hashHex,
        page,
      });
      return savesBehindText(kept, turns);
    },
  });
  const shelf = createShelf({
    saves,
    faults,
    stand: async (run) => standingOf(run, await tell(run.journal), pack),
    pause: () => new Promise((resolve) => setTimeout(resolve)),
    wait: () => new Promise((resolve) => setTimeout(resolve, ASKED_AGAIN_MS)),
  });

  return {
    saves,
    shelf,
    order,
    isKept: createIsKept({ notes, shelf }),
  };
}
