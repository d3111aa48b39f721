import { describe, expect, it } from 'vitest';
import { createMemorySaves } from '../../../src/engine/adapters/memory/memory-saves.ts';
import { savesBehindText } from '../../../src/app/runs/saves-behind-text.ts';
import { runOf } from '../../engine/core/journal/a-story.ts';

describe('saves behind the text', () => {
  it('take a run when the text is painted, and not before', async () => {
    const kept = createMemorySaves();
    let paint = (): void => undefined;
    const painted = new Promise<void>((resolve) => {
      paint = resolve;
    });
    const saves = savesBehindText(kept, { painted: () => painted });
    const putting = saves.put(runOf(['f1.two']));
    await new Promise((resolve) => setTimeout(resolve));
    expect((await saves.list()).runs).toEqual([]);
    paint();
    expect((await putting).ok).toBe(true);
    expect((await saves.list()).runs).toHaveLength(1);
  });
});
