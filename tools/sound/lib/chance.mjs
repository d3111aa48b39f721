/** Chance from a fixed seed (mulberry32), so that each sound comes out the same on every run. */
export function createChance(seed) {
  let state = seed >>> 0;

  function next() {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  function between(low, high) {
    return low + (high - low) * next();
  }

  return {
    next,
    between,
    /** A whole number, both ends included. */
    whole: (low, high) => Math.floor(between(low, high + 1)),
    pick: (list) => list[Math.floor(next() * list.length)],
    /** White noise, −1 … 1. */
    noise: () => next() * 2 - 1,
    /** About normal, mean 0, deviation 1. */
    bell: () => (next() + next() + next() + next() - 2) * 1.7320508,
    /** A waiting time with this mean, as between rare independent happenings. */
    wait: (mean) => -Math.log(1 - next()) * mean,
  };
}
