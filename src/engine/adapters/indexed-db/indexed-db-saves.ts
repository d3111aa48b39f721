/**
 * Saves in IndexedDB. Every failure of the storage is a fault, never an exception: a browser may have none,
 * forbid it, fill up, or lose it while the page is open.
 */
import type { SaveFault } from '../../core/fault.ts';
import { kept, type Kept } from '../../core/save/keep.ts';
import { createOneWait } from '../../core/one-wait.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { newestFirst, type Run } from '../../core/journal/run.ts';
import { encodeSave } from '../../core/save/encode-save.ts';
import { decodeSave } from '../../core/save/decode-save.ts';
import type { KeptSaves, Listing } from '../../ports.ts';
import { openSavesDatabase, type SavesDatabase } from './saves-database.ts';
import { isOfConnection, storageFault, Unanswered } from './storage-fault.ts';

/** A storage that never answers must not hold up the page: some browsers leave a request open for good. */
const LONGEST_ANSWER_MS = 5000;

export type Patience = { readonly longestAnswerMs: number };

/** @param story Id of the story pack: each story has a database of its own. */
export function createIndexedDbSaves(
  story: string,
  { longestAnswerMs }: Patience = { longestAnswerMs: LONGEST_ANSWER_MS },
): KeptSaves {
  const wait = createOneWait((late) => {
    const timer = setTimeout(late, longestAnswerMs);
    return () => clearTimeout(timer);
  });
  let opening: Promise<SavesDatabase> | undefined;
  let probe: Promise<SavesDatabase> | undefined;

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
    async close() {
      if (wait.isSilent()) void letGo();
      else await letGo();
    },
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

  /** Anew, once, on a connection of its own when the one at hand was closed under us. */
  async function attempt<T>(act: Act<T>): Promise<Result<T, SaveFault>> {
    const first = await once(act);
    const last = !first.ok && isOfConnection(first.error) ? await once(act) : first;
    return last.ok ? last : err(storageFault(last.error));
  }

  async function once<T>(act: Act<T>): Promise<Result<T, unknown>> {
    try {
      const asked = await wait.ask(() => database().then(act));
      return asked.ok ? asked : silent();
    } catch (thrown) {
      void letGo();
      return err(thrown);
    }
  }

  /** What was asked may still be answered; meanwhile a fresh connection is tried, and nobody waits for it. */
  function silent(): Result<never, unknown> {
    if (opening !== probe) {
      void letGo();
      probe = database();
      probe.then(wait.answered, () => undefined);
    }
    return err(new Unanswered());
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

type Act<T> = (database: SavesDatabase) => Promise<T>;
type Transaction = ReturnType<typeof begin>;

function begin(database: SavesDatabase) {
  const transaction = database.transaction(['runs', 'aside'], 'readwrite');
  transaction.done.catch(() => undefined); // a request that failed has said so already
  return transaction;
}

/** A request of a transaction that was broken off says only that; the transaction knows why. */
async function within<T>(
  database: SavesDatabase,
  act: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const transaction = begin(database);
  try {
    const made = await act(transaction);
    await transaction.done;
    return made;
  } catch (thrown) {
    throw transaction.error ?? thrown;
  }
}

function listIn(database: SavesDatabase): Promise<Listing> {
  return within(database, async (transaction) => {
    const runs: Run[] = [];
    const faults: SaveFault[] = [];
    for (const name of await transaction.objectStore('runs').getAllKeys()) {
      const run = await read(transaction, name);
      if (run?.ok) runs.push(run.value);
      else if (run !== undefined) faults.push(run.error);
    }
    return { runs: runs.toSorted(newestFirst), faults };
  });
}

function putIn(database: SavesDatabase, run: Run): Promise<Result<undefined, SaveFault>> {
  return within(database, async (transaction) => {
    for (let next: Run | undefined = run; next !== undefined;) {
      const before = await read(transaction, next.id);
      if (before?.ok === false && before.error.kind === 'newer-format') return before;
      const { write, other }: Kept = kept(next, before?.ok ? before.value : undefined);
      await transaction.objectStore('runs').put(encodeSave(write), write.id);
      next = other;
    }
    return ok(undefined);
  });
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
