import { describe, expect, it } from 'vitest';
import { createShelf } from '../../../src/app/runs/shelf.ts';
import { createMemoryFaults } from '../../../src/engine/adapters/memory/memory-faults.ts';
import { createMemorySaves } from '../../../src/engine/adapters/memory/memory-saves.ts';
import { brand } from '../../../src/engine/core/brand.ts';
import type { KeptSaves } from '../../../src/engine/ports.ts';
import type { Run } from '../../../src/engine/core/journal/run.ts';
import { runOf } from '../../engine/core/journal/a-story.ts';

const at = (second: number) => `2000-01-01T00:00:0${second}.000Z`;
const FINISHED = runOf(['f1.two', 'f1.land'], { id: brand('finished'), savedAt: at(1) });
const FORK = runOf(['f1.one'], {
  id: brand('fork'),
  savedAt: at(2),
  parent: { run: FINISHED.id, turn: 0 },
});
const FORK_OF_FORK = runOf(['f1.one'], {
  id: brand('fork-of-fork'),
  savedAt: at(3),
  parent: { run: FORK.id, turn: 0 },
});

async function makeShelf(runs: readonly Run[], over: Partial<KeptSaves> = {}) {
  const faults = createMemoryFaults();
  const saves = {
    ...createMemorySaves(),
    aside: async () => [],
    close: async () => undefined,
    ...over,
  };
  for (const run of runs) await saves.put(run);
  const looked: string[] = [];
  const shelf = createShelf({
    saves,
    faults,
    pause: async () => undefined,
    wait: () => new Promise(() => undefined),
    stand: async ({ id, journal }) => {
      looked.push(id);
      if (id === 'unloadable') throw new Error('no network');
      const hasDebrief = journal.choices.includes(brand('f1.land'));
      return { scene: 'The quay', finished: undefined, hasDebrief };
    },
  });
  return { shelf, looked, saves, faults };
}

describe('the shelf', () => {
  it('looks up where the runs stand, each once', async () => {
    const { shelf, looked } = await makeShelf([FINISHED, FORK]);
    await shelf.look();
    await shelf.look();
    expect(looked).toEqual(['fork', 'finished']);
    expect(shelf.standings.value.get(FINISHED.id)?.hasDebrief).toBe(true);
  });

  it('looks up again what was played since', async () => {
    const { shelf, looked, saves } = await makeShelf([FINISHED]);
    await shelf.look();
    await saves.put({ ...FINISHED, turn: 1, savedAt: at(5) });
    await shelf.look();
    expect(looked).toEqual(['finished', 'finished']);
  });

  it('looks up only the newest when that is enough', async () => {
    const { shelf, looked } = await makeShelf([FINISHED, FORK]);
    await shelf.look(1);
    expect(looked).toEqual(['fork']);
  });

  it('lists a run whose story cannot be loaded', async () => {
    const { shelf } = await makeShelf([{ ...FORK, id: brand('unloadable') }]);
    await shelf.look();
    expect(shelf.listing.value?.runs).toHaveLength(1);
    expect(shelf.standings.value.size).toBe(0);
  });

  it('finds the debrief of the run that a fork was made of, however far back', async () => {
    const { shelf } = await makeShelf([FINISHED, FORK, FORK_OF_FORK]);
    expect(await shelf.debriefBefore(FORK_OF_FORK)).toBe('finished');
    expect(await shelf.debriefBefore(FINISHED)).toBeUndefined();
  });

  it('does not go round when two runs name each other', async () => {
    const other = { ...FORK, parent: { run: FORK_OF_FORK.id, turn: 0 } };
    const { shelf } = await makeShelf([other, FORK_OF_FORK]);
    expect(await shelf.debriefBefore(FORK_OF_FORK)).toBeUndefined();
  });

  it('takes back that the storage is slow when it is read after all', async () => {
    let answers = false;
    const slow = { kind: 'storage-slow', problem: 'it does not answer', noted: true } as const;
    const { shelf, faults } = await makeShelf([], {
      list: async () => ({ runs: [], faults: answers ? [] : [slow] }),
    });
    await shelf.read();
    faults.report(slow); // whoever wanted a run says so
    await shelf.read();
    expect(faults.standing()).toEqual([slow]);
    answers = true;
    await shelf.read();
    expect(faults.standing()).toEqual([]);
  });

  it('leaves what was said of writing when reading never failed', async () => {
    const full = { kind: 'storage-full', problem: 'full' } as const;
    const { shelf, faults } = await makeShelf([FINISHED]);
    faults.report(full);
    await shelf.read();
    await shelf.read();
    expect(faults.standing()).toEqual([full]);
  });
});
