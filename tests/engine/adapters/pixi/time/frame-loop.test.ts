import { describe, expect, it } from 'vitest';
import {
  createFrameLoop,
  type Frames,
} from '../../../../../src/engine/adapters/pixi/time/frame-loop.ts';

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
