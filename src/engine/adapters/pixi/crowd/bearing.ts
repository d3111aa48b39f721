/** How a crowd bears itself: who is there, how high they stand, what their hands do. */
import type { Crowd } from '../../../core/story/cue.ts';
import type { Posture } from './bust.ts';

export type Bearing = {
  /** The share of the crowd that is there, 0 … 1. */
  readonly share: number;
  /** Units above the seat. */
  readonly up: number;
  /** Two of them alternate. */
  readonly postures: readonly Posture[];
};

const STAND_UP = 78;

const BACK: readonly Posture[] = ['back'];

export const BEARINGS: Readonly<Record<Crowd, Bearing>> = {
  seated: { share: 1, up: 0, postures: BACK },
  rising: { share: 1, up: STAND_UP, postures: BACK },
  clapping: { share: 1, up: STAND_UP * 0.8, postures: ['clap', 'clasp'] },
  voting: { share: 1, up: 0, postures: ['vote'] },
  turned: { share: 1, up: 6, postures: ['face'] },
  thin: { share: 0.3, up: 0, postures: BACK },
  none: { share: 0, up: 0, postures: BACK },
};
