/** What the drawings of the office corridor share: the eye, the wall with two chairs, the passage of doors, the pipe. */
import { camera } from '../../camera.mjs';

export const cam = camera({ vanish: [490, 376], eye: 1.6 });

/** The wall that faces us ends at CORNER; left of it the passage runs away. */
export const WALL = 5.6;
export const CORNER = 0.42;
export const PASSAGE = { left: -1.15, end: 26, high: 3.5 };

export const CHAIRS = [
  { x: [0.98, 1.48], z: [5.08, 5.5] },
  { x: [1.86, 2.36], z: [5.08, 5.5] },
];

export const DOOR = [2.78, 3.62];
export const DOOR_HIGH = 2.28;

export const PIPE = 2.86;
export const CLOCK = [1.66, 2.3];
export const LAMP = [1.2, 2.86, 4.7];

/** Eleven nails, as [u, v] on the wall. */
export const NAILS = [
  [0.72, 1.78],
  [0.95, 2.12],
  [1.1, 1.62],
  [1.26, 1.92],
  [1.34, 2.44],
  [1.58, 1.7],
  [1.88, 1.86],
  [2.04, 2.3],
  [2.18, 1.66],
  [2.34, 2.02],
  [2.5, 1.76],
];
