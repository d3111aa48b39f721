/** How one state of the picture gives way to the next: what moves, what is covered by a transition, at each tier. */
import type { Manner } from '../../../core/story/effect.ts';
import type { StageState } from '../../../core/stage/stage-state.ts';
import type { Easel } from '../easel.ts';
import type { Tier } from '../quality/tiers.ts';
import { caughtUp } from '../time/missed.ts';
import { isSeenOtherwise } from '../place/subject.ts';
import type { Passing } from './passing.ts';

type Next = {
  readonly state: StageState;
  readonly manner: Manner;
  /** Set at once before the change is seen. */
  readonly missed: StageState | undefined;
};

/** The same place in the same look: people, light, crowd and camera move; on `still` they cross-dissolve, and another framing dips. */
export function changeOn(
  easel: Easel,
  before: StageState,
  { state, manner, missed }: Next,
  tier: Tier,
): void {
  if (manner === 'jump') {
    easel.uncover();
    return easel.match(state, 'cuts');
  }
  if (tier !== 'still') {
    if (missed !== undefined) easel.match(caughtUp(before, missed, state), 'cuts');
    return easel.match(state, 'moves');
  }
  if (!isSeenOtherwise(before, state)) return;
  // under a picture that is leaving: that one may be of another place, and is not dissolved into this one
  if (easel.isChanging()) return easel.matchBehind(state);
  const old = easel.snapshot();
  // seen from elsewhere, the same room over itself is as hard to read as two rooms
  const passing = easel.isReframed(state) ? 'dip' : 'dissolve';
  easel.match(state, 'cuts');
  if (old !== undefined) easel.cover(old, passing, 'composed');
}

/** The old picture leaves over the new one, and the camera comes in. */
export function letLeave(
  easel: Easel,
  old: HTMLCanvasElement | undefined,
  { state, passing }: { readonly state: StageState; readonly passing: Passing | undefined },
  tier: Tier,
): void {
  if (tier !== 'still') easel.approach(state);
  if (old === undefined || passing === undefined) return;
  easel.cover(old, passing, tier === 'full' ? 'live' : 'composed');
}
