/** Chance for walks, the same each time: a number from 0 up to 1 at each call. */
import { mixed32 } from '../../engine/core/hash.ts';

const STEP = 0x9e3779b9;

export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + STEP) >>> 0;
    return mixed32(state) / 2 ** 32;
  };
}
