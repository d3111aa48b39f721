/** What the drawings of the platform share: the eye, the shed's arch, the train, the columns, the clock. */
import { camera } from '../../camera.mjs';

export const cam = camera({ vanish: [640, 424], eye: 1.65 });

/** The glass roof is a round vault over track and platform; its end wall is all glass. */
export const VAULT = { middle: 0.4, half: 7.2, spring: 3.4, end: 42 };
export const RIBS = [30, 21.5, 15.5, 11.2, 8.1, 5.9];

export const TRAIN = { x: 1.95, low: -0.3, high: 3.05 };

export const EDGE = 1.75;

export const COLUMNS = [19.5, 13.4, 9.2, 6.4, 4.4].map((z) => [-1.62, z]);

export const CLOCK = [0.02, 3.0, 8.6];

export const vaultAt = (turn, z, grow = 0) => [
  VAULT.middle - (VAULT.half + grow) * Math.cos(turn),
  VAULT.spring + (VAULT.half + grow) * Math.sin(turn),
  z,
];
