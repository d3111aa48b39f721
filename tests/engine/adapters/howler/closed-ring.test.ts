import { describe, expect, it } from 'vitest';
import { closeRing } from '../../../../src/engine/adapters/howler/closed-ring.ts';

const RATE = 48_000;

/** A tone that does not fit its length: it is cut in the middle of a swing. */
function cutTone(hertz: number, seconds: number): Float32Array {
  return Float32Array.from({ length: RATE * seconds }, (_, i) =>
    Math.sin((2 * Math.PI * hertz * i) / RATE),
  );
}

function bends(loop: Float32Array): { readonly atWrap: number; readonly usual: number } {
  const { length } = loop;
  const at = (i: number): number => loop[(i + length) % length] ?? 0;
  const bend = (i: number): number => Math.abs(at(i + 1) - 2 * at(i) + at(i - 1));
  return {
    atWrap: Math.max(bend(-1), bend(0)),
    usual: Math.max(...Array.from({ length: 2000 }, (_, i) => bend(2000 + i))),
  };
}

describe('a loop that is brought to its start', () => {
  it.each([110.3, 440.7, 97.25])('no longer steps or bends at the wrap: %d Hz', (hertz) => {
    const loop = cutTone(hertz, 1);
    expect(bends(loop).atWrap).toBeGreaterThan(10 * bends(loop).usual);
    closeRing(loop);
    const after = bends(loop);
    expect(after.atWrap).toBeLessThan(3 * after.usual);
  });

  it('keeps every sample but those near its ends', () => {
    const loop = cutTone(110.3, 1);
    const before = loop.slice();
    closeRing(loop);
    expect(loop.subarray(0, -1000)).toEqual(before.subarray(0, -1000));
  });

  it('brings no thump into a room of noise', () => {
    let seed = 1;
    const noise = Float32Array.from({ length: RATE }, () => {
      seed = (seed * 48271) % 2147483647;
      return (seed / 2147483647 - 0.5) * 0.1;
    });
    closeRing(noise);
    const loudest = noise.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    expect(loudest).toBeLessThan(0.16);
  });

  it('leaves a rest before a beginning', () => {
    const tune = cutTone(440, 1);
    tune.fill(0, RATE - 4000);
    const before = tune.slice();
    closeRing(tune);
    expect(tune).toEqual(before);
  });

  it('leaves alone what begins and ends in silence', () => {
    const event = new Float32Array(RATE);
    event[20_000] = 1;
    const before = event.slice();
    closeRing(event);
    expect(event).toEqual(before);
  });
});
