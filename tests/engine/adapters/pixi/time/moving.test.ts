import { describe, expect, it } from 'vitest';
import {
  createFrameLoop,
  type Frames,
} from '../../../../../src/engine/adapters/pixi/time/frame-loop.ts';
import { speckAt, specksOf } from '../../../../../src/engine/adapters/pixi/place/air-drift.ts';
import { tearAround } from '../../../../../src/engine/adapters/pixi/place/torn-edge.ts';
import {
  isSeenOtherwise,
  pictureKey,
} from '../../../../../src/engine/adapters/pixi/place/subject.ts';
import { brand, type PlaceId } from '../../../../../src/engine/core/brand.ts';
import { EMPTY_STAGE } from '../../../../../src/engine/core/stage/stage-state.ts';

function handFrames() {
  let now = 0;
  let asked: (() => void)[] = [];
  const frames: Frames = {
    now: () => now,
    request(frame) {
      asked.push(frame);
      return () => {
        asked = asked.filter((one) => one !== frame);
      };
    },
  };
  const pass = (ms: number) => {
    now += ms;
    const due = asked;
    asked = [];
    due.forEach((frame) => frame());
  };
  return { frames, pass, asked: () => asked.length };
}

describe('the loop', () => {
  it('asks for no frame at rest, and for frames while something moves', () => {
    const { frames, pass, asked } = handFrames();
    let left = 3;
    let rested = 0;
    const loop = createFrameLoop({
      frames,
      gap: () => 0,
      frame: () => (left -= 1) > 0,
      failed: () => undefined,
      rested: () => void (rested += 1),
    });
    expect(asked()).toBe(0);
    loop.wake();
    loop.wake();
    expect(asked()).toBe(1);
    for (let at = 0; at < 5; at += 1) pass(16);
    expect(left).toBe(0);
    expect(rested).toBe(1);
    expect(asked()).toBe(0);
  });

  it('draws its first frame at once, and keeps the gap after it', () => {
    const { frames, pass } = handFrames();
    const drawn: number[] = [];
    createFrameLoop({
      frames,
      gap: () => 30,
      frame: (elapsed) => drawn.push(elapsed) > 0,
      failed: () => undefined,
      rested: () => undefined,
    }).wake();
    for (let at = 0; at < 5; at += 1) pass(16);
    expect(drawn).toEqual([16, 32, 32]);
  });

  it('draws nothing more once it is stopped', () => {
    const { frames, pass, asked } = handFrames();
    let drawn = 0;
    const loop = createFrameLoop({
      frames,
      gap: () => 0,
      frame: () => (drawn += 1) > 0,
      failed: () => undefined,
      rested: () => undefined,
    });
    loop.wake();
    loop.stop();
    pass(16);
    expect([drawn, asked()]).toEqual([0, 0]);
  });

  it('rests when a frame fails, says so, and can be woken again', () => {
    const { frames, pass, asked } = handFrames();
    const told: unknown[] = [];
    let rested = 0;
    const loop = createFrameLoop({
      frames,
      gap: () => 0,
      frame() {
        throw new Error('no memory left');
      },
      failed: (thrown) => void told.push(thrown),
      rested: () => void (rested += 1),
    });
    loop.wake();
    pass(16);
    expect([told.length, rested, asked()]).toEqual([1, 1, 0]);
    loop.wake();
    expect(asked()).toBe(1);
  });
});

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

describe('the torn edge', () => {
  it('is the same each time, lies in the host, and leaves the picture most of it', () => {
    const size = { width: 412, height: 300 };
    expect(tearAround(size)).toEqual(tearAround(size));
    const { picture, paper } = tearAround(size);
    expect(picture.length).toBe(paper.length);
    for (const [x, y] of picture) {
      expect(x).toBeGreaterThan(-1);
      expect(y).toBeGreaterThan(-1);
      expect(x).toBeLessThan(size.width + 1);
      expect(y).toBeLessThan(size.height + 1);
    }
    const inner = picture.filter(([x, y]) => x > 60 && x < 352 && y > 60 && y < 240);
    expect(inner).toEqual([]);
  });
});

describe('what a state asks to be hung', () => {
  const catalog = { places: [], people: [], cards: [], tellers: [], files: {} };
  const state = { ...EMPTY_STAGE, place: brand<PlaceId>('room') };

  it('is another picture for another place, look or teller', () => {
    const key = pictureKey(state, catalog);
    expect(pictureKey({ ...state, place: brand<PlaceId>('street') }, catalog)).not.toBe(key);
    expect(pictureKey({ ...state, look: { kind: 'legend' } }, catalog)).not.toBe(key);
    const told = (teller: string) =>
      pictureKey({ ...state, look: { kind: 'told', teller: brand(teller) } }, catalog);
    expect(told('one')).not.toBe(told('other'));
  });

  it('is the same picture for other people, light and camera', () => {
    const other = { ...state, light: 'dusk', camera: { move: 'push', anchor: 'lamp' } as const };
    expect(pictureKey(other, catalog)).toBe(pictureKey(state, catalog));
    expect(isSeenOtherwise(state, other)).toBe(true);
    expect(isSeenOtherwise(state, { ...state, card: undefined })).toBe(false);
  });
});
