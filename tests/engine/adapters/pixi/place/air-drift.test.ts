import { describe, expect, it } from 'vitest';
import { speckAt, specksOf } from '../../../../../src/engine/adapters/pixi/place/air-drift.ts';

describe('the air', () => {
  it('stays in the picture, and has few specks', () => {
    for (const kind of ['dust', 'snow', 'breath', 'smoke', 'print'] as const) {
      const specks = specksOf(kind, 'full', 1600, 900);
      expect(specks.length).toBeLessThanOrEqual(130);
      expect(specksOf(kind, 'light', 1600, 900).length).toBeLessThan(specks.length);
      for (const speck of specks) {
        const [x, y] = speckAt(speck, 123_456, 1600, 900);
        expect(x).toBeGreaterThanOrEqual(-speck.size);
        expect(x).toBeLessThanOrEqual(1600 + speck.size);
        expect(y).toBeGreaterThanOrEqual(-speck.size);
        expect(y).toBeLessThanOrEqual(900 + speck.size);
      }
    }
  });
});
