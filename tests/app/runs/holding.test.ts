/** One page plays a run: by locks where there are, else by a note that is renewed. Both ways keep the same promises. */
import { describe, expect, it } from 'vitest';
import { createSmallStore } from '../../../src/app/reader/small-store.ts';
import { heldByHeartbeat } from '../../../src/app/runs/held-by-heartbeat.ts';
import { heldByLocks } from '../../../src/app/runs/held-by-locks.ts';
import type { Holding } from '../../../src/app/runs/holding.ts';
import { brand, type RunId } from '../../../src/engine/index.ts';
import { aStorage } from './a-storage.ts';
import { someLocks } from './lock-manager.ts';

const [X, Y] = [brand<RunId>('run-x'), brand<RunId>('run-y')];

type Page = {
  readonly holding: Holding;
  /** Without a word, as when the browser is killed. */
  readonly kill: () => void;
  readonly leave: () => void;
  readonly hide: (isHidden: boolean) => void;
};
type House = { readonly open: () => Page; readonly pass: (ms: number) => void };

function housedByLocks(): House {
  const locks = someLocks();
  return {
    open() {
      const mine = locks.page();
      const holding = heldByLocks(mine, 'story-plays-');
      return { holding, kill: mine.kill, leave: mine.kill, hide: () => undefined };
    },
    pass: () => undefined,
  };
}

/** Its beats come every two seconds, or once a minute to a page that is hidden. */
function housedByNotes(): House {
  const storage = aStorage();
  let now = 1_000_000;
  let pages = 0;
  const beats = new Set<(to: number) => void>();
  return {
    open() {
      let [isHidden, isAlive, last] = [false, true, now];
      let tell = (): void => undefined;
      let leave = (): void => undefined;
      pages += 1;
      const holding = heldByHeartbeat({
        store: createSmallStore(() => storage, 'story-plays-'),
        page: `page-${pages}`,
        now: () => now,
        isHidden: () => isHidden,
        beat: (each) => ((tell = each), () => undefined),
        leaves: (each) => ((leave = each), () => undefined),
      });
      beats.add((to) => {
        if (!isAlive || to - last < (isHidden ? 60_000 : 2000)) return;
        last = to;
        tell();
      });
      return {
        holding,
        kill: () => void (isAlive = false),
        leave: () => leave(),
        hide(next) {
          isHidden = next;
          tell();
        },
      };
    },
    pass(ms) {
      for (const end = now + ms; now < end; now += 1000) for (const beat of beats) beat(now);
    },
  };
}

describe.each([
  ['by locks', housedByLocks],
  ['by notes', housedByNotes],
])('a run that is held %s', (_name, house) => {
  it('is played by the page that asked first, and by no other', async () => {
    const { open } = house();
    const [a, b] = [open(), open()];
    expect(await a.holding.claim(X)).toBe(true);
    expect(await b.holding.claim(X)).toBe(false);
    expect(await b.holding.claim(Y)).toBe(true);
    expect([...(await b.holding.elsewhere())]).toEqual([X]);
  });

  it('stays with its page, however often that asks', async () => {
    const a = house().open();
    expect(await Promise.all([a.holding.claim(X), a.holding.claim(X)])).toEqual([true, true]);
    expect(await a.holding.claim(X)).toBe(true);
    expect([...(await a.holding.elsewhere())]).toEqual([]);
  });

  it('is free when its page plays another, and not while it only looks at another', async () => {
    const { open } = house();
    const [a, b] = [open(), open()];
    await a.holding.claim(X);
    await a.holding.claim(Y);
    expect(await b.holding.claim(X)).toBe(false);
    await a.holding.plays(Y);
    expect(await b.holding.claim(X)).toBe(true);
    expect(await b.holding.claim(Y)).toBe(false);
  });

  it('is free when its page is left, closed, or killed', async () => {
    const { open, pass } = house();
    for (const go of ['leave', 'kill'] as const) {
      const [a, b] = [open(), open()];
      await a.holding.claim(X);
      a[go]();
      if (go === 'kill') pass(10_000);
      expect(await b.holding.claim(X)).toBe(true);
      b.holding.close();
      await new Promise((resolve) => setTimeout(resolve));
      const c = open();
      expect(await c.holding.claim(X)).toBe(true);
      c.holding.close();
    }
  });

  it('stays with its page for hours, also behind other windows', async () => {
    const { open, pass } = house();
    const [a, b] = [open(), open()];
    await a.holding.claim(X);
    pass(3_600_000);
    expect(await b.holding.claim(X)).toBe(false);
    a.hide(true);
    pass(3_600_000);
    expect(await b.holding.claim(X)).toBe(false);
  });
});

describe('notes that cannot be trusted', () => {
  it('hold nobody up: damaged, or of a clock that was far ahead', async () => {
    const storage = aStorage();
    const store = createSmallStore(() => storage, 'story-plays-');
    store.write(X, '{');
    store.write(Y, JSON.stringify({ page: 'another', until: 9e15 }));
    const holding = heldByHeartbeat({
      store,
      page: 'mine',
      now: () => 1000,
      isHidden: () => false,
      beat: () => () => undefined,
      leaves: () => () => undefined,
    });
    expect([await holding.claim(X), await holding.claim(Y)]).toEqual([true, true]);
  });
});
