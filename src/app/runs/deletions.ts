/** Which runs were deleted: remembered by all pages, so that none that lags brings one back. */
import type { RunId } from '../../engine/index.ts';
import { createStoredValue } from '../reader/small-store.ts';

export type Deletions = {
  readonly has: (id: RunId) => boolean;
  /** False when only this page remembers it. */
  readonly add: (id: RunId) => boolean;
  /** It is not deleted after all, or was brought back. */
  readonly takeBack: (id: RunId) => void;
};

/** The last ones: a page that lags further behind than this is not open any more. */
const MOST = 300;

export function createDeletions(storage: () => Storage, name: string): Deletions {
  const stored = createStoredValue(storage, name);
  return {
    has: (id) => read().includes(id),
    add: (id) => stored.write([...read().filter((each) => each !== id), id].slice(-MOST)),
    takeBack(id) {
      if (read().includes(id)) stored.write(read().filter((each) => each !== id));
    },
  };

  function read(): readonly string[] {
    const found = stored.read();
    return Array.isArray(found) ? found.filter((each) => typeof each === 'string') : [];
  }
}
