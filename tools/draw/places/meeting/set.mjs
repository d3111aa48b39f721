/** What the drawings of the meeting share: the eye, the stage, the lit square on the floor. */
import { camera } from '../../camera.mjs';

export const cam = camera({ vanish: [930, 330], eye: 1.7 });

export const BACK = 10.5;

export const STAGE = { z: 7.6, high: 0.95, x: [-1.7, 4.2] };

export const TABLE = { x: [-0.55, 2.2], z: [8.3, 8.9], top: 0.8 };

/** x and depth of the square where a person stands. */
export const SQUARE = { x: [-1.95, -0.75], z: [5.0, 6.3] };
