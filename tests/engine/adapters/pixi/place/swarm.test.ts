// @vitest-environment happy-dom
import type { Sprite } from 'pixi.js';
import { describe, expect, it } from 'vitest';
import { createMemoryFaults } from '../../../../../src/engine/adapters/memory/memory-faults.ts';
import { canvasOf } from '../../../../../src/engine/adapters/pixi/drawing/rasterise.ts';
import { createColours } from '../../../../../src/engine/adapters/pixi/drawing/palette.ts';
import type { Studio } from '../../../../../src/engine/adapters/pixi/drawing/studio.ts';
import { createDrawings } from '../../../../../src/engine/adapters/pixi/place/drawings.ts';
import { createMissing } from '../../../../../src/engine/adapters/pixi/place/missing.ts';
import { createSwarm } from '../../../../../src/engine/adapters/pixi/place/swarm.ts';
import { orderOf } from '../../../../../src/engine/adapters/pixi/place/swarm-order.ts';
import type { Swarm } from '../../../../../src/engine/core/stage/place.ts';

const HEAD = '<svg viewBox="-10 -10 20 20"></svg>';
const FILES = {
  'seats.json': JSON.stringify({ stay: [10, 20, 1, 30, 20, 0.5], leave: [50, 20, 1, 70, 20, 1] }),
  'lit.svg': HEAD,
  'out.svg': HEAD,
};
const SWARM: Swarm = {
  at: 'seats.json',
  drawn: { lit: ['lit.svg'], out: ['out.svg'] },
  lights: { day: { stay: 'lit', leave: 'lit' }, night: { stay: 'lit', leave: 'out' } },
  lives: ['lit'],
  over: 1000,
};

async function aSwarm(files: Readonly<Record<string, string>> = FILES, drawn = SWARM.drawn) {
  const faults = createMemoryFaults();
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
  const drawings = createDrawings({
    files: Object.fromEntries(Object.keys(files).map((name) => [`hall/${name}`, name])),
    fetchText: (name) => Promise.resolve(files[name] ?? ''),
    missing: createMissing(faults),
  });
  const place = { id: 'hall', light: 'day' };
  const swarm = await createSwarm(
    { ...SWARM, drawn },
    { place, look: 'lived', studio, drawings, pixels: 1 },
  );
  const sprites = () => swarm.container.children as Sprite[]; // it holds nothing else
  const drawnAlike = () => new Set(sprites().map(({ texture }) => texture.frame.x)).size === 1;
  return { swarm, faults, sprites, drawnAlike };
}

describe('a swarm', () => {
  it('stands where its file says, each at its size', async () => {
    const { swarm, sprites } = await aSwarm();
    swarm.match('day', 'cuts');
    expect(sprites().map(({ x }) => x)).toEqual([10, 30, 50, 70]);
    expect(sprites().map(({ visible }) => visible)).toEqual([true, true, true, true]);
    const [whole, half] = sprites().map(({ scale }) => scale.x);
    expect(half).toBeCloseTo((whole ?? 0) / 2);
  });

  it('draws each with one of several drawings of a name, and its own each time', async () => {
    const seats = JSON.stringify({
      stay: Array.from({ length: 60 }, (_, at) => at % 7),
      leave: [],
    });
    const files = { ...FILES, 'seats.json': seats, 'lit-2.svg': HEAD };
    const { swarm, sprites } = await aSwarm(files, {
      lit: ['lit.svg', 'lit-2.svg'],
      out: ['out.svg'],
    });
    const drawings = () => sprites().map(({ texture }) => texture.frame.x);
    swarm.match('day', 'cuts');
    const first = drawings();
    expect(new Set(first).size).toBe(2);
    swarm.match('night', 'cuts');
    swarm.match('day', 'cuts');
    expect(drawings()).toEqual(first);
  });

  it('has who is lower in the picture before the others', async () => {
    const seats = JSON.stringify({ stay: [10, 90, 1], leave: [20, 30, 1] });
    const { sprites } = await aSwarm({ ...FILES, 'seats.json': seats });
    expect(sprites().map(({ x }) => x)).toEqual([20, 10]);
  });

  it('goes on with a change when the same light, or another, is asked for meanwhile', async () => {
    const { swarm, drawnAlike } = await aSwarm();
    swarm.match('day', 'cuts');
    for (let line = 0; line < 5; line += 1) {
      swarm.match('night', 'moves');
      swarm.tick(220);
    }
    expect(drawnAlike()).toBe(false);
    expect(swarm.tick(10)).toBe(false);
    swarm.match('day', 'moves');
    swarm.tick(600);
    swarm.match('night', 'moves');
    swarm.tick(600);
    expect(swarm.tick(10)).toBe(false);
  });

  it('changes one by one over its time, and then rests', async () => {
    const { swarm, sprites, drawnAlike } = await aSwarm();
    swarm.match('day', 'cuts');
    expect(swarm.tick(100)).toBe(false);
    swarm.match('night', 'moves');
    expect(drawnAlike()).toBe(true);
    const changed = () =>
      sprites().filter(({ texture }) => texture !== sprites()[0]?.texture).length;
    const counts = [250, 250, 250, 250].map((ms) => [swarm.tick(ms), changed()] as const);
    expect(counts.at(-1)).toEqual([false, 2]);
    expect(counts.some(([, count]) => count === 1)).toBe(true);
  });

  it('changes at once when the picture is cut to it, and takes an unknown light for the place’s own', async () => {
    const { swarm, drawnAlike } = await aSwarm();
    swarm.match('night', 'cuts');
    expect(drawnAlike()).toBe(false);
    swarm.match('fog', 'cuts');
    expect(drawnAlike()).toBe(true);
  });

  it('sways only as the living, and comes to rest where it was drawn', async () => {
    const { swarm, sprites } = await aSwarm();
    swarm.match('night', 'cuts');
    swarm.settle(700);
    const [stay, , leave] = sprites().map(({ y }) => y);
    expect(stay).not.toBe(20);
    expect(leave).toBe(20);
  });

  it('is empty and says why when its places are spoilt', async () => {
    for (const spoilt of ['{"stay": "here"}', 'not json']) {
      const { faults, sprites } = await aSwarm({ ...FILES, 'seats.json': spoilt });
      expect(sprites()).toEqual([]);
      expect(faults.reported()).toMatchObject([
        { kind: 'picture-missing', what: 'hall/seats.json' },
      ]);
    }
  });
});

describe('the order of a swarm', () => {
  it('begins and ends slowly, and is the same each time', () => {
    const order = orderOf(1000, 7);
    expect(orderOf(1000, 7)).toEqual(order);
    const before = (share: number) => order.filter((turn) => turn < share).length;
    expect(before(0.1)).toBeLessThan(40);
    expect(before(0.5)).toBeGreaterThan(440);
    expect(before(0.9)).toBeGreaterThan(960);
  });
});
