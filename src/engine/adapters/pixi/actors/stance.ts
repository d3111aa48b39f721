/** How a figure is drawn: what the body does and to which side it is open, and how the head is turned on it. Plain data. */
import type { Pose } from '../../../core/story/cue.ts';

/** -1 to the left of the picture, 1 to the right, 0 towards us. */
export type Side = -1 | 0 | 1;

export type Stance = {
  readonly pose: Pose;
  readonly side: Side;
  /** Sits, whatever the hands do. */
  readonly sits: boolean;
  /** The place has something to sit on here, and no chair is drawn. */
  readonly isSeat: boolean;
  /** The other picture of a pose that moves by itself. */
  readonly isBeat: boolean;
};

export type HeadPose = {
  /** ±1 three-quarter, ±2 profile, 0 towards us. */
  readonly turn: -2 | -1 | 0 | 1 | 2;
  readonly isDown: boolean;
  readonly isBehind: boolean;
  /** The hat is in the hands. */
  readonly isBare: boolean;
};

export const STANDING: Stance = {
  pose: 'stand',
  side: 0,
  sits: false,
  isSeat: false,
  isBeat: false,
};

export const FRONT: HeadPose = { turn: 0, isDown: false, isBehind: false, isBare: false };

/** A body in this pose at rest; `sit` is a pose and a way to be in another one. */
export function stanceOf(pose: Pose, more: Partial<Stance> = {}): Stance {
  return { ...STANDING, pose, sits: pose === 'sit', ...more };
}

export function stanceKey({ pose, side, sits, isSeat, isBeat }: Stance): string {
  return [pose, side, sits && 'sits', isSeat && 'seat', isBeat && 'beat'].filter(Boolean).join('.');
}

export function headKey({ turn, isDown, isBehind, isBare }: HeadPose): string {
  return [turn, isDown && 'down', isBehind && 'behind', isBare && 'bare'].filter(Boolean).join('.');
}
