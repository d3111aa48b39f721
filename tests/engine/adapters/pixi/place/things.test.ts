import { describe, expect, it } from 'vitest';
import { createThing } from '../../../../../src/engine/adapters/pixi/place/things.ts';

const LORRY = { by: [1400, 60], ms: 1000, size: 0.5, about: [800, 600] } as const;

function aThing(goes?: Parameters<typeof createThing>[1]) {
  const thing = createThing('lorry', goes);
  const { container } = thing;
  return {
    ...thing,
    seen: () => ({ x: container.x - container.pivot.x, scale: container.scale.x, ...shown() }),
  };
  function shown() {
    return { alpha: container.alpha, visible: container.visible };
  }
}

const THERE = { x: 0, scale: 1, alpha: 1, visible: true };

describe('a thing of a place', () => {
  it('stands where it is drawn until it is sent away', () => {
    const lorry = aThing(LORRY);
    lorry.match(false, 'moves');
    expect(lorry.seen()).toEqual(THERE);
    expect(lorry.tick(500)).toBe(false);
  });

  it('drives off step by step, whole until it is nearly out of the picture, and is gone', () => {
    const lorry = aThing(LORRY);
    lorry.match(true, 'moves');
    expect(lorry.seen()).toEqual(THERE);
    lorry.tick(500);
    expect(lorry.seen()).toMatchObject({ alpha: 1, visible: true });
    expect(lorry.seen().x).toBeGreaterThan(300);
    expect(lorry.seen().scale).toBeLessThan(0.9);
    lorry.tick(500);
    expect(lorry.seen()).toMatchObject({ x: 1400, visible: false });
    expect(lorry.tick(16)).toBe(false);
  });

  it('is gone at once, and there again at once, where a picture is set', () => {
    const lorry = aThing(LORRY);
    lorry.match(true, 'cuts');
    expect(lorry.seen().visible).toBe(false);
    lorry.match(false, 'cuts');
    expect(lorry.seen()).toEqual(THERE);
    lorry.match(true, 'moves');
    lorry.tick(300);
    lorry.match(true, 'cuts');
    expect(lorry.seen().visible).toBe(false);
    expect(lorry.tick(16)).toBe(false);
  });

  it('turns round on its way when it is called back', () => {
    const lorry = aThing(LORRY);
    lorry.match(true, 'moves');
    lorry.tick(500);
    const { x } = lorry.seen();
    lorry.match(false, 'moves');
    expect(lorry.seen().x).toBeCloseTo(x);
    lorry.tick(1000);
    expect(lorry.seen()).toEqual(THERE);
  });

  it('fades where it is when no way is drawn for it', () => {
    const lorry = aThing();
    lorry.match(true, 'moves');
    lorry.tick(350);
    expect(lorry.seen()).toMatchObject({ x: 0, scale: 1 });
    expect(lorry.seen().alpha).toBeCloseTo(0.5);
  });
});
