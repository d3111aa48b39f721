import { describe, expect, it } from 'vitest';
import { boxesOf } from '../../../../../src/engine/adapters/pixi/drawing/pieces.ts';

/** Twenty by twenty cells, drawn where the rule says so. */
const inside = (x: number, y: number): boolean => x >= 0 && x < 20 && y >= 0 && y < 20;
const onTheRim = (x: number, y: number): boolean => x === 0 || x === 19 || y === 0 || y === 19;

describe('a layer in pieces', () => {
  it('is one piece where everything is drawn', () => {
    expect(boxesOf(inside)).toEqual([{ x: 0, y: 0, width: 20, height: 20 }]);
  });

  it('leaves out the middle of a frame', () => {
    const boxes = boxesOf(onTheRim);
    expect(boxes).toHaveLength(4);
    expect(areaOf(boxes)).toBe(400 - 18 * 18);
  });

  it('holds every drawn cell once and no other', () => {
    const isDrawn = (x: number, y: number): boolean => inside(x, y) && (x * 7 + y * 13) % 5 < 2;
    const boxes = boxesOf(isDrawn);
    const drawn = cells().filter(([x, y]) => isDrawn(x, y));
    expect(areaOf(boxes)).toBe(drawn.length);
    for (const [x, y] of drawn)
      expect(
        boxes.filter(
          (box) => x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height,
        ),
      ).toHaveLength(1);
  });

  it('is nothing where nothing is drawn', () => {
    expect(boxesOf(() => false)).toEqual([]);
  });
});

function cells(): readonly (readonly [number, number])[] {
  return Array.from({ length: 400 }, (_, at) => [at % 20, Math.floor(at / 20)] as const);
}

function areaOf(boxes: readonly { readonly width: number; readonly height: number }[]): number {
  return boxes.reduce((sum, { width, height }) => sum + width * height, 0);
}
