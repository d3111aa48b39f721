import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createIndexedDbSaves } from '../../../src/engine/adapters/indexed-db/indexed-db-saves.ts';
import { openSavesDatabase } from '../../../src/engine/adapters/indexed-db/saves-database.ts';
import { createLateSaves } from '../../../src/engine/late/late-saves.ts';
import { runOf } from '../core/journal/a-story.ts';
import { savesContract } from './saves-contract.ts';

const STORY = 'ferry';
const quiet = { onBlocked: () => undefined, onClosed: () => undefined };

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  return () => vi.unstubAllGlobals();
});

/** Requests to open the database whose success is told only `when`; never, when that never comes. */
function holdOpening(when: Promise<void>) {
  const real = IDBFactory.prototype.open;
  return vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (
    this: IDBFactory,
    ...args
  ) {
    return new Proxy(real.apply(this, args), {
      get(request, key) {
        const found: unknown = Reflect.get(request, key);
        if (typeof found !== 'function') return found;
        return (name: string, listener: (event: Event) => void, ...more: readonly unknown[]) => {
          const held = (event: Event): void => void when.then(() => listener(event));
          return Reflect.apply(found, request, [
            name,
            name === 'success' ? held : listener,
            ...more,
          ]);
        };
      },
    });
  });
}

async function putRaw(name: string, found: unknown): Promise<void> {
  const database = await openSavesDatabase(STORY, quiet);
  // A stranger may have put anything there: the schema says text only.
  await database.put('runs', found as string, name);
  database.close();
}

savesContract('in IndexedDB', async (files = []) => {
  for (const [name, text] of files) await putRaw(name, text);
  const saves = createIndexedDbSaves(STORY);
  return {
    saves,
    again: () => createIndexedDbSaves(STORY),
    aside: async () => new Map((await saves.aside()).map(({ name, text }) => [name, text])),
  };
});

savesContract('in IndexedDB, whose code comes late', async (files = []) => {
  for (const [name, text] of files) await putRaw(name, text);
  const saves = createLateSaves(async () => createIndexedDbSaves(STORY));
  return {
    saves,
    again: () => createLateSaves(async () => createIndexedDbSaves(STORY)),
    aside: async () => new Map((await saves.aside()).map(({ name, text }) => [name, text])),
  };
});

describe('saves whose code cannot be had', () => {
  it('are a fault of storage, and are loaded anew at the next call', async () => {
    let tries = 0;
    const saves = createLateSaves(async () => {
      tries += 1;
      if (tries < 3) throw new Error('blocked');
      return createIndexedDbSaves(STORY);
    });
    const run = runOf(['a']);
    const lost = { kind: 'no-storage', problem: 'blocked' };
    expect(await saves.list()).toEqual({ runs: [], faults: [lost] });
    expect(await saves.put(run)).toEqual({ ok: false, error: lost });
    expect(await saves.put(run)).toMatchObject({ ok: true });
    expect((await saves.list()).runs).toHaveLength(1);
    await saves.close();
  });
});

describe('saves whose code hangs on its way', () => {
  it('are waited for once, and work when it has come', async () => {
    let come = (): void => undefined;
    const coming = new Promise<void>((resolve) => (come = resolve));
    const load = async () => coming.then(() => createIndexedDbSaves(STORY));
    const saves = createLateSaves(load, { longestWaitMs: 300 });
    expect((await saves.list()).faults).toMatchObject([{ kind: 'storage-slow' }]);
    const begun = performance.now();
    expect(await saves.put(runOf(['a']))).toMatchObject({ error: { kind: 'storage-slow' } });
    expect(performance.now() - begun).toBeLessThan(250);
    come();
    await vi.waitFor(async () => expect((await saves.put(runOf(['a']))).ok).toBe(true));
  });
});

describe('saves whose code cannot be had, while another store has the runs', () => {
  it('say so, and not that nothing is kept', async () => {
    const load = () => Promise.reject(new Error('blocked'));
    const saves = createLateSaves(load, { isNoted: () => true });
    const fault = { kind: 'no-storage', problem: 'blocked', noted: true };
    expect((await saves.list()).faults).toEqual([fault]);
    expect(await saves.put(runOf(['a']))).toEqual({ ok: false, error: fault });
  });
});

