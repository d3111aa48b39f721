// @vitest-environment happy-dom
/** Which run is in play: by the opening, the address, the browser's Back, a file. One wish at a time. */
import { afterEach, describe, expect, it } from 'vitest';
import { brand } from '../../../src/engine/index.ts';
import { aReader, aRun, settled } from '../a-reader.ts';
import { aStorage } from '../runs/a-storage.ts';

type Reader = ReturnType<typeof aReader>;
let open: Reader | undefined;
afterEach(() => open?.close());

async function aReaderAt(hash: string): Promise<Reader> {
  open = aReader();
  await open.memory.put(aRun('run-a', ['on']));
  await open.memory.put(aRun('run-b', ['on', 'off'], 'ferryman'));
  await open.goTo(hash);
  return open;
}

describe('a run that is begun', () => {
  it('stands at the table and in the address', async () => {
    const reader = await aReaderAt('#/opening/passenger');
    await reader.begin('passenger');
    await settled();
    expect(reader.inPlay()?.journal.role).toBe('passenger');
    expect(reader.address()).toBe(`#/play/${reader.inPlay()?.id}`);
  });

  it('is not begun when the reader has gone to the title meanwhile, and does not pull back', async () => {
    const reader = await aReaderAt('#/opening/passenger');
    reader.loader.hold('passenger');
    void reader.begin('passenger');
    await reader.goTo('#/');
    reader.loader.come('passenger');
    await settled();
    expect(reader.address()).toBe('#/');
    expect(reader.inPlay()).toBeUndefined();
    expect(await reader.kept()).toHaveLength(2);
  });

  it('does not pull back either in the moment when the address has changed and nobody was told', async () => {
    const reader = await aReaderAt('#/opening/passenger');
    reader.loader.hold('passenger');
    const begun = reader.begin('passenger');
    await settled();
    window.location.hash = '#/';
    reader.loader.come('passenger');
    await begun;
    await settled();
    expect(reader.address()).toBe('#/');
    expect(reader.inPlay()).toBeUndefined();
  });

  it('is one run, however often Begin is pressed', async () => {
    const reader = await aReaderAt('#/opening/passenger');
    await Promise.all([reader.begin('passenger'), reader.begin('passenger')]);
    await settled();
    expect(await reader.kept()).toHaveLength(3);
    expect(reader.address()).toBe(`#/play/${reader.inPlay()?.id}`);
  });

  it('is that of the role that was asked for last, whichever story comes first', async () => {
    for (const first of ['passenger', 'ferryman']) {
      const reader = await aReaderAt('#/opening/passenger');
      reader.loader.hold('passenger', 'ferryman');
      void reader.begin('passenger');
      void reader.begin('ferryman');
      await settled();
      reader.loader.come(first);
      await settled();
      reader.loader.come(first === 'passenger' ? 'ferryman' : 'passenger');
      await settled();
      expect(reader.inPlay()?.journal.role).toBe('ferryman');
      expect(await reader.kept()).toHaveLength(3);
      reader.close();
    }
  });

  it('is begun once more after its story failed, and only who still waits is told', async () => {
    const reader = await aReaderAt('#/opening/passenger');
    reader.loader.hold('passenger');
    void reader.begin('passenger');
    await settled();
    expect(reader.wanted.awaited.value).toBe('begin');
    reader.loader.fail('passenger');
    await settled();
    expect(reader.wanted.awaited.value).toBeUndefined();
    expect(reader.said()).toContain('could not be');
    reader.loader.hold();
    await reader.begin('passenger');
    expect(reader.inPlay()).toBeDefined();
    expect(reader.said()).toBe('');
  });

  it('does not trouble with a failed load who has gone elsewhere, and waits for nothing there', async () => {
    const reader = await aReaderAt('#/opening/passenger');
    reader.loader.hold('passenger');
    void reader.begin('passenger');
    await reader.goTo('#/people');
    expect(reader.wanted.awaited.value).toBeUndefined();
    reader.loader.fail('passenger');
    await settled();
    expect(reader.said()).toBe('');
    expect(reader.address()).toBe('#/people');
  });
});

