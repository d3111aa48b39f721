import { describe, expect, it } from 'vitest';
import {
  createColours,
  lightness,
  sepia,
} from '../../../../../src/engine/adapters/pixi/drawing/palette.ts';
import {
  decodePalette,
  PLAIN_PALETTE,
  type Palette,
} from '../../../../../src/engine/core/stage/palette.ts';
import { DEMO, GAME, paletteOf } from '../../../../build/stories.ts';

const PALETTES: readonly (readonly [string, Palette | undefined])[] = [
  ['of no story', undefined],
  ['of the game', paletteOf(GAME)],
  ['of the demo', paletteOf(DEMO)],
];

describe.each(PALETTES)('the palette %s', (_, own) => {
  const { toneHex } = createColours(own);
  const names = Object.keys({ ...PLAIN_PALETTE, ...own });
  const lightOf = (tone: string) => lightness(toneHex(tone) ?? '');

  it('knows every name, plain, lighter and darker', () => {
    for (const name of names) {
      expect(toneHex(name)).toMatch(/^#[0-9a-f]{6}$/u);
      expect(lightOf(`${name}+15`)).toBeGreaterThan(lightOf(name));
      expect(lightOf(`${name}-15`)).toBeLessThan(lightOf(name));
    }
  });

  it('keeps the order of light and dark when it is told', () => {
    const told = names
      .toSorted((a, b) => lightOf(a) - lightOf(b))
      .map((name) => lightness(sepia(toneHex(name) ?? '')));
    expect(told).toEqual(told.toSorted((a, b) => a - b));
  });
});

describe('a palette', () => {
  it('steps no farther than fifteen', () => {
    const { toneHex } = createColours();
    expect(toneHex('steel+40')).toBe(toneHex('steel+15'));
  });

  it('knows no other word', () => {
    const { toneHex } = createColours();
    for (const word of ['pink', '#fff', 'none', 'red +5', 'deep-blue', 'constructor']) {
      expect(toneHex(word)).toBeUndefined();
    }
  });

  it('is the story’s own: its colours for the plain names, and names that only it has', () => {
    const { hexOf, toneHex } = createColours({ black: '#001122', moss: '#445500' });
    expect([hexOf('black'), toneHex('moss')]).toEqual(['#001122', '#445500']);
    expect(toneHex('paper')).toBe(PLAIN_PALETTE.paper);
  });

  it('is read with a word on what is wrong in it', () => {
    const read = decodePalette({ 'Sea Green': '#001122', moss: 'green' }, '');
    expect(read.ok ? [] : read.error.map(({ path }) => path)).toEqual(['.Sea Green', '.moss']);
  });
});
