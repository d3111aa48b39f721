/** Which transition lets another picture come. Pure. */
import type { Cut } from '../../../core/story/cue.ts';
import type { Tier } from '../quality/tiers.ts';
import { DIP } from './through-ground.ts';

/** A dip goes through the ground: unlike pictures that dissolve into each other are mud. */
export type Passing = Cut | 'dip';

export type OtherPicture = {
  readonly cut: Cut | undefined;
  readonly tier: Tier;
  /** Milliseconds since another picture came last. */
  readonly since: number;
};

/** Undefined: the new picture stands at once. So it does for who clicks quickly, instead of darkening again and again. */
export function passingFor({ cut, tier, since }: OtherPicture): Passing | undefined {
  const isOfAuthor = cut !== undefined && cut !== 'dissolve' && tier !== 'still';
  if (isOfAuthor) return cut;
  return since < DIP.ms ? undefined : 'dip';
}