describe('a run that the address names', () => {
  it('is opened, and so is the one played last when none is named', async () => {
    const reader = await aReaderAt('#/play/run-a');
    expect(reader.inPlay()?.id).toBe('run-a');
    reader.close();
    open = aReader();
    await open.memory.put(aRun('run-a', ['on']));
    await open.goTo('#/play');
    expect(open.address()).toBe('#/play/run-a');
  });

  it('is opened though the last moment of the old one fires while it loads', async () => {
    const reader = await aReaderAt('#/play/run-a');
    await reader.choose('on');
    reader.loader.hold('ferryman');
    await reader.goTo('#/play/run-b');
    await reader.clock.pass(60_000);
    expect(reader.address()).toBe('#/play/run-b');
    reader.loader.come('ferryman');
    await settled();
    expect(reader.inPlay()?.id).toBe('run-b');
    expect(reader.address()).toBe('#/play/run-b');
  });

  it('is opened though the reader chooses in the old one while it loads, and that choice is kept', async () => {
    const reader = await aReaderAt('#/play/run-a');
    reader.loader.hold('ferryman');
    await reader.goTo('#/play/run-b');
    reader.game.send({ kind: 'back' });
    await reader.choose('off');
    const fork = reader.inPlay()?.id;
    reader.loader.come('ferryman');
    await settled();
    expect(reader.inPlay()?.id).toBe('run-b');
    expect((await reader.kept()).map(({ id }) => id)).toContain(fork);
  });

  it('is the last that was asked for: Back and forth, by hand, A then B while A loads', async () => {
    const reader = await aReaderAt('#/runs');
    reader.loader.hold('passenger', 'ferryman');
    await reader.goTo('#/play/run-a');
    await reader.goTo('#/play/run-b');
    reader.loader.come('ferryman');
    await settled();
    reader.loader.come('passenger');
    await settled();
    expect(reader.inPlay()?.id).toBe('run-b');
    expect(reader.address()).toBe('#/play/run-b');
  });

  it('is left alone when the reader goes back to the list while it loads', async () => {
    const reader = await aReaderAt('#/play/run-a');
    await reader.goTo('#/runs');
    reader.loader.hold('ferryman');
    await reader.goTo('#/play/run-b');
    await reader.goTo('#/runs');
    reader.loader.come('ferryman');
    await settled();
    expect(reader.inPlay()?.id).toBe('run-a');
    expect(reader.address()).toBe('#/runs');
  });

  it('is followed by the address when it becomes another by choosing otherwise', async () => {
    const reader = await aReaderAt('#/play/run-a');
    reader.game.send({ kind: 'back' });
    await reader.choose('off');
    expect(reader.inPlay()?.id).not.toBe('run-a');
    expect(reader.address()).toBe(`#/play/${reader.inPlay()?.id}`);
  });

  it('is not there: that is said, and the list is shown', async () => {
    const reader = await aReaderAt('#/play/never');
    expect(reader.said()).toContain('never');
    expect(reader.address()).toBe('#/runs');
    await reader.goTo('#/play/run-a');
    expect(reader.said()).toBe('');
  });

  it('is not called lost when the storage could not be asked', async () => {
    open = aReader();
    open.refuse({ kind: 'storage-slow', problem: 'it does not answer' });
    await open.goTo('#/play/run-a');
    expect(open.said()).not.toContain('No run');
    expect(open.said()).toContain('does not answer');
  });

  it('cannot be loaded: the address says what is at the table, and the words go when it can', async () => {
    const reader = await aReaderAt('#/play/run-a');
    reader.loader.hold('ferryman');
    await reader.goTo('#/play/run-b');
    reader.loader.fail('ferryman');
    await settled();
    expect(reader.said()).toContain('could not be');
    expect(reader.address()).toBe('#/play/run-a');
    reader.loader.hold();
    await reader.goTo('#/play/run-b');
    expect(reader.inPlay()?.id).toBe('run-b');
    expect(reader.said()).toBe('');
  });

  it('is fetched again when the network is back', async () => {
    open = aReader();
    await open.memory.put(aRun('run-a', ['on']));
    open.loader.hold('passenger');
    await open.goTo('#/play/run-a');
    open.loader.fail('passenger');
    await settled();
    expect(open.address()).toBe('#/play/run-a');
    open.loader.hold();
    open.follow.again();
    await settled();
    expect(open.inPlay()?.id).toBe('run-a');
    expect(open.said()).toBe('');
  });

  it('is opened as it stands now when another page has gone further with it', async () => {
    const reader = await aReaderAt('#/play/run-a');
    await reader.memory.put(aRun('run-a', ['on', 'off', 'on']));
    await reader.goTo('#/runs');
    await reader.shelf.read();
    await reader.goTo('#/play/run-a');
    expect(reader.inPlay()?.journal.choices).toEqual(['on', 'off', 'on']);
  });

  it('is told by the newest story when that is edited while it loads', async () => {
    const reader = await aReaderAt('#/runs');
    reader.loader.hold('passenger');
    await reader.goTo('#/play/run-a');
    reader.edit(reader.loader.edited('passenger'));
    reader.loader.come('passenger');
    await settled();
    expect(document.body.textContent).toContain('The new passenger waits.');
  });

  it('is not brought back by the story of a run that was deleted while it was in play', async () => {
    const reader = await aReaderAt('#/play/run-a');
    await reader.goTo('#/runs');
    await reader.shelf.remove(brand('run-a'));
    reader.game.leave(brand('run-a'));
    expect(reader.inPlay()).toBeUndefined();
    await reader.goTo('#/play');
    expect(reader.inPlay()?.id).toBe('run-b');
    expect((await reader.kept()).map(({ id }) => id)).toEqual(['run-b']);
  });
});

