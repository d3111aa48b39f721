import { describe, expect, it } from 'vitest';
import { createWriteAhead, savesWithWriteAhead } from '../../../src/app/runs/write-ahead.ts';
import { createMemorySaves } from '../../../src/engine/adapters/memory/memory-saves.ts';
import type { KeptSaves } from '../../../src/engine/index.ts';
import { runOf } from '../../engine/core/journal/a-story.ts';

/** As much of the browser's storage as is used: its keys are its own properties. */
function aStorage(): Storage {
  const storage = {} as Record<string, string>;
  const methods = {
    getItem: (name: string) => storage[name] ?? null,
    setItem: (name: string, value: string) => void (storage[name] = value),
    removeItem: (name: string) => void delete storage[name],
  };
  for (const [name, value] of Object.entries(methods)) {
    Object.defineProperty(storage, name, { value, enumerable: false });
  }
  return storage as unknown as Storage;
}

function savesOn(storage: Storage) {
  const ahead = createWriteAhead(() => storage, 'ahead-');
  const memory = createMemorySaves();
  const inner: KeptSaves = { ...memory, aside: async () => [], close: async () => undefined };
  return { ahead, saves: savesWithWriteAhead(inner, ahead), memory };
}

describe('what is written down ahead of the saves', () => {
  it('is taken in by the next page when the saves did not get it', async () => {
    const storage = aStorage();
    savesOn(storage).ahead.note(runOf(['f1.two']));
    const { saves, ahead } = savesOn(storage);
    expect((await saves.list()).runs).toEqual([runOf(['f1.two'])]);
    expect(ahead.pending()).toEqual([]);
  });

  it('is forgotten once the saves have it', async () => {
    const { saves, ahead } = savesOn(aStorage());
    const run = runOf(['f1.two']);
    ahead.note(run);
    await saves.put(run);
    expect(ahead.pending()).toEqual([]);
  });

  it('is kept while a newer state waits', async () => {
    const { saves, ahead } = savesOn(aStorage());
    ahead.note(runOf(['f1.two', 'f1.ask']));
    await saves.put(runOf(['f1.two']));
    expect(ahead.pending()).toEqual([runOf(['f1.two', 'f1.ask'])]);
  });

  it('drops what cannot be read, and a page without storage goes on', () => {
    const storage = aStorage();
    storage.setItem('ahead-run-1', '{"format":');
    expect(createWriteAhead(() => storage, 'ahead-').pending()).toEqual([]);
    const none = createWriteAhead(() => {
      throw new DOMException('forbidden', 'SecurityError');
    }, 'ahead-');
    none.note(runOf([]));
    expect(none.pending()).toEqual([]);
  });
});
