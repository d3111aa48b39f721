/** What hangs on the easel, and how another picture takes its place. */
import type { Cut } from '../../core/story/cue.ts';
import type { Manner } from '../../core/story/effect.ts';
import type { StageState } from '../../core/stage/stage-state.ts';
import type { Easel } from './easel.ts';
import type { Hung } from './place/picture-maker.ts';
import type { TierInUse } from './quality/tier-in-use.ts';
import type { AmbienceClock } from './time/ambience.ts';
import type { Frames } from './time/frame-loop.ts';
import { passingFor } from './transitions/passing.ts';
import { letLeave } from './transitions/state-change.ts';
import type { Hangs } from './view/page-signals.ts';

export type Hanging = {
  /** Undefined before the first picture, and after the surface was replaced. */
  readonly now: () => Hung | undefined;
  /** What the picture of this key would be beside it. */
  readonly beside: (key: string) => Hangs;
  /** Another place or look: the old picture leaves by a cut. The same at another size or tier is only redrawn. */
  readonly hang: (next: Hung, wanted: HangingWanted) => void;
  readonly forget: () => void;
};

export type HangingWanted = {
  readonly state: StageState;
  readonly cut: Cut | undefined;
  readonly manner: Manner;
};

export type HangingParts = {
  readonly easel: Easel;
  readonly frames: Frames;
  readonly quality: TierInUse;
  readonly ambience: AmbienceClock;
  /** Gives the surface its size before something else hangs on it. */
  readonly fit: () => void;
};

export function createHanging({ easel, frames, quality, ambience, fit }: HangingParts): Hanging {
  let hung: Hung | undefined;
  /** When another picture came last, and was not jumped to. */
  let changedAt = -Infinity;

  return {
    now: () => hung,
    beside(key) {
      if (hung === undefined) return 'nothing';
      return hung.key === key ? 'this' : 'another';
    },
    hang(next, { state, cut, manner }) {
      const isOther = hung?.key !== next.key;
      const isSeen = isOther && hung !== undefined && manner === 'play';
      const [now, tier] = [frames.now(), quality.tier()];
      const passing = isSeen ? passingFor({ cut, tier, since: now - changedAt }) : undefined;
      const old = passing === undefined ? undefined : easel.snapshot();
      if (isSeen) changedAt = now;
      if (isOther) ambience.restart();
      hung = next;
      fit();
      easel.hang(next.picture, state);
      quality.forget();
      if (isSeen) letLeave(easel, old, { state, passing }, tier);
    },
    forget() {
      hung = undefined;
    },
  };
}
