/** What the drawings of the duty room share: the eye, the counter, the booth with its grille, the clock. */
import { camera } from '../../camera.mjs';

export const cam = camera({ vanish: [800, 352], eye: 1.75 });

export const BACK = 7.4;

export const WALL = { left: -3.6, right: 3.4, high: 3.7 };

export const COUNTER = { x: [-0.85, 3.4], z: [5.7, 6.35], top: 1.06 };

/** The booth stands on the counter's right half; its bars are this far apart. */
export const BOOTH = { x: [0.95, 2.95], y: [1.06, 2.5], z: 5.95, bars: 10 };

/** The bulb inside the booth, that throws the bars on the floor. */
export const BULB = [1.95, 2.75, 7.2];

export const CLOCK = [0.12, 2.72, BACK];
export const CLOCK_HALF = 0.44;

export const KEYS = { x: [-2.35, -1.0], y: [1.25, 2.45], rows: 4, across: 6 };

export const LAMP = [-0.42, 1.06, 6.0];
