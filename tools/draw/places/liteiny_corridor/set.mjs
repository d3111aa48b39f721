/** What the drawings of the corridor with two chairs share: the eye, the wall that faces us, the passage, the things on the wall. */
import { camera } from '../../camera.mjs';

export const cam = camera({ vanish: [430, 372], eye: 1.6 });

/** The wall with the chairs; at TURN it ends and the passage runs off. */
export const FRONT = 5.8;
export const TURN = 0.5;
export const PASSAGE = { left: -1.15, end: 17, high: 3.5 };

export const DOOR = [0.98, 1.94];
export const WINDOW = { x: [3.86, 4.75], y: [1.05, 2.75] };

/** The middles of the two chairs. */
export const CHAIRS = [2.34, 3.14];

/** Eleven, as they come. */
export const NAILS = [2.02, 2.2, 2.31, 2.55, 2.62, 2.84, 2.97, 3.05, 3.26, 3.4, 3.49];

export const LAMP = [2.76, 2.62, 5.2];
