// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { createLate } from '../../../src/app/edition/late.ts';
import { createMissing, type MissingNeeds } from '../../../src/app/edition/missing.ts';
import { noticingOutdated } from '../../../src/app/edition/outdated.ts';
import { createReloadOnce } from '../../../src/app/edition/reload-once.ts';
import { createServedEdition } from '../../../src/app/edition/served-edition.ts';
import { createMemoryFaults } from '../../../src/engine/adapters/memory/memory-faults.ts';

const PAGE = 'https://school.example/game/';
const MINE = `${PAGE}assets/index-AAAAaaa1.js`;
const NEWER = `${PAGE}assets/index-BBBB_b-2.js`;

const served = (answer: () => Response | Promise<Response>, script: string | undefined = MINE) =>
  createServedEdition({ page: () => PAGE, script, fetch: async () => answer() })();
const pageWith = (script: string) =>
  new Response(`<!doctype html><script type="module" crossorigin src="${script}"></script>`);

describe('the edition that is served now', () => {
  it('is the same when the page names the script that this one was started by', async () => {
    expect(await served(() => pageWith('./assets/index-AAAAaaa1.js'))).toEqual({ kind: 'same' });
  });

  it('is newer when the page names another script of that name', async () => {
    expect(await served(() => pageWith('./assets/index-BBBB_b-2.js'))).toEqual({
      kind: 'newer',
      script: NEWER,
    });
  });

  it.each<readonly [string, () => Response | Promise<Response>]>([
    ['the login page of a network', () => pageWith('https://login.example/app.js')],
    ['a page without scripts', () => new Response('<h1>It works!</h1>')],
    ['an error page', () => new Response('gone', { status: 404 })],
    ['no answer', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('is unknown after %s', async (_, answer) => {
    expect(await served(answer)).toEqual({ kind: 'unknown' });
  });

  it('is the same while an author works, when the script has no hash', async () => {
    const script = 'http://127.0.0.1:5173/src/app/main.ts';
    expect(await served(() => pageWith(script), script)).toEqual({ kind: 'same' });
  });
});

describe('why a part did not come', () => {
  let reloads: string[];
  const needs = (more: Partial<MissingNeeds>): MissingNeeds => ({
    online: () => true,
    served: async () => ({ kind: 'newer', script: NEWER }),
    reloadOnce: {
      reload(script) {
        reloads.push(script);
        return true;
      },
    },
    isKept: async () => true,
    loadAnew: () => undefined,
    ...more,
  });
  beforeEach(() => {
    reloads = [];
  });

  it('is a newer edition, which is then loaded for who waits', async () => {
    expect(await createMissing(needs({})).waitedFor()).toBe('newer-goes');
    expect(reloads).toEqual([NEWER]);
  });

  it('is a newer edition, of which who reads on is only told', async () => {
    expect(await createMissing(needs({})).aside()).toBe('newer-stays');
    expect(reloads).toEqual([]);
  });

  it('is never a reason to reload without a network, whatever the server said', async () => {
    expect(await createMissing(needs({ online: () => false })).waitedFor()).toBe('offline');
    let asked = 0;
    const online = () => (asked += 1) === 1;
    expect(await createMissing(needs({ online })).waitedFor()).toBe('offline');
    expect(reloads).toEqual([]);
  });

  it('is the connection when the same edition is served, or nothing is known', async () => {
    for (const kind of ['same', 'unknown'] as const) {
      expect(await createMissing(needs({ served: async () => ({ kind }) })).waitedFor()).toBe(
        'unreachable',
      );
    }
    expect(reloads).toEqual([]);
  });

  it('never loses a run that could not be kept', async () => {
    expect(await createMissing(needs({ isKept: async () => false })).waitedFor()).toBe(
      'newer-unkept',
    );
    expect(reloads).toEqual([]);
  });
});

describe('loading the page anew', () => {
  const page = (script: string, storage: () => Storage = () => sessionStorage) => {
    let reloads = 0;
    const once = createReloadOnce({
      storage,
      name: 'demo-edition',
      script,
      reload: () => (reloads += 1),
    });
    return { ...once, reloads: () => reloads };
  };
  beforeEach(() => sessionStorage.clear());

  it('is done once for an edition, and no more when the old one came again', () => {
    const first = page(MINE);
    expect(first.reload(NEWER)).toBe(true);
    const second = page(MINE);
    expect(second.reload(NEWER)).toBe(false);
    expect(first.reloads() + second.reloads()).toBe(1);
    expect(second.hasArrived()).toBe(false);
  });

  it('is said once when the newer edition is here, and done again for the next', () => {
    page(MINE).reload(NEWER);
    const there = page(NEWER);
    expect(there.hasArrived()).toBe(true);
    expect(page(NEWER).hasArrived()).toBe(false);
    expect(page(NEWER).reload(`${PAGE}assets/index-CCCCccc3.js`)).toBe(true);
  });

  it('is not done where the tab can note nothing: it might go round for ever', () => {
    const none = page(MINE, () => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(none.reload(NEWER)).toBe(false);
    expect(none.hasArrived()).toBe(false);
    expect(none.reloads()).toBe(0);
  });
});

describe('a part that comes late', () => {
  const missing = { waitedFor: async () => 'unreachable' as const };

  it('is missed, asked for again, and then stays', async () => {
    let asked = 0;
    const late = createLate(async () => {
      asked += 1;
      if (asked === 1) throw new Error('no network');
      return 'page';
    }, missing);
    await late.load();
    expect(late.state.value).toEqual({ kind: 'missing', why: 'unreachable' });
    const again = late.load();
    expect(late.state.value).toEqual({ kind: 'coming' });
    await again;
    await late.load();
    expect(late.state.value).toEqual({ kind: 'here', part: 'page' });
    expect(asked).toBe(2);
  });

  it('is asked for once by two who want it at the same time', async () => {
    let asked = 0;
    const late = createLate(async () => (asked += 1), missing);
    await Promise.all([late.load(), late.load()]);
    expect(asked).toBe(1);
  });

  it('comes by itself when the network is back, but only if somebody missed it', async () => {
    let asked = 0;
    const late = createLate(async () => {
      asked += 1;
      if (asked === 1) throw new Error('no network');
      return asked;
    }, missing);
    late.backOnline();
    expect(asked).toBe(0);
    late.fetchAhead();
    await Promise.resolve();
    await Promise.resolve();
    expect(late.state.value).toEqual({ kind: 'coming' });
    await late.load();
    expect(late.state.value.kind).toBe('here');
  });
});

describe('pictures and sounds that do not come', () => {
  const fault = { kind: 'picture-missing', what: 'quay', problem: '404' } as const;
  const turn = () => new Promise((resolve) => setTimeout(resolve, 1));

  it('are said to be of an older edition once, and then no more', async () => {
    const faults = createMemoryFaults();
    const said: boolean[] = [];
    const aside = async () => 'newer-stays' as const;
    const noticing = noticingOutdated(faults, { aside }, (isKept) => said.push(isKept));
    noticing.report(fault);
    noticing.report(fault);
    await turn();
    noticing.report(fault);
    noticing.report({ kind: 'picture-lost', problem: 'context' });
    expect(said).toEqual([true]);
    expect(faults.reported()).toHaveLength(3);
  });

  it('are nothing but missing when the same edition is served', async () => {
    const faults = createMemoryFaults();
    const aside = async () => 'unreachable' as const;
    const noticing = noticingOutdated(faults, { aside }, () => expect.unreachable());
    noticing.report(fault);
    await turn();
    noticing.report(fault);
    expect(faults.reported()).toEqual([fault, fault]);
  });
});
