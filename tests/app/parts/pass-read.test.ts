// @vitest-environment happy-dom
/** Passing over what was read on another run: by a button, by a key, or by itself; and what was taken there is marked. */
import { afterEach, describe, expect, it } from 'vitest';
import { brand, standing } from '../../../src/engine/index.ts';
import { keeperRun, openShell, settled, type OpenShell } from '../a-shell.ts';
import { readable } from '../translated.ts';

let open: OpenShell;
afterEach(() => open.close());

const ids = (...names: readonly string[]) => names.map((name) => `m01_looks.${name}`);
const FIRST = keeperRun('first', ids('open', 'leave', 'quiet', 'home'));

const bar = () => [...open.host.querySelectorAll<HTMLButtonElement>('.bar button')];
const passing = () => bar().find((each) => /Pass/u.test(readable(each)));
const isOffered = () => passing()?.hidden === false;
const turn = () => {
  const { session } = open.shell.game.state.value;
  return session === undefined ? -1 : standing(session);
};
const marks = () =>
  [...open.host.querySelectorAll('.choice')].map(
    (choice) => choice.querySelector('.choice-mark')?.textContent ?? '',
  );
const press = (key: string): boolean =>
  document.body.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );

async function begun(runs = [FIRST]): Promise<void> {
  open = await openShell({ runs });
  open.shell.lateScreens.fetchAhead();
  const run = await open.shell.game.begin(brand('keeper'));
  await open.go({ kind: 'play', run });
  await settled();
}

async function choose(id: string): Promise<void> {
  open.shell.game.send({ kind: 'choose', id: brand(id) });
  await settled();
}

describe('what was read on another run', () => {
  it('is passed over by a button, as far as the next decision, and that is said', async () => {
    await begun();
    expect(isOffered()).toBe(false);
    await choose('m01_looks.open');
    expect(isOffered()).toBe(true);
    passing()?.click();
    await settled();
    expect(turn()).toBe(2);
    expect(open.host.textContent).toContain('there was a sword in the drawer');
    expect(open.host.textContent).toContain('Passed over 1 choice');
  });

  it('is passed over by the key N, and the key does nothing where all is new', async () => {
    await begun();
    expect(press('n')).toBe(true);
    await choose('m01_looks.open');
    expect(press('n')).toBe(false);
    await settled();
    expect(turn()).toBe(2);
  });

  it('is not offered where something is new, nor on a first run', async () => {
    await begun();
    await choose('m01_looks.stick');
    expect(isOffered()).toBe(false);
    open.close();
    await begun([]);
    await choose('m01_looks.open');
    expect(isOffered()).toBe(false);
  });

  it('is passed over by itself where the reader has set it so, and Back goes to it', async () => {
    await begun();
    open.shell.preferences.change({ passRead: true });
    await choose('m01_looks.open');
    expect(turn()).toBe(2);
    open.shell.game.send({ kind: 'back' });
    await settled();
    expect(turn()).toBe(1);
    expect(open.host.textContent).toContain('The neighbour told it later');
  });

  it('has its choices marked in words, beside the one that was taken here', async () => {
    await begun();
    expect(marks()).toEqual(['taken on another run', '', '']);
    await choose('m01_looks.stick');
    open.shell.game.send({ kind: 'back' });
    await settled();
    open.shell.table.sheet.takenBefore(brand('m01_looks.stick'));
    expect(marks()).toEqual(['taken on another run', 'chosen before', '']);
  });
});
