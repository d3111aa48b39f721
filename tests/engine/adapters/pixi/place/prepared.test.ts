import { describe, expect, it } from 'vitest';
import { prepared } from '../../../../../src/engine/adapters/pixi/place/prepared.ts';
import { EMPTY_STAGE } from '../../../../../src/engine/core/stage/stage-state.ts';

function aScene(prepare: () => Promise<void>) {
  let closed = 0;
  return { prepare, close: () => void (closed += 1), closed: () => closed };
}

describe('a new scene', () => {
  it('is given when all it needs is drawn', async () => {
    const scene = aScene(() => Promise.resolve());
    expect(await prepared(scene, EMPTY_STAGE)).toBe(scene);
    expect(scene.closed()).toBe(0);
  });

  it('is closed when that cannot be drawn, and says why', async () => {
    const scene = aScene(() => Promise.reject(new Error('no such hat')));
    await expect(prepared(scene, EMPTY_STAGE)).rejects.toThrow('no such hat');
    expect(scene.closed()).toBe(1);
  });
});
