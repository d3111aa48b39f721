import { array, assert, double, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overtaken, SILENT, volumeAt } from '../../../../src/engine/adapters/howler/fade.ts';

const volume = double({ min: 0, max: 1, noNaN: true });
const seconds = double({ min: 0, max: 3, noNaN: true });
const anOrder = record({ to: volume, over: seconds, after: seconds });

describe('a fade', () => {
  it('is at its beginning, on its way, and then at its end', () => {
    const fade = overtaken(SILENT, 0.8, 2, 10);
    expect([9, 10, 11, 12, 13].map((now) => volumeAt(fade, now))).toEqual([0, 0, 0.4, 0.8, 0.8]);
  });

  it('never jumps when another takes its place, unless that one takes no time', () => {
    assert(
      property(array(anOrder, { minLength: 1, maxLength: 8 }), (orders) => {
        let fade = SILENT;
        let now = 0;
        for (const { to, over, after } of orders) {
          now += after;
          const before = volumeAt(fade, now);
          const next = overtaken(fade, to, over, now);
          expect(volumeAt(next, now)).toBe(next.ends > now ? before : to);
          expect(volumeAt(next, next.ends)).toBe(to);
          fade = next;
        }
      }),
      { seed: 12 },
    );
  });

  it('asked for again in the middle changes nothing', () => {
    assert(
      property(volume, seconds, double({ min: 0, max: 1, noNaN: true }), (to, over, part) => {
        const fade = overtaken(SILENT, to, over, 0);
        const again = overtaken(fade, to, 0, over * part);
        const later = over * (part + (1 - part) / 2);
        expect(volumeAt(again, later)).toBeCloseTo(volumeAt(fade, later), 9);
      }),
      { seed: 12 },
    );
  });
});
