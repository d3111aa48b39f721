/** The notes of one page, and what reads those of all. */
import { hashHex } from '../../../src/engine/core/hash.ts';
import { createSmallStore } from '../../../src/app/reader/small-store.ts';
import { createNotes, type Notes } from '../../../src/app/runs/notes.ts';
import { createWriteAhead, type WriteAhead } from '../../../src/app/runs/write-ahead.ts';

export function anAhead(storage: () => Storage, page: string): WriteAhead & Pick<Notes, 'isSafe'> {
  const store = createSmallStore(storage, 'ahead-');
  const notes = createNotes(store, page);
  const ahead = createWriteAhead({
    notes,
    store,
    nameOf: hashHex,
    unread: createSmallStore(storage, 'unread-'),
  });
  return { ...ahead, isSafe: notes.isSafe };
}
