// @vitest-environment happy-dom
import { Point, Sprite } from 'pixi.js';
import { describe, expect, it } from 'vitest';
import { movingLayer } from '../../../../../src/engine/adapters/pixi/place/motion.ts';

/** Where a point of the drawing stands after so long. */
function at(layer: ReturnType<typeof movingLayer>, ms: number, x: number, y: number) {
  layer.settle(ms);
  layer.container.updateLocalTransform();
  const { x: left, y: top } = layer.container.localTransform.apply(new Point(x, y));
  return [Math.round(left), Math.round(top)];
}

describe('a layer that moves by itself', () => {
  it('swings about its point, equally far to both sides, and begins where it is drawn', () => {
    const pendulum = movingLayer(new Sprite(), { ms: 2000, degrees: 10, about: [500, 100] });
    expect(at(pendulum, 0, 500, 300)).toEqual([500, 300]);
    const [left, right] = [at(pendulum, 500, 500, 300), at(pendulum, 1500, 500, 300)];
    expect(left[0]).toBeLessThan(480);
    expect((left[0] ?? 0) + (right[0] ?? 0)).toBe(1000);
    expect(at(pendulum, 700, 500, 100)).toEqual([500, 100]);
    expect(at(pendulum, 2000, 500, 300)).toEqual([500, 300]);
  });

  it('is carried to and fro', () => {
    const steam = movingLayer(new Sprite(), { ms: 4000, by: [40, -8] });
    expect(at(steam, 1000, 10, 20)).toEqual([50, 12]);
    expect(at(steam, 3000, 10, 20)).toEqual([-30, 28]);
  });
});
