import { describe, expect, it } from 'vitest';
import { createTierInUse } from '../../../../../src/engine/adapters/pixi/quality/tier-in-use.ts';
import {
  frameGap,
  tierAfter,
  tierAtStart,
} from '../../../../../src/engine/adapters/pixi/quality/tiers.ts';
import { planLayers } from '../../../../../src/engine/adapters/pixi/place/layer-plan.ts';

const AUTO = { reducedMotion: false, quality: 'auto' } as const;
const frames = (ms: number) => Array.from({ length: 60 }, () => ms);

describe('the tiers', () => {
  it('begins by the kind of the renderer', () => {
    expect(tierAtStart(AUTO, 'webgl')).toBe('full');
    expect(tierAtStart(AUTO, 'canvas')).toBe('light');
  });

  it('is what the reader sets, but still when motion is reduced', () => {
    expect(tierAtStart({ ...AUTO, quality: 'full' }, 'canvas')).toBe('full');
    expect(tierAtStart({ reducedMotion: true, quality: 'full' }, 'webgl')).toBe('still');
  });

  it('steps down one rung when frames are slow, and never up', () => {
    expect(tierAfter('full', frames(40), AUTO)).toBe('light');
    expect(tierAfter('light', frames(90), AUTO)).toBe('still');
    expect(tierAfter('light', frames(34), AUTO)).toBe('light');
    expect(tierAfter('still', frames(400), AUTO)).toBe('still');
  });

  it('gives up what misses every other light frame: a click would wait behind it', () => {
    expect(tierAfter('light', frames(50), AUTO)).toBe('still');
  });

  it('does not judge by a few frames, nor by a single slow one', () => {
    expect(tierAfter('full', frames(200).slice(0, 10), AUTO)).toBe('full');
    expect(tierAfter('full', [...frames(16), 400, 400], AUTO)).toBe('full');
  });

  it('does not step when the reader has set it', () => {
    expect(tierAfter('full', frames(90), { ...AUTO, quality: 'full' })).toBe('full');
  });

  it('draws thirty frames a second when it is light', () => {
    expect(frameGap('light')).toBeGreaterThan(25);
    expect(frameGap('full')).toBe(0);
  });
});

describe('the tier in use', () => {
  const slow = 34;
  const drawUntilTooMuch = (quality: ReturnType<typeof createTierInUse>): number => {
    for (let drawn = 1; drawn <= 200; drawn += 1) if (quality.drawn(1, slow)) return drawn;
    return Infinity;
  };

  it('steps down by its own frames, and judges anew after that', () => {
    const quality = createTierInUse('webgl');
    expect(drawUntilTooMuch(quality)).toBeLessThan(60);
    expect(quality.tier()).toBe('light');
    expect(quality.gaps()).toEqual([]);
    expect(drawUntilTooMuch(quality)).toBe(Infinity);
  });

  it('says whether the reader’s options make it another tier', () => {
    const quality = createTierInUse('canvas');
    expect(quality.set({ ...AUTO, quality: 'light' })).toBe(false);
    expect(quality.set({ ...AUTO, reducedMotion: true })).toBe(true);
    expect(quality.tier()).toBe('still');
  });

  it('begins again with another renderer, by the same options', () => {
    const quality = createTierInUse('webgl');
    quality.begin('canvas');
    expect(quality.tier()).toBe('light');
    quality.set({ ...AUTO, reducedMotion: true });
    quality.begin('webgl');
    expect(quality.tier()).toBe('still');
  });
});

describe('the plan of layers', () => {
  const layers = [
    { file: 'a.svg', depth: 0.1 },
    { file: 'b.svg', depth: 0.3 },
    { file: 'beams.svg', depth: 0.3, lights: ['beams'] },
    { actors: true, depth: 0.6 },
    { crowd: true, depth: 0.8 },
    { file: 'near.svg', depth: 1 },
  ];

  it('keeps every layer apart on a strong machine', () => {
    expect(planLayers(layers, 'full')).toHaveLength(6);
  });

  it('makes one of neighbours that are as good as equally deep, even there', () => {
    const near = [
      { file: 'wall.svg', depth: 0.1 },
      { file: 'curtain.svg', depth: 0.14 },
      { file: 'desk.svg', depth: 0.4 },
    ];
    expect(planLayers(near, 'full')).toHaveLength(2);
  });

  it('composes neighbours into one on a weak one, but not those that a light switches', () => {
    const planned = planLayers(layers, 'light');
    expect(planned).toHaveLength(5);
    expect(planned[0]).toEqual({
      kind: 'picture',
      depth: 0.2,
      files: ['a.svg', 'b.svg'],
      lights: undefined,
      moves: undefined,
    });
  });

  it('keeps what moves by itself apart while pictures move, and not in a still one', () => {
    const pendulum = { file: 'c.svg', depth: 0.3, moves: { ms: 2000, degrees: 4 } };
    const swinging = [...layers.slice(0, 2), pendulum];
    expect(planLayers(swinging, 'light')).toHaveLength(2);
    expect(planLayers(swinging, 'still')).toHaveLength(1);
  });
});
