// @vitest-environment happy-dom
import { Container } from 'pixi.js';
import { describe, expect, it } from 'vitest';
import { createVeils } from '../../../../../src/engine/adapters/pixi/place/veils.ts';

function aYard() {
  const [lorry, lamp] = [new Container(), new Container()];
  const leaves = { ms: 3000, by: [1500, 400] as const, scale: 2 };
  const veils = createVeils([
    { lights: ['manned'], picture: lorry, leaves },
    { lights: ['manned'], picture: lamp },
  ]);
  veils.match('manned', 0);
  return { lorry, lamp, veils };
}

describe('a layer that leaves', () => {
  it('is carried off whole when its light goes, where another fades', () => {
    const { lorry, lamp, veils } = aYard();
    expect([lorry.visible, lorry.alpha, lorry.x]).toEqual([true, 1, 0]);
    veils.match('open', 900);
    veils.tick(1000);
    expect([lamp.visible, lorry.visible, lorry.alpha]).toEqual([false, true, 1]);
    expect(lorry.scale.x).toBeGreaterThan(1);
    const early = lorry.x;
    veils.tick(1000);
    expect(lorry.x - early).toBeGreaterThan(early);
    expect(veils.tick(1100)).toBe(true);
    expect(lorry.visible).toBe(false);
    expect(veils.tick(100)).toBe(false);
  });

  it('is gone at once where nothing moves, and not to be seen before its light has come', () => {
    const { lorry, veils } = aYard();
    veils.match('open', 0);
    expect([lorry.visible, veils.tick(10)]).toEqual([false, false]);
    veils.match('day', 900);
    expect([lorry.visible, veils.tick(2000)]).toEqual([false, false]);
  });

  it('stands where it was drawn when its light comes again', () => {
    const { lorry, veils } = aYard();
    veils.match('open', 900);
    veils.tick(1500);
    veils.match('manned', 0);
    expect([lorry.x, lorry.y, lorry.scale.x, lorry.visible]).toEqual([0, 0, 1, true]);
  });
});
