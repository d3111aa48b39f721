/** Chance that falls the same each time, so that a drawing is the same bytes. */

/** Numbers between 0 and 1. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}
