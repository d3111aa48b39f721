// @vitest-environment happy-dom
import { Container, Sprite, Texture } from 'pixi.js';
import { describe, expect, it } from 'vitest';
import { createMemoryFaults } from '../../../../../src/engine/adapters/memory/memory-faults.ts';
import { createCrowd } from '../../../../../src/engine/adapters/pixi/crowd/crowd.ts';
import { canvasOf } from '../../../../../src/engine/adapters/pixi/drawing/rasterise.ts';
import { createColours } from '../../../../../src/engine/adapters/pixi/drawing/palette.ts';
import type { Studio } from '../../../../../src/engine/adapters/pixi/drawing/studio.ts';
import { overdrawOf } from '../../../../../src/engine/adapters/pixi/quality/overdraw.ts';
import { createMissing } from '../../../../../src/engine/adapters/pixi/place/missing.ts';
import { NO_KIT } from '../../../../../src/engine/core/stage/kit.ts';
import type { Place } from '../../../../../src/engine/core/stage/place.ts';
import { brand } from '../../../../../src/engine/core/brand.ts';

const PLACE: Place = {
  id: brand('hall'),
  description: 'A hall.',
  size: [1600, 900],
  layers: [],
  light: 'day',
  lights: {},
  spots: { left: [0, 0, 1], centre: [0, 0, 1], right: [0, 0, 1], far: [0, 0, 1], near: [0, 0, 1] },
  anchors: {},
};
const PLAN = { rows: 4, from: [0, 640, 0.4], to: [1600, 900, 1], opens: 'none' } as const;
const LONG = 5000;

async function aCrowd(liesFlat: boolean) {
  const canvas = () => Promise.resolve(canvasOf(document, undefined, { width: 20, height: 20 }));
  const studio: Studio = {
    document,
    colours: createColours(),
    paint: canvas,
    paintPart: async () => ({ canvas: await canvas(), x: 0, y: 0 }),
    print: canvas,
    plain: canvas,
    grained: (drawn) => drawn,
  };
  const crowd = createCrowd({
    place: PLACE,
    plan: PLAN,
    kit: NO_KIT,
    look: 'lived',
    studio,
    missing: createMissing(createMemoryFaults()),
    pixels: 1,
    liesFlat,
  });
  await crowd.prepare('seated');
  await crowd.prepare('clapping');
  return { crowd, isFlat: () => crowd.container.isCachedAsTexture };
}

describe('a crowd where a frame has a price', () => {
  it('is one texture while nobody moves', async () => {
    const { crowd, isFlat } = await aCrowd(true);
    crowd.match('seated', 'cuts');
    expect(isFlat()).toBe(true);
    crowd.match('rising', 'moves');
    expect(isFlat()).toBe(false);
    crowd.tick(LONG, 0);
    crowd.tick(1, 0);
    expect(isFlat()).toBe(true);
  });

  it('is drawn anew for each beat of its hands, and not for each frame', async () => {
    const { crowd, isFlat } = await aCrowd(true);
    let drawn = 0;
    crowd.container.updateCacheTexture = () => (drawn += 1);
    crowd.match('clapping', 'cuts');
    for (let frame = 0; frame < 60; frame += 1) expect(crowd.tick(1000 / 60, 1)).toBe(true);
    expect(isFlat()).toBe(true);
    expect(drawn).toBe(10);
    expect(crowd.tick(1000 / 60, 0)).toBe(false);
  });

  it('is never when there is nobody, or where textures are not made from sprites', async () => {
    const { crowd, isFlat } = await aCrowd(true);
    crowd.match('none', 'cuts');
    expect(isFlat()).toBe(false);
    const plain = await aCrowd(false);
    plain.crowd.match('seated', 'cuts');
    expect(plain.isFlat()).toBe(false);
  });
});

describe('a crowd that turns round', () => {
  it('turns head by head: some have turned while others have not begun', async () => {
    const { crowd } = await aCrowd(false);
    await crowd.prepare('turned');
    crowd.match('seated', 'cuts');
    const drawn = () => crowd.container.children.map((each) => (each as Sprite).texture);
    const before = drawn();
    crowd.match('turned', 'moves');
    const changed = () => drawn().filter((texture, at) => texture !== before[at]).length;
    crowd.tick(LONG / 8, 0);
    const some = changed();
    crowd.tick(LONG, 0);
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(changed());
  });
});

describe('the overdraw', () => {
  it('counts what is one texture by its outline, and not by what lies on it', () => {
    const pile = new Container();
    for (let at = 0; at < 3; at += 1) pile.addChild(new Sprite(Texture.WHITE));
    const root = new Container();
    root.addChild(pile);
    expect(overdrawOf(root, { width: 1, height: 1 })).toBeCloseTo(3);
    pile.cacheAsTexture(true);
    expect(overdrawOf(root, { width: 1, height: 1 })).toBeCloseTo(1);
  });
});
