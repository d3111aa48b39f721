/** The runs kept in this browser, as a signal: read at the start and after each change. */
import { signal, type ReadonlySignal } from '@preact/signals';
import type { AsideSave, Faults, IndexedDbSaves, Listing, Run, RunId } from '../engine/index.ts';

export type Shelf = {
  /** Undefined until the saves have been read. */
  readonly listing: ReadonlySignal<Listing | undefined>;
  /** Damaged saves, whole: set aside, so that they can be given out as files. */
  readonly aside: ReadonlySignal<readonly AsideSave[]>;
  readonly read: () => Promise<Listing>;
  readonly find: (id: string | undefined) => Promise<Run | undefined>;
  readonly remove: (id: RunId) => Promise<void>;
};

export function createShelf(saves: IndexedDbSaves, faults: Faults): Shelf {
  const listing = signal<Listing | undefined>(undefined);
  const aside = signal<readonly AsideSave[]>([]);

  return {
    listing,
    aside,
    read,
    /** Without an id: the run that was played last. */
    async find(id) {
      const { runs } = await read();
      return id === undefined ? runs[0] : runs.find((run) => run.id === id);
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
    listing.value = found;
    return found;
  }
}
