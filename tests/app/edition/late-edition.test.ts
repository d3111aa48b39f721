import { describe, expect, it } from 'vitest';
import type { Edition } from '../../../src/app/edition/edition.ts';
import { createLateEdition } from '../../../src/app/edition/late-edition.ts';

const NEWER: Edition = {
  waitedFor: async () => 'newer-goes',
  aside: async () => 'newer-stays',
  loadAnew: () => undefined,
  hasArrived: () => true,
};

function late(loads: readonly (Edition | Error)[], isOnline = true) {
  let asked = 0;
  const edition = createLateEdition({
    async load() {
      const next = loads[Math.min(asked, loads.length - 1)];
      asked += 1;
      if (next === undefined || next instanceof Error) throw next ?? new Error('nothing');
      return next;
    },
    online: () => isOnline,
    loadAnew: () => undefined,
  });
  return { edition, asked: () => asked };
}

describe('the edition whose code comes late', () => {
  it('answers as the edition does, and is fetched once', async () => {
    const { edition, asked } = late([NEWER]);
    expect(await edition.come()).toBe(true);
    expect(await edition.waitedFor()).toBe('newer-goes');
    expect(await edition.aside()).toBe('newer-stays');
    expect(asked()).toBe(1);
  });

  it('says no more than what the browser knows when its code cannot be had, and asks again', async () => {
    const { edition, asked } = late([new Error('404'), NEWER]);
    expect(await edition.waitedFor()).toBe('unreachable');
    expect(await edition.waitedFor()).toBe('newer-goes');
    expect(asked()).toBe(2);
    const away = late([new Error('no network')], false);
    expect(await away.edition.aside()).toBe('offline');
    expect(await away.edition.come()).toBe(false);
  });
});
