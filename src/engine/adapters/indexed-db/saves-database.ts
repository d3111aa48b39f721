/** The database of one story: save files by run id, and beside them what could not be read. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { AsideSave } from '../../ports.ts';

interface SavesSchema extends DBSchema {
  /** Texts of save files. */
  runs: { key: string; value: string };
  aside: { key: number; value: AsideSave };
}

export type SavesDatabase = IDBPDatabase<SavesSchema>;

const VERSION = 1;

export type Interruptions = {
  /** Another page holds an older database open and does not let go. */
  readonly onBlocked: () => void;
  /** The database was closed under us: by a newer page, or by the browser. */
  readonly onClosed: () => void;
};

/** Rejects when the browser has no such store, or lets this page have none. */
export async function openSavesDatabase(
  story: string,
  { onBlocked, onClosed }: Interruptions,
): Promise<SavesDatabase> {
  if (globalThis.indexedDB === undefined) throw new Error('it has none, or shows this page none');
  return openDB<SavesSchema>(`${story}-saves`, VERSION, {
    upgrade(database) {
      database.createObjectStore('runs');
      database.createObjectStore('aside', { autoIncrement: true });
    },
    blocked: onBlocked,
    blocking(_current, _wanted, event) {
      // A newer page wants to upgrade: let it, and open again when we are asked next.
      if (event.target instanceof IDBDatabase) event.target.close();
      onClosed();
    },
    terminated: onClosed,
  });
}