describe('saves in a browser that will not keep them', () => {
  const run = runOf(['a']);

  it('are a fault when there is no IndexedDB', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const saves = createIndexedDbSaves(STORY);
    expect((await saves.list()).faults).toEqual([
      { kind: 'no-storage', problem: 'it has none, or shows this page none' },
    ]);
    expect(await saves.put(run)).toMatchObject({ ok: false, error: { kind: 'no-storage' } });
    expect(await saves.remove(run.id)).toMatchObject({ ok: false, error: { kind: 'no-storage' } });
    expect(await saves.aside()).toEqual([]);
    await saves.close();
  });

  it('are a fault when the browser forbids it', async () => {
    const open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    vi.stubGlobal('indexedDB', { open });
    const { faults } = await createIndexedDbSaves(STORY).list();
    expect(faults).toEqual([{ kind: 'no-storage', problem: 'The operation is insecure.' }]);
  });

  it('are kept again once the browser lets them', async () => {
    const saves = createIndexedDbSaves(STORY);
    vi.stubGlobal('indexedDB', undefined);
    expect((await saves.put(run)).ok).toBe(false);
    vi.stubGlobal('indexedDB', new IDBFactory());
    expect((await saves.put(run)).ok).toBe(true);
  });

  it('are a fault of its own when the storage is full, and work again afterwards', async () => {
    const saves = createIndexedDbSaves(STORY);
    await saves.put(run);
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    expect(await saves.put(runOf(['a', 'b']))).toEqual({
      ok: false,
      error: { kind: 'storage-full', problem: 'QuotaExceededError' },
    });
    full.mockRestore();
    expect((await saves.put(runOf(['a', 'b']))).ok).toBe(true);
    expect((await saves.list()).runs[0]?.journal.choices).toEqual(['a', 'b']);
  });

  it('are a fault when a newer game has changed the database', async () => {
    await new Promise((resolve, reject) => {
      const request = indexedDB.open(`${STORY}-saves`, 99);
      request.addEventListener('success', () => resolve(request.result.close()));
      request.addEventListener('error', reject);
    });
    const { faults } = await createIndexedDbSaves(STORY).list();
    expect(faults).toMatchObject([
      { kind: 'no-storage', problem: expect.stringContaining('reload') },
    ]);
  });

  it.each(['list', 'put', 'remove', 'aside'] as const)(
    'are asked anew in the same call when the connection closed under us: %s',
    async (call) => {
      const saves = createIndexedDbSaves(STORY);
      await saves.put(run);
      const closing = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
        throw new DOMException('The database connection is closing.', 'InvalidStateError');
      });
      const act = {
        list: () => saves.list(),
        put: () => saves.put(runOf(['a', 'b'])),
        remove: () => saves.remove(run.id),
        aside: () => saves.aside(),
      };
      const answer = await act[call]();
      expect(closing).toHaveBeenCalled();
      closing.mockRestore();
      expect(JSON.stringify(answer)).not.toContain('no-storage');
      const choices = (await saves.list()).runs.map(({ journal }) => journal.choices.join(''));
      expect(choices).toEqual({ list: ['a'], put: ['ab'], remove: [], aside: ['a'] }[call]);
    },
  );

  it('are written anew when the browser breaks off half-way', async () => {
    const saves = createIndexedDbSaves(STORY);
    await saves.put(run);
    const real = IDBObjectStore.prototype.put;
    const broken = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (
      this: IDBObjectStore,
      ...args
    ) {
      const request = real.apply(this, args);
      this.transaction.abort();
      return request;
    });
    expect(await saves.put(runOf(['a', 'b']))).toEqual({ ok: true, value: undefined });
    expect(broken).toHaveBeenCalledTimes(2);
    broken.mockRestore();
    expect((await saves.list()).runs[0]?.journal.choices).toEqual(['a', 'b']);
  });

  it('say what is wrong when it goes wrong again and again', async () => {
    const saves = createIndexedDbSaves(STORY);
    await saves.put(run);
    const closing = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('The database connection is closing.', 'InvalidStateError');
    });
    expect(await saves.put(run)).toMatchObject({
      ok: false,
      error: { kind: 'no-storage', problem: 'The database connection is closing.' },
    });
    closing.mockRestore();
  });

  it('are waited for once when the storage never answers, then not at all', async () => {
    const open = holdOpening(new Promise(() => undefined));
    const saves = createIndexedDbSaves(STORY, { longestAnswerMs: 300 });
    const slow = { kind: 'storage-slow', problem: 'it does not answer' };
    expect(await saves.put(run)).toEqual({ ok: false, error: slow });
    const begun = performance.now();
    expect(await saves.list()).toEqual({ runs: [], faults: [slow] });
    expect(await saves.remove(run.id)).toEqual({ ok: false, error: slow });
    expect(await saves.aside()).toEqual([]);
    await saves.close();
    expect(performance.now() - begun).toBeLessThan(250);
    open.mockRestore();
  });

  it('go on when a storage that was silent answers', async () => {
    let answer = (): void => undefined;
    const open = holdOpening(new Promise((resolve) => (answer = resolve)));
    const saves = createIndexedDbSaves(STORY, { longestAnswerMs: 10 });
    expect((await saves.list()).faults).toMatchObject([{ kind: 'storage-slow' }]);
    open.mockRestore();
    answer();
    await vi.waitFor(async () => expect((await saves.put(run)).ok).toBe(true));
    expect((await saves.list()).runs).toEqual([run]);
  });
});

describe('two pages with one database', () => {
  it('let go of it for a newer page, and open it again when asked', async () => {
    const saves = createIndexedDbSaves(STORY);
    await saves.put(runOf(['a']));
    const deleted = new Promise<string>((resolve) => {
      const request = indexedDB.deleteDatabase(`${STORY}-saves`);
      request.addEventListener('success', () => resolve('deleted'));
    });
    expect(await deleted).toBe('deleted');
    expect((await saves.put(runOf(['a', 'b']))).ok).toBe(true);
    expect((await saves.list()).runs).toHaveLength(1);
  });

  it('keep the stories apart', async () => {
    await createIndexedDbSaves('one').put(runOf(['a']));
    expect((await createIndexedDbSaves('two').list()).runs).toEqual([]);
  });
});

describe('what a stranger left in the storage', () => {
  it('is set aside as text when it is none', async () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    await putRaw('number', 5);
    await putRaw('map', { a: 1 });
    await putRaw('circle', circle);
    const saves = createIndexedDbSaves(STORY);
    const { runs, faults } = await saves.list();
    expect(runs).toEqual([]);
    expect(faults).toHaveLength(3);
    expect((await saves.aside()).map((each) => each.name).toSorted()).toEqual([
      'circle',
      'map',
      'number',
    ]);
  });
});
