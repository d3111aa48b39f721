import { describe, expect, it } from 'vitest';
import { createDeletions } from '../../../src/app/runs/deletions.ts';
import { createKeptRuns } from '../../../src/app/runs/kept-runs.ts';
import { heldByLocks } from '../../../src/app/runs/held-by-locks.ts';
import { ALONE } from '../../../src/app/runs/holding.ts';
import { createRunOrder } from '../../../src/app/runs/run-order.ts';
import { createMemorySaves } from '../../../src/engine/adapters/memory/memory-saves.ts';
import { brand, err, type KeptSaves, type Run, type SaveFault } from '../../../src/engine/index.ts';
import { runOf } from '../../engine/core/journal/a-story.ts';
import { anAhead } from './an-ahead.ts';
import { aStorage, noStorage } from './a-storage.ts';
import { someLocks } from './lock-manager.ts';

const AWAY = { kind: 'no-storage', problem: 'forbidden' } as const;
const SLOW = { kind: 'storage-slow', problem: 'it does not answer' } as const;

/** A store of saves that can be taken away, and that several pages share. */
function aStore() {
  const memory = createMemorySaves();
  let fault: SaveFault | undefined;
  let asked = 0;
  let gate = Promise.resolve();
  let listGate = Promise.resolve();
  const saves: KeptSaves = {
    async list() {
      asked += 1;
      const found = fault === undefined ? await memory.list() : { runs: [], faults: [fault] };
      await listGate;
      return found;
    },
    async put(run) {
      asked += 1;
      await gate;
      return fault === undefined ? memory.put(run) : err(fault);
    },
    async remove(run) {
      return fault === undefined ? memory.remove(run) : err(fault);
    },
    aside: async () => [],
    close: async () => undefined,
  };
  return {
    saves,
    memory,
    fail: (next: SaveFault | undefined) => void (fault = next),
    asked: () => asked,
    /** Lists are read, and given out later. Returns what lets them go. */
    holdLists(): () => void {
      let open = (): void => undefined;
      listGate = new Promise((resolve) => (open = resolve));
      return open;
    },
    /** Puts wait from now on. Returns what lets them go on. */
    hold(): () => void {
      let open = (): void => undefined;
      gate = new Promise((resolve) => (open = resolve));
      return open;
    },
  };
}

function aPage(
  store: ReturnType<typeof aStore>,
  storage: () => Storage,
  page = 'a',
  holding = ALONE,
) {
  const ahead = anAhead(storage, page);
  const deletions = createDeletions(storage, 'deleted');
  const order = createRunOrder({ storage, name: 'order', now: () => 1 });
  return createKeptRuns({ saves: store.saves, ahead, deletions, order, holding });
}

const ids = async (runs: KeptSaves) => (await runs.list()).runs.map(({ id }) => id);
const named = (id: string, choices: readonly string[] = ['f1.two']): Run =>
  runOf(choices, { id: brand(id) });

describe('runs that are kept, by the saves or beside them', () => {
  it('are taken in by the next page when the saves did not get them', async () => {
    const [store, storage] = [aStore(), aStorage()];
    aPage(store, () => storage).note(named('one'));
    expect(await ids(aPage(store, () => storage, 'b'))).toEqual(['one']);
    expect((await store.memory.list()).runs).toHaveLength(1);
    expect(Object.keys(storage).filter((name) => name.startsWith('ahead-'))).toEqual([]);
  });

  it.each([AWAY, SLOW, { kind: 'storage-full', problem: 'quota' } as const])(
    'are all there without the saves ($kind), and it is said where they are',
    async (fault) => {
      const [store, storage] = [aStore(), aStorage()];
      store.fail(fault);
      const page = aPage(store, () => storage);
      const refused = await page.put(named('one'));
      expect(refused).toEqual({ ok: false, error: { ...fault, noted: true } });
      const next = aPage(store, () => storage, 'b');
      expect(await next.list()).toEqual({
        runs: [named('one')],
        faults: [{ ...fault, noted: true }],
      });
      store.fail(undefined);
      expect(await next.list()).toEqual({ runs: [named('one')], faults: [] });
      expect((await store.memory.list()).runs).toEqual([named('one')]);
    },
  );

  it('are listed as they stand now when the saves have an older state', async () => {
    const [store, storage] = [aStore(), aStorage()];
    await store.memory.put(named('one', ['f1.two']));
    const letGo = store.hold();
    const page = aPage(store, () => storage);
    void page.put(named('one', ['f1.two', 'f1.ask']));
    letGo();
    expect((await page.list()).runs).toEqual([named('one', ['f1.two', 'f1.ask'])]);
  });

  it('are all listed, also one that is kept while the list is being read', async () => {
    const [store, storage] = [aStore(), aStorage()];
    const page = aPage(store, () => storage);
    const letGo = store.holdLists();
    const listing = page.list();
    await new Promise((resolve) => setTimeout(resolve, 0));
    page.note(named('fork'));
    await page.put(named('fork'));
    letGo();
    expect((await listing).runs.map(({ id }) => id)).toEqual(['fork']);
  });

  it('are asked for once where the saves do not answer, however many wait', async () => {
    const [store, storage] = [aStore(), aStorage()];
    const page = aPage(store, () => storage);
    for (const id of ['one', 'two', 'three']) page.note(named(id));
    store.fail(SLOW);
    expect(await ids(page)).toHaveLength(3);
    expect(store.asked()).toBe(2);
  });

  it('live as long as the page where nothing is kept, and it is said that nothing is', async () => {
    const store = aStore();
    store.fail(AWAY);
    const page = aPage(store, noStorage);
    expect(await page.put(named('one'))).toEqual({ ok: false, error: AWAY });
    expect(await page.list()).toEqual({ runs: [named('one')], faults: [AWAY] });
    expect(await page.remove(brand('one'))).toEqual({ ok: true, value: undefined });
    expect(await ids(page)).toEqual([]);
  });
});

