import { describe, expect, it } from 'vitest';
import { prepared } from '../../../../../src/engine/adapters/pixi/place/prepared.ts';
import { EMPTY_STAGE } from '../../../../../src/engine/core/stage/stage-state.ts';

function aPicture(prepare: () => Promise<void>) {
  let closed = 0;
  return { prepare, close: () => void (closed += 1), closed: () => closed };
}

describe('a new picture', () => {
  it('is given when all it needs is drawn', async () => {
    const picture = aPicture(() => Promise.resolve());
    expect(await prepared(picture, EMPTY_STAGE)).toBe(picture);
    expect(picture.closed()).toBe(0);
  });

  it('is closed when that cannot be drawn, and says why', async () => {
    const picture = aPicture(() => Promise.reject(new Error('no such hat')));
    await expect(prepared(picture, EMPTY_STAGE)).rejects.toThrow('no such hat');
    expect(picture.closed()).toBe(1);
  });
});
