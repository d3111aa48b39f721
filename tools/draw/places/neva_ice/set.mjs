/** What the drawings of the ice share: the eye, the quay that runs away on the left, the steps that come down from it. */
import { camera } from '../../camera.mjs';

/** The eye stands on the last steps; the ice lies at 0. */
export const cam = camera({ vanish: [930, 356], eye: 2.1 });

export const QUAY = { x: -3.3, from: 6.6, to: 60, high: 3.0, rail: 3.95 };

export const STEPS = { foot: -1.05, rise: 0.21, run: 0.38, count: 12, z: [5.0, 6.6] };

/** The way that somebody went, unhurried, to the far bank: x and z in metres. */
export const WAY = [
  [-0.35, 6.7],
  [0.2, 8],
  [0.5, 11],
  [0.2, 15],
  [0.9, 21],
  [3.4, 29],
  [7, 40],
  [9.5, 56],
  [10.5, 84],
];
