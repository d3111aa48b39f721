/** Rooms: an impulse response of early reflections and a tail that loses its highs first. */
import { draw, mixIn, samples, silence } from './buffer.ts';
import { createChance, type Chance } from './chance.ts';
import { createFilter } from './filter.ts';
import { convolve } from './fourier.ts';

/** Seconds to fall by 60 dB at middle pitch, size of the first reflections, share of highs kept. */
export type Space = {
  readonly decay: number;
  readonly near: number;
  readonly spread: number;
  readonly bright: number;
};

export const SPACES = {
  hall: { decay: 1.9, near: 0.018, spread: 0.085, bright: 0.4 },
  corridor: { decay: 1.1, near: 0.008, spread: 0.04, bright: 0.5 },
  office: { decay: 0.55, near: 0.004, spread: 0.025, bright: 0.5 },
  field: { decay: 2.6, near: 0.07, spread: 0.4, bright: 0.25 },
  hut: { decay: 0.3, near: 0.003, spread: 0.015, bright: 0.35 },
} as const satisfies Record<string, Space>;

/** The dry mono sound heard in a space, in one or two channels, without the dry sound itself. */
export function heardIn(
  space: Space,
  dry: Float32Array,
  {
    channels = 1,
    around = false,
    seed = 7,
  }: { readonly channels?: number; readonly around?: boolean; readonly seed?: number } = {},
): Float32Array[] {
  return Array.from({ length: channels }, (_, index) =>
    convolve(dry, response(space, createChance(seed + index * 101)), around),
  );
}

/** Dry and room together, as an event needs it. */
export function inRoom(space: Space, dry: Float32Array, wet: number, seed = 7): Float32Array[] {
  const out = silence(dry.length / samples(1));
  mixIn(out, [dry]);
  mixIn(out, heardIn(space, dry, { seed }), wet);
  return out;
}

function response({ decay, near, spread, bright }: Space, chance: Chance): Float32Array {
  const split = createFilter(1400, 0.6);
  const body = createFilter(180, 0.6);
  const tail = draw(decay * 1.05, (time) => {
    const { low, band, high } = split.run(chance.noise());
    const fade = (seconds: number) => 10 ** ((-3 * time) / seconds);
    const middle = band * fade(decay * (0.5 + bright / 2));
    const sound = low * fade(decay) + middle + high * bright * fade(decay * bright);
    return body.run(sound).high * Math.min(1, time / near) * 0.9;
  });
  for (let tap = 0; tap < 11; tap += 1) {
    const at = samples(near + chance.next() ** 1.4 * spread);
    tail[at] += (chance.next() < 0.5 ? -1 : 1) * chance.between(2, 5) * (1 - tap / 16);
  }
  let energy = 0;
  for (const value of tail) energy += value * value;
  const scale = 1 / Math.sqrt(energy);
  return tail.map((value) => value * scale);
}
