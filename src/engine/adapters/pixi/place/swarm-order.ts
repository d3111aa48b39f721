/** Who of a swarm changes when: one, then another, then many, then the last few. Pure; the same each time. */
import { seeded } from '../drawing/seeded.ts';

/** For each of `count` members, the share 0 … 1 of a change after which it changes. */
export function orderOf(count: number, seed: number): readonly number[] {
  const draw = seeded(seed);
  return Array.from({ length: count }, () => slowlyAtBothEnds(draw()));
}

/** The inverse of an ease in and out: few at the beginning, few at the end. */
function slowlyAtBothEnds(share: number): number {
  return share < 0.5 ? Math.sqrt(share / 2) : 1 - Math.sqrt((1 - share) / 2);
}
