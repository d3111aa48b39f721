/** Chance from a fixed seed (mulberry32), so that each sound comes out the same on every run. */
export type Chance = {
  readonly next: () => number;
  readonly between: (low: number, high: number) => number;
  /** A whole number, both ends included. */
  readonly whole: (low: number, high: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  /** White noise, −1 … 1. */
  readonly noise: () => number;
  /** About normal, mean 0, deviation 1. */
  readonly bell: () => number;
  /** A waiting time with this mean, as between rare independent happenings. */
  readonly wait: (mean: number) => number;
};

export function createChance(seed: number): Chance {
  let state = seed >>> 0;

  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  function between(low: number, high: number): number {
    return low + (high - low) * next();
  }

  return {
    next,
    between,
    whole: (low, high) => Math.floor(between(low, high + 1)),
    pick: (list) => list[Math.floor(next() * list.length)],
    noise: () => next() * 2 - 1,
    bell: () => (next() + next() + next() + next() - 2) * 1.7320508,
    wait: (mean) => -Math.log(1 - next()) * mean,
  };
}
