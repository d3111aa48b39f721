import { describe, expect, it } from 'vitest';
import { createStrays } from '../../../../src/engine/adapters/howler/strays.ts';
import { brand, type SoundId } from '../../../../src/engine/core/brand.ts';

const TRAM = { sound: brand<SoundId>('tram'), between: [10, 30] as const };

function aRoom() {
  const waits: { readonly ms: number; readonly come: () => void }[] = [];
  const heard: number[] = [];
  const strays = createStrays({
    play: (_, take) => void heard.push(take),
    wait: (ms, then) => void waits.push({ ms, come: then }),
  });
  return { strays, waits, heard };
}

describe('what is heard in a room now and then', () => {
  it('comes at another distance each time, within its bounds', () => {
    const { strays, waits } = aRoom();
    strays.of([TRAM]);
    for (let time = 0; time < 8; time += 1) waits[time]?.come();
    const seconds = waits.map(({ ms }) => ms / 1000);
    expect(seconds.every((each) => each >= 10 && each <= 30)).toBe(true);
    expect(new Set(seconds.map((each) => each.toFixed(1))).size).toBe(seconds.length);
    expect(Math.max(...seconds) - Math.min(...seconds)).toBeGreaterThan(12);
  });

  it('is another of its variants each time', () => {
    const { strays, waits, heard } = aRoom();
    strays.of([TRAM]);
    for (let time = 0; time < 3; time += 1) waits[time]?.come();
    expect(heard).toEqual([0, 1, 2]);
  });

  it('is heard no more when the room is left', () => {
    const { strays, waits, heard } = aRoom();
    strays.of([TRAM]);
    strays.of([]);
    waits[0]?.come();
    expect(heard).toEqual([]);
    expect(waits).toHaveLength(1);
  });
});
