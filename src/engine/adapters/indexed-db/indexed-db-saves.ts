/**
 * Saves in IndexedDB. Every failure of the storage is a fault, never an exception: a browser may have none,
 * forbid it, fill up, or lose it while the page is open.
 */
import type { SaveFault } from '../../core/fault.ts';
import { kept, type Kept } from '../../core/save/keep.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { newestFirst, type Run } from '../../core/journal/run.ts';
import { decodeSave, encodeSave } from '../../core/save/save-file.ts';
import type { KeptSaves } from '../../ports.ts';
import { openSavesDatabase, type SavesDatabase } from './saves-database.ts';
import { storageFault } from './storage-fault.ts';
import { withinTime } from './within-time.ts';

/** @param story Id of the story pack: each story has a database of its own. */
export function createIndexedDbSaves(story: string): KeptSaves {
  let opening: Promise<SavesDatabase> | undefined;

  return {
    async list() {
      const listed = await attempt(listIn);
      return listed.ok ? listed.value : { runs: [], faults: [listed.error] };
    },
    async put(run) {
      const written = await attempt((database) => putIn(database, run));
      return written.ok ? written.value : written;
    },
    async remove(run) {
      const removed = await attempt((database) => database.delete('runs', run));
      return removed.ok ? ok(undefined) : removed;
    },
    async aside() {
      const found = await attempt((database) => database.getAll('aside'));
      return found.ok ? found.value : [];
    },
    close: letGo,
  };

  /** The next call opens the database again. */
  async function letGo(): Promise<void> {
    const open = opening;
    opening = undefined;
    await open?.then(
      (database) => database.close(),
      () => undefined,
    );
  }

  async function attempt<T>(
    act: (database: SavesDatabase) => Promise<T>,
  ): Promise<Result<T, SaveFault>> {
    try {
      return ok(await withinTime(database().then(act)));
    } catch (thrown) {
      void letGo();
      return err(storageFault(thrown));
    }
  }

  function database(): Promise<SavesDatabase> {
    opening ??= new Promise((resolve, reject) => {
      const onBlocked = () => reject(new Error('another tab holds an older game open; close it'));
      const onClosed = () => (opening = undefined);
      openSavesDatabase(story, { onBlocked, onClosed }).then(resolve, reject);
    });
    return opening;
  }
}

type Transaction = ReturnType<typeof begin>;

function begin(database: SavesDatabase) {
  const transaction = database.transaction(['runs', 'aside'], 'readwrite');
  transaction.done.catch(() => undefined); // a request that failed has said so already
  return transaction;
}

async function listIn(database: SavesDatabase) {
  const transaction = begin(database);
  const runs: Run[] = [];
  const faults: SaveFault[] = [];
  for (const name of await transaction.objectStore('runs').getAllKeys()) {
    const run = await read(transaction, name);
    if (run?.ok) runs.push(run.value);
    else if (run !== undefined) faults.push(run.error);
  }
  await transaction.done;
  return { runs: runs.toSorted(newestFirst), faults };
}

async function putIn(database: SavesDatabase, run: Run): Promise<Result<undefined, SaveFault>> {
  const transaction = begin(database);
  for (let next: Run | undefined = run; next !== undefined;) {
    const before = await read(transaction, next.id);
    if (before?.ok === false && before.error.kind === 'newer-format') return before;
    const { write, other }: Kept = kept(next, before?.ok ? before.value : undefined);
    await transaction.objectStore('runs').put(encodeSave(write), write.id);
    next = other;
  }
  await transaction.done;
  return ok(undefined);
}

/** What is damaged is set aside; a save of a newer format stays where it is, for a newer game to read. */
async function read(
  transaction: Transaction,
  name: string,
): Promise<Result<Run, SaveFault> | undefined> {
  const found: unknown = await transaction.objectStore('runs').get(name);
  if (found === undefined) return undefined;
  const text = typeof found === 'string' ? found : asText(found);
  const run = decodeSave(text, name);
  if (run.ok || run.error.kind !== 'damaged-save') return run;
  await transaction.objectStore('aside').add({ name, text, problem: run.error.problem });
  await transaction.objectStore('runs').delete(name);
  return run;
}

/** Nothing of ours is kept as anything but text; what is, is still set aside as well as it can be. */
function asText(found: unknown): string {
  try {
    return JSON.stringify(found) ?? String(found);
  } catch {
    return String(found);
  }
}
