import { describe, expect, it } from 'vitest';
import { createMemoryFaults } from '../../../src/engine/adapters/memory/memory-faults.ts';
import { createMemorySaves } from '../../../src/engine/adapters/memory/memory-saves.ts';
import { createMemoryStoryteller } from '../../../src/engine/adapters/memory/memory-storyteller.ts';
import { brand } from '../../../src/engine/core/brand.ts';
import { err, ok } from '../../../src/engine/core/result.ts';
import type { Run } from '../../../src/engine/core/journal/run.ts';
import { standing } from '../../../src/engine/core/journal/session.ts';
import type { Saves } from '../../../src/engine/ports.ts';
import { FERRY, runOf } from '../core/journal/a-story.ts';
import { begin, makeWorld, take } from './a-world.ts';

/** The story after its author reordered it, put something in between, and took one choice away. */
const EDITED = {
  ...FERRY,
  aboard: {
    lines: ['# place: deck', 'The deck is dry.'],
    choices: {
      'f1.sing': { text: 'Sing', to: 'aboard' },
      'f1.land': { text: 'Go ashore', to: 'shore' },
      'f1.wait': { text: 'Wait', to: 'aboard' },
    },
  },
};
const edited = () => createMemoryStoryteller(EDITED, 'memory-2');

describe('autosave', () => {
  it('says once that runs cannot be kept, and the story goes on', async () => {
    let attempts = 0;
    const put = async () => err({ kind: 'no-storage', problem: `try ${++attempts}` } as const);
    const saves: Saves = { ...createMemorySaves(), put };
    const { play, faults, session } = makeWorld(FERRY, { saves });
    await play(begin, take('f1.one'), take('f1.wait'), { kind: 'restart' });
    expect(faults.reported()).toEqual([{ kind: 'no-storage', problem: 'try 1' }]);
    expect(session().run.id).toBe('run-4');
  });

  it('takes back what it said of the storage when a later save succeeds, and can say it again', async () => {
    let works = false;
    const put = async () =>
      works ? ok(undefined) : err({ kind: 'no-storage', problem: 'closing' } as const);
    const faults = createMemoryFaults();
    const { play } = makeWorld(FERRY, { saves: { ...createMemorySaves(), put }, faults });
    await play(begin);
    expect(faults.standing()).toEqual([{ kind: 'no-storage', problem: 'closing' }]);
    works = true;
    await play(take('f1.one'));
    expect(faults.standing()).toEqual([]);
    works = false;
    await play(take('f1.wait'), take('f1.wait'));
    expect(faults.standing()).toHaveLength(1);
  });

  it('takes its word back when the small store that had the run is full, too, and says so once', async () => {
    let noted: { readonly noted?: true } = { noted: true };
    const put = async () => err({ kind: 'storage-full', problem: 'full', ...noted } as const);
    const faults = createMemoryFaults();
    const { play } = makeWorld(FERRY, { saves: { ...createMemorySaves(), put }, faults });
    await play(begin, take('f1.one'));
    expect(faults.standing()).toMatchObject([{ kind: 'storage-full', noted: true }]);
    noted = {};
    await play(take('f1.wait'), take('f1.wait'));
    expect(faults.standing()).toEqual([{ kind: 'storage-full', problem: 'full' }]);
    expect(faults.reported()).toHaveLength(2);
  });

  it('lets no word on the storage stand beside another that gainsays it', async () => {
    let kind: 'storage-full' | 'no-storage' = 'storage-full';
    const put = async () => err({ kind, problem: 'gone' } as const);
    const faults = createMemoryFaults();
    const { play } = makeWorld(FERRY, { saves: { ...createMemorySaves(), put }, faults });
    await play(begin);
    kind = 'no-storage';
    await play(take('f1.one'));
    expect(faults.standing()).toEqual([{ kind: 'no-storage', problem: 'gone' }]);
  });

  it('says that a run was deleted of each run once, and keeps saying nothing more', async () => {
    const put = async ({ id }: Run) => err({ kind: 'run-deleted', run: id } as const);
    const { play, faults } = makeWorld(FERRY, { saves: { ...createMemorySaves(), put } });
    await play(begin, take('f1.one'), { kind: 'restart' });
    expect(faults.reported().map((fault) => 'run' in fault && fault.run)).toEqual([
      'run-1',
      'run-3',
    ]);
  });

  it('puts runs in the order they are played, whatever the clock says', async () => {
    let last = 0;
    const { play, saves } = makeWorld(FERRY, { order: () => (last += 1) });
    await play(begin, take('f1.one'), { kind: 'restart' });
    expect((await saves.list()).runs.map(({ order }) => order)).toEqual([3, 2]);
  });

  it('takes even a storage that throws for a fault', async () => {
    const put = () => Promise.reject(new Error('gone'));
    const { play, faults } = makeWorld(FERRY, { saves: { ...createMemorySaves(), put } });
    await play(begin, take('f1.one'));
    expect(faults.reported()).toEqual([{ kind: 'no-storage', problem: 'gone' }]);
  });

  it('never waits for the storage, and keeps the newest state when it is slow', async () => {
    const kept: string[] = [];
    const open: (() => void)[] = [];
    const put = async (run: Run) => {
      kept.push(run.journal.choices.join());
      await new Promise<void>((resolve) => open.push(resolve));
      return ok(undefined);
    };
    const { director, session } = makeWorld(FERRY, { saves: { ...createMemorySaves(), put } });
    const sent = [begin, take('f1.one'), take('f1.wait'), take('f1.wait')].map((command) =>
      director.send(command),
    );
    expect(standing(session())).toBe(3);
    for (let answer = 0; answer < 2; answer += 1) {
      await Promise.resolve();
      open.shift()?.();
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    await Promise.all(sent);
    expect(kept).toEqual(['', 'f1.one,f1.wait,f1.wait']);
  });

  it('leaves a finished run at its debrief while one of its choices is replayed', async () => {
    const { play, saves } = makeWorld();
    const turns = async () =>
      (await saves.list()).runs.map(({ id, turn }) => [id, turn] as const).toSorted();
    await play(begin, take('f1.one'), take('f1.land'), { kind: 'replay', turn: 1 });
    expect(await turns()).toEqual([['run-1', 2]]);
    await play({ kind: 'back' });
    expect(await turns()).toEqual([['run-1', 2]]);
    await play(take('f1.two'));
    expect((await turns()).map(([, turn]) => turn)).toEqual([2, 1]);
    await play({ kind: 'return' });
    expect(await turns()).toContainEqual(['run-1', 2]);
  });

  it('keeps when a run was last played', async () => {
    const { play, clock, saves } = makeWorld();
    await play(begin);
    await clock.pass(5000);
    await play(take('f1.one'));
    expect((await saves.list()).runs[0]).toMatchObject({
      startedAt: '2000-01-01T00:00:00.000Z',
      savedAt: '2000-01-01T00:00:05.000Z',
    });
  });
});

describe('a run of an older story build', () => {
  it('plays on without a word when all its choices are still there', async () => {
    const { play, faults, session } = makeWorld(EDITED, { storyteller: edited() });
    await play({ kind: 'open', run: runOf(['f1.one', 'f1.wait', 'f1.land']) });
    expect(standing(session())).toBe(3);
    expect(faults.reported()).toEqual([]);
    expect(session().run.build).toBe('memory-2');
  });

  it('stops where a choice is gone, says so, and is kept whole', async () => {
    const { play, faults, session, saves, text } = makeWorld(EDITED, { storyteller: edited() });
    const run = runOf(['f1.one', 'f1.ask', 'f1.north'], { id: brand('old') });
    await play({ kind: 'open', run });
    expect(standing(session())).toBe(1);
    expect(text.page()?.canGoForward).toBe(false);
    expect(faults.reported()).toMatchObject([
      { kind: 'choice-gone', choice: 'f1.ask' },
      { kind: 'story-edited', kept: 1, of: 3 },
    ]);
    await play(take('f1.land'));
    const { runs } = await saves.list();
    expect(runs.find((each) => each.id === run.id)?.journal).toEqual(run.journal);
    expect(runs.find((each) => each.id !== run.id)?.parent).toEqual({ run: run.id, turn: 1 });
  });

  it('is named again when it is opened again', async () => {
    const { play, faults } = makeWorld(EDITED, { storyteller: edited() });
    const open = { kind: 'open', run: runOf(['f1.one', 'f1.ask']) } as const;
    await play(open, open);
    const edits = faults.reported().filter((fault) => fault.kind === 'story-edited');
    expect(edits).toHaveLength(2);
    expect(edits[0]).toMatchObject({ kept: 1, of: 2 });
    expect(faults.reported().filter((fault) => fault.kind === 'choice-gone')).toHaveLength(2);
  });
});

describe('a story that is edited while it is played', () => {
  it('keeps the place', async () => {
    const { play, director, session, text } = makeWorld();
    await play(begin, take('f1.one'), take('f1.wait'));
    await director.swap(edited());
    expect(standing(session())).toBe(2);
    expect(text.page()).toMatchObject({ manner: 'jump' });
    expect(text.page()?.told.passages.at(-1)?.lines[1]?.text).toBe('The deck is dry.');
    await play(take('f1.sing'));
    expect(session().run).toMatchObject({ id: 'run-1', build: 'memory-2' });
  });

  it('finds the place again when the edit is taken back', async () => {
    const { play, director, session, storyteller } = makeWorld();
    await play(begin, take('f1.one'), take('f1.ask'), take('f1.north'));
    await director.swap(edited());
    expect(standing(session())).toBe(1);
    await director.swap(storyteller);
    expect(standing(session())).toBe(3);
  });

  it('can be swapped before a run is begun', async () => {
    const { play, director, session } = makeWorld();
    await director.swap(edited());
    await play(begin, take('f1.one'), take('f1.sing'));
    expect(session().run.journal.choices).toEqual(['f1.one', brand('f1.sing')]);
  });
});
