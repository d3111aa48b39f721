/** Tiers: what a machine can carry. It begins by the renderer's kind, measures its own frames, steps down by itself. */
import type { StageOptions } from '../../../ports.ts';

export const TIERS = ['full', 'light', 'still'] as const;
export type Tier = (typeof TIERS)[number];
export type RendererKind = 'webgl' | 'canvas' | 'none';

/**
 * Milliseconds between frames above which a tier is too much. A light frame is due every 33: where it takes so long
 * that the next one is missed, a click that falls into it waits for its text.
 */
const TOO_SLOW: Readonly<Record<Tier, number>> = { full: 27, light: 45, still: Infinity };
/** Frames measured before judging: about two thirds of a second of full. */
export const ENOUGH_FRAMES = 40;
const ENOUGH_LIGHT_FRAMES = 24;

export function tierAtStart(options: StageOptions, renderer: RendererKind): Tier {
  if (options.reducedMotion) return 'still';
  if (options.quality !== 'auto') return options.quality;
  return renderer === 'webgl' ? 'full' : 'light';
}

/** The tier after these frames; only `auto` steps. The first frames after a change are not the machine's fault. */
export function tierAfter(tier: Tier, frames: readonly number[], options: StageOptions): Tier {
  if (options.quality !== 'auto' || options.reducedMotion) return tier;
  const enough = tier === 'full' ? ENOUGH_FRAMES : ENOUGH_LIGHT_FRAMES;
  if (frames.length < enough || median(frames) <= TOO_SLOW[tier]) return tier;
  return tier === 'full' ? 'light' : 'still';
}

/** Least milliseconds between two frames. */
export function frameGap(tier: Tier): number {
  return tier === 'light' ? 30 : 0;
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