describe('a run that another page plays', () => {
  it('is listed, and not taken in: its own page keeps it', async () => {
    const [store, storage, locks] = [aStore(), aStorage(), someLocks()];
    const playing = locks.page();
    const page = aPage(store, () => storage, 'a', heldByLocks(playing, 'p-'));
    const other = aPage(store, () => storage, 'b', heldByLocks(locks.page(), 'p-'));
    expect(await page.claim(brand('one'))).toBe(true);
    page.note(named('one'));
    expect(await ids(other)).toEqual(['one']);
    expect((await store.memory.list()).runs).toEqual([]);
    expect(await other.isElsewhere(brand('one'))).toBe(true);
    playing.kill();
    expect(await ids(other)).toEqual(['one']);
    expect((await store.memory.list()).runs).toEqual([named('one')]);
  });
});

describe('a deleted run stays deleted', () => {
  it('when it was only noted', async () => {
    const [store, storage] = [aStore(), aStorage()];
    const page = aPage(store, () => storage);
    page.note(named('one'));
    await page.remove(brand('one'));
    expect(await ids(page)).toEqual([]);
    expect(await ids(aPage(store, () => storage, 'b'))).toEqual([]);
  });

  it('when it was being kept at that moment', async () => {
    const [store, storage] = [aStore(), aStorage()];
    const page = aPage(store, () => storage);
    const letGo = store.hold();
    const underWay = page.put(named('one'));
    await page.remove(brand('one'));
    letGo();
    expect(await underWay).toEqual({ ok: true, value: undefined });
    expect(await ids(page)).toEqual([]);
    expect((await store.memory.list()).runs).toEqual([]);
  });

  it('when another page goes on with it: that page is told', async () => {
    const [store, storage] = [aStore(), aStorage()];
    const [page, other] = [aPage(store, () => storage), aPage(store, () => storage, 'b')];
    await other.put(named('one'));
    await page.remove(brand('one'));
    const further = named('one', ['f1.two', 'f1.ask']);
    other.note(further);
    expect(await other.put(further)).toEqual({
      ok: false,
      error: { kind: 'run-deleted', run: 'one' },
    });
    expect(await ids(page)).toEqual([]);
    expect(await ids(other)).toEqual([]);
  });

  it('when the saves could not be reached, and is taken out of them when they can', async () => {
    const [store, storage] = [aStore(), aStorage()];
    await store.memory.put(named('one'));
    const page = aPage(store, () => storage);
    store.fail(SLOW);
    expect(await page.remove(brand('one'))).toEqual({ ok: true, value: undefined });
    store.fail(undefined);
    expect(await ids(aPage(store, () => storage, 'b'))).toEqual([]);
    expect((await store.memory.list()).runs).toEqual([]);
  });

  it('is not called deleted when that could neither be done nor be remembered', async () => {
    const store = aStore();
    await store.memory.put(named('one'));
    const page = aPage(store, noStorage);
    store.fail(AWAY);
    expect(await page.remove(brand('one'))).toEqual({ ok: false, error: AWAY });
    store.fail(undefined);
    expect(await ids(page)).toEqual(['one']);
  });

  it('until the reader brings it back from a file', async () => {
    const [store, storage] = [aStore(), aStorage()];
    const page = aPage(store, () => storage);
    await page.put(named('one'));
    await page.remove(brand('one'));
    expect(await page.restore(named('one'))).toEqual({ ok: true, value: undefined });
    expect(await ids(aPage(store, () => storage, 'b'))).toEqual(['one']);
  });
});

describe('the order of playing', () => {
  const orderOn = (storage: () => Storage, now: () => number) =>
    createRunOrder({ storage, name: 'order', now });

  it('follows the clock, and grows when the clock stands or goes back', () => {
    let now = 100;
    const order = orderOn(aStorage, () => now);
    const steps = [order.next(), order.next()];
    now = 50;
    steps.push(order.next());
    now = 500;
    steps.push(order.next());
    expect(steps).toEqual([100, 101, 102, 500]);
  });

  it('is one for all pages, and outlives them', () => {
    const storage = aStorage();
    const [a, b] = [
      orderOn(
        () => storage,
        () => 100,
      ),
      orderOn(
        () => storage,
        () => 10,
      ),
    ];
    expect([a.next(), b.next(), a.next()]).toEqual([100, 101, 102]);
  });

  it('comes after all runs that were seen, without a storage too', () => {
    const order = orderOn(noStorage, () => 10);
    order.seen(runOf([], { order: 70 }));
    order.seen(runOf([], { savedAt: '1970-01-01T00:00:00.005Z' }));
    expect([order.next(), order.next()]).toEqual([71, 72]);
  });

  it('goes on after a clock that was far ahead once, and is not led astray by a senseless date', () => {
    const storage = aStorage();
    const far = Date.parse('2400-01-01T00:00:00Z');
    const ahead = orderOn(
      () => storage,
      () => far,
    ).next();
    const now = orderOn(
      () => storage,
      () => 1000,
    );
    expect([now.next() > ahead, now.next() > ahead]).toEqual([true, true]);
    now.seen(runOf([], { order: 8.64e15 }));
    expect(now.next()).toBeLessThan(ahead + 10);
  });
});