describe('a run that is left for a second way', () => {
  const status = () => document.querySelector('.sheet-status')?.textContent;
  async function aFork(reader: Reader): Promise<void> {
    await reader.begin('passenger');
    await settled();
    await reader.choose('on');
    reader.game.send({ kind: 'back' });
    await settled();
    await reader.choose('off');
    await settled();
  }

  it('is said to be kept when it is', async () => {
    const reader = await aReaderAt('#/opening/passenger');
    await aFork(reader);
    expect(await reader.kept()).toHaveLength(4);
    expect(status()).toBe('A new run. The old one is kept.');
  });

  it('is said not to be kept where nothing is', async () => {
    const storage = aStorage();
    storage.refuse();
    open = aReader(storage);
    open.refuse({ kind: 'no-storage', problem: 'a frame' });
    await open.goTo('#/opening/passenger');
    await aFork(open);
    expect(await open.kept()).toEqual([]);
    expect(status()).toBe('A new run. The old one is not kept.');
  });

  it('is not spoken of any more when the reader has gone on meanwhile', async () => {
    const reader = await aReaderAt('#/opening/passenger');
    await reader.begin('passenger');
    await settled();
    await reader.choose('on');
    reader.game.send({ kind: 'back' });
    await settled();
    reader.game.send({ kind: 'choose', id: brand('off') });
    reader.game.send({ kind: 'choose', id: brand('off') });
    await settled();
    expect(reader.inPlay()?.journal.choices).toEqual(['off', 'off']);
    expect(status()).toBe('');
  });
});

describe('a run from a file', () => {
  it('is kept and shown', async () => {
    const reader = await aReaderAt('#/runs');
    await reader.importFile(aRun('run-c', ['off']));
    await settled();
    expect(reader.address()).toBe('#/play/run-c');
    expect((await reader.kept()).map(({ id }) => id)).toContain('run-c');
  });

  it('that goes on from the run in play is shown as far as it goes', async () => {
    const reader = await aReaderAt('#/play/run-a');
    await reader.goTo('#/runs');
    await reader.importFile(aRun('run-a', ['on', 'off', 'on']));
    await settled();
    expect(reader.inPlay()?.journal.choices).toEqual(['on', 'off', 'on']);
    expect(reader.inPlay()?.turn).toBe(3);
  });

  it('that is shorter than the run in play changes nothing, and that is said', async () => {
    const reader = await aReaderAt('#/play/run-a');
    await reader.choose('off');
    await reader.goTo('#/runs');
    await reader.importFile(aRun('run-a', ['on']));
    await settled();
    expect(reader.inPlay()?.journal.choices).toEqual(['on', 'off']);
    expect(reader.said()).toContain('further');
    expect((await reader.kept()).find(({ id }) => id === 'run-a')?.journal.choices).toHaveLength(2);
  });

  it('that took another road than the run in play is shown, and the other road is kept', async () => {
    const reader = await aReaderAt('#/play/run-a');
    await reader.goTo('#/runs');
    await reader.importFile(aRun('run-a', ['off', 'off']));
    await settled();
    expect(reader.inPlay()?.journal.choices).toEqual(['off', 'off']);
    const roads = (await reader.kept()).map(({ journal }) => journal.choices.join());
    expect(roads).toEqual(expect.arrayContaining(['on', 'off,off']));
  });

  it('whose story cannot be loaded now is kept, and that is said', async () => {
    const reader = await aReaderAt('#/runs');
    reader.loader.hold('ferryman');
    void reader.importFile(aRun('run-c', ['on'], 'ferryman'));
    await settled();
    reader.loader.fail('ferryman');
    await settled();
    expect(reader.said()).toMatch(/kept under “Your runs”/u);
    expect((await reader.kept()).map(({ id }) => id)).toContain('run-c');
    expect(reader.address()).toBe('#/runs');
  });

  it('is played where nothing can be kept, and it is said that it is not kept', async () => {
    const storage = new Proxy({} as Storage, {
      get() {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
    open = aReader(storage);
    open.refuse({ kind: 'no-storage', problem: 'forbidden' });
    await open.goTo('#/runs');
    await open.importFile(aRun('run-c', ['on']));
    await settled();
    expect(open.inPlay()?.id).toBe('run-c');
    expect(open.said()).toContain('keeps nothing');
  });

  it('comes back though it was deleted', async () => {
    const reader = await aReaderAt('#/runs');
    await reader.shelf.remove(brand('run-a'));
    await reader.importFile(aRun('run-a', ['on']));
    await settled();
    expect((await reader.kept()).map(({ id }) => id)).toContain('run-a');
  });

  it('is only kept when the reader has gone elsewhere meanwhile', async () => {
    const reader = await aReaderAt('#/runs');
    reader.loader.hold('passenger');
    void reader.importFile(aRun('run-c', ['on']));
    await reader.goTo('#/');
    reader.loader.come('passenger');
    await settled();
    expect(reader.address()).toBe('#/');
    expect((await reader.kept()).map(({ id }) => id)).toContain('run-c');
  });
});
