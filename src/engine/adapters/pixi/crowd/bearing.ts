/** How a crowd bears itself: who is there, how high they stand, what their hands do, where they look. */
import type { Crowd } from '../../../core/story/cue.ts';
import type { Posture } from './body.ts';
import type { Attention } from './view.ts';

export type Bearing = {
  /** The share of the crowd that is there, 0 … 1. */
  readonly share: number;
  /** Units above the seat. */
  readonly up: number;
  /** Two of them alternate. */
  readonly postures: readonly Posture[];
  readonly attention: Attention;
  /** 0 … 1: how far the gap has closed. */
  readonly closed?: number;
};

const STAND_UP = 78;

const STILL: readonly Posture[] = ['plain'];
const CLAPPING: readonly Posture[] = ['clap', 'clasp'];

export const BEARINGS: Readonly<Record<Crowd, Bearing>> = {
  seated: { share: 1, up: 0, postures: STILL, attention: 'ahead' },
  rising: { share: 1, up: STAND_UP, postures: STILL, attention: 'ahead' },
  clapping: { share: 1, up: STAND_UP * 0.8, postures: CLAPPING, attention: 'ahead' },
  voting: { share: 1, up: 0, postures: ['raised'], attention: 'ahead' },
  turned: { share: 1, up: 6, postures: STILL, attention: 'us' },
  closed: { share: 1, up: 20, postures: STILL, attention: 'inwards', closed: 1 },
  thin: { share: 0.3, up: 0, postures: STILL, attention: 'ahead' },
  none: { share: 0, up: 0, postures: STILL, attention: 'ahead' },
};
