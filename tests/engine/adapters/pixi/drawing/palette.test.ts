import { describe, expect, it } from 'vitest';
import { PALETTE } from '../../../../../src/engine/core/stage/catalog.ts';
import {
  hexOf,
  lightness,
  sepia,
  toneHex,
} from '../../../../../src/engine/adapters/pixi/drawing/palette.ts';

describe('the palette', () => {
  it('knows every name, plain, lighter and darker', () => {
    for (const name of PALETTE) {
      expect(toneHex(name)).toBe(hexOf(name));
      expect(lightness(toneHex(`${name}+15`) ?? '')).toBeGreaterThan(lightness(hexOf(name)));
      expect(lightness(toneHex(`${name}-15`) ?? '')).toBeLessThan(lightness(hexOf(name)));
    }
  });

  it('steps no farther than fifteen', () => {
    expect(toneHex('steel+40')).toBe(toneHex('steel+15'));
  });

  it('knows no other word', () => {
    for (const word of ['pink', '#fff', 'none', 'red +5', 'deep-blue']) {
      expect(toneHex(word)).toBeUndefined();
    }
  });

  it('keeps the order of light and dark when it is told', () => {
    const byLight = PALETTE.toSorted((a, b) => lightness(hexOf(a)) - lightness(hexOf(b)));
    const told = byLight.map((name) => lightness(sepia(hexOf(name))));
    expect(told).toEqual(told.toSorted((a, b) => a - b));
  });
});
