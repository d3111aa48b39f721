// @vitest-environment happy-dom
/** A run that another tab plays: the second tab is told, and offered a second run; the first one's is left alone. */
import { h, render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { heldByLocks } from '../../../src/app/runs/held-by-locks.ts';
import { Held } from '../../../src/app/screens/held.tsx';
import { BESIDE } from '../../../src/app/words/english/beside.ts';
import { ENGLISH } from '../../../src/app/words/english/english.ts';
import { BesideWordsGiven, WordsGiven } from '../../../src/app/words/words.ts';
import { brand } from '../../../src/engine/index.ts';
import { aReader, aRun, settled } from '../a-reader.ts';
import { aStorage } from '../runs/a-storage.ts';
import { someLocks } from '../runs/lock-manager.ts';

let close = (): void => undefined;
afterEach(() => close());

/** A reader in one tab, and another tab that plays run-a. */
async function besideAnother() {
  const locks = someLocks();
  const other = locks.page();
  await heldByLocks(other, 'p-').claim(brand('run-a'));
  const reader = aReader(aStorage(), { holding: heldByLocks(locks.page(), 'p-') });
  close = reader.close;
  await reader.memory.put(aRun('run-a', ['on', 'off']));
  await reader.memory.put(aRun('run-b', ['on']));
  return { reader, other };
}

async function shown(reader: ReturnType<typeof aReader>) {
  const page = document.body.appendChild(document.createElement('div'));
  const screen = h(BesideWordsGiven.Provider, { value: BESIDE }, h(Held, { shell: reader }));
  render(h(WordsGiven.Provider, { value: ENGLISH }, screen), page);
  await settled();
  return page;
}

describe('a run that another tab plays', () => {
  it.each(['#/play/run-a', '#/debrief/run-a'])(
    'is not opened at %s, and that is said',
    async (at) => {
      const { reader } = await besideAnother();
      await reader.goTo(at);
      expect(reader.inPlay()).toBeUndefined();
      expect(reader.address()).toBe('#/held/run-a');
      expect((await shown(reader)).textContent).toContain('another tab');
    },
  );

  it('is not opened either as the one that was played last', async () => {
    const { reader } = await besideAnother();
    await reader.memory.put({ ...aRun('run-a', ['on', 'off']), order: 9e12 });
    await reader.goTo('#/play');
    expect(reader.address()).toBe('#/held/run-a');
  });

  it('is no hindrance to another run', async () => {
    const { reader } = await besideAnother();
    await reader.goTo('#/play/run-b');
    expect(reader.inPlay()?.id).toBe('run-b');
  });

  it('is gone on with as a second run, and stays as it is', async () => {
    const { reader } = await besideAnother();
    await reader.goTo('#/held/run-a');
    const page = await shown(reader);
    page.querySelector('button')?.click();
    await settled();
    const second = reader.inPlay();
    expect(second?.id).not.toBe('run-a');
    expect(second?.journal.choices).toEqual(['on', 'off']);
    expect(second?.parent).toEqual({ run: 'run-a', turn: 2 });
    expect(reader.address()).toBe(`#/play/${second?.id}`);
    await reader.choose('on');
    const kept = await reader.kept();
    expect(kept.find(({ id }) => id === 'run-a')).toEqual(aRun('run-a', ['on', 'off']));
    expect(kept.find(({ id }) => id === second?.id)?.journal.choices).toEqual(['on', 'off', 'on']);
  });

  it('can be opened when the other tab is gone, and the page sees that by itself', async () => {
    const { reader, other } = await besideAnother();
    await reader.goTo('#/held/run-a');
    const page = await shown(reader);
    expect(page.querySelector('a.act')).toBeNull();
    other.kill();
    await reader.clock.pass(3000);
    await settled();
    expect(page.querySelector('a.act')?.getAttribute('href')).toBe('#/play/run-a');
    await reader.goTo('#/play/run-a');
    expect(reader.inPlay()?.id).toBe('run-a');
  });

  it('is not touched by a file of the same run: that becomes a run of its own, and it is said', async () => {
    const { reader } = await besideAnother();
    await reader.goTo('#/runs');
    await reader.importFile(aRun('run-a', ['off']));
    await settled();
    expect(reader.inPlay()?.journal.choices).toEqual(['off']);
    expect(reader.inPlay()?.id).not.toBe('run-a');
    expect(reader.said()).toContain('another tab');
    const kept = await reader.kept();
    expect(kept.find(({ id }) => id === 'run-a')).toEqual(aRun('run-a', ['on', 'off']));
  });
});
