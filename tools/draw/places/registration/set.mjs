/** What the drawings of the registration share: the eye, the measures of the hall, the sun. */
import { camera, sunOnFloor } from '../../camera.mjs';

export const cam = camera({ vanish: [690, 330], eye: 1.6 });

export const LEFT = -2.7;

export const RIGHT = 8.4;

export const END = 36;

export const CEILING = 8.2;

export const COUNTER = { x: [2.15, 2.95], y: [0, 1.05], z: [2.2, 27] };

export const WINDOWS = [2.6, 5.9, 9.2, 12.5, 15.8, 19.1, 22.4, 25.7, 29, 32.3].map((z) => [
  z,
  z + 2.3,
]);

export const WINDOW_Y = [0.7, 6.4];

export const sun = sunOnFloor([0.76, -1, -0.42]);

export const LAMPS = [4.6, 8.2, 11.8, 16.4, 21];
