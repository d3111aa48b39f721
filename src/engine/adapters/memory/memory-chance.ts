/** Chance that counts: run-1, run-2 … and the seeds it was given, in order. */
import { brand } from '../../core/brand.ts';
import type { Chance } from '../../ports.ts';

export function createMemoryChance(seeds: readonly number[] = []): Chance {
  let runs = 0;
  let drawn = 0;
  return {
    runId: () => brand(`run-${++runs}`),
    seed: () => seeds[drawn++] ?? drawn,
  };
}
