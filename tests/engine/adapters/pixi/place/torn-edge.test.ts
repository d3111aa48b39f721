import { describe, expect, it } from 'vitest';
import { tearAround } from '../../../../../src/engine/adapters/pixi/place/torn-edge.ts';

describe('the torn edge', () => {
  it('is the same each time, lies in the host, and leaves the picture most of it', () => {
    const size = { width: 412, height: 300 };
    expect(tearAround(size)).toEqual(tearAround(size));
    const { picture, paper } = tearAround(size);
    expect(picture.length).toBe(paper.length);
    for (const [x, y] of picture) {
      expect(x).toBeGreaterThan(-1);
      expect(y).toBeGreaterThan(-1);
      expect(x).toBeLessThan(size.width + 1);
      expect(y).toBeLessThan(size.height + 1);
    }
    const inner = picture.filter(([x, y]) => x > 60 && x < 352 && y > 60 && y < 240);
    expect(inner).toEqual([]);
  });
});
