/** What the drawings of the draped hall share: the eye and the measures. Light falls from above on the platform. */
import { camera } from '../../camera.mjs';

export const cam = camera({ vanish: [900, 372], eye: 1.7 });

export const END = 15;

export const HIGH = 5.5;

/** Columns across the far side, and two rows that come towards us. */
export const ACROSS = [-5.4, -3.3, -1.2, 1.2, 3.3, 5.4];
export const ROWS = [7.2, 9.4, 12];
export const SIDE = { left: -4.2, right: 4.3 };

export const PLATFORM = [
  { x: [-2.1, 2.1], y: [0, 1.0], z: [10.4, 13.4] },
  { x: [-1.5, 1.5], y: [1.0, 1.9], z: [11, 13.2] },
];
/** Stands on the platform, its head to the left. */
export const COFFIN = { y: 1.9, z: 11.6 };

export const LAMPS = [
  [-3.3, 5.6, 9.4],
  [3.3, 5.6, 9.4],
];
