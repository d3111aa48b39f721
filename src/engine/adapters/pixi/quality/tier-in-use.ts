/** At which tier the picture is drawn, by the reader's options, the renderer and its own frames. */
import type { StageOptions } from '../../../ports.ts';
import { tierAfter, tierAtStart, type RendererKind, type Tier } from './tiers.ts';
import { createFrameTimes, type FrameTimes } from './frame-times.ts';

export type TierInUse = Omit<FrameTimes, 'drawn'> & {
  tier(): Tier;
  /** True when the options make it another tier. */
  set(options: StageOptions): boolean;
  /** Another renderer draws: the tiers begin again. */
  begin(renderer: RendererKind): void;
  /** A frame was drawn, in milliseconds; true when the frames so far show that the tier is too much. */
  drawn(script: number, gap: number): boolean;
};

const PLAIN: StageOptions = { reducedMotion: false, quality: 'auto' };

export function createTierInUse(first: RendererKind): TierInUse {
  const times = createFrameTimes();
  let renderer = first;
  let options = PLAIN;
  let tier = tierAtStart(options, renderer);

  function moveTo(next: Tier): boolean {
    if (next === tier) return false;
    tier = next;
    times.forget();
    return true;
  }

  return {
    ...times,
    tier: () => tier,
    set(next) {
      options = next;
      return moveTo(tierAtStart(options, renderer));
    },
    begin(next) {
      renderer = next;
      moveTo(tierAtStart(options, renderer));
    },
    drawn(script, gap) {
      times.drawn(script, gap);
      return moveTo(tierAfter(tier, times.gaps(), options));
    },
  };
}
