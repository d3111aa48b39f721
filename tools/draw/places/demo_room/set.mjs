/** What the drawings of the demo story's room share: the eye, the measures, the sun. */
import { camera, sunOnFloor } from '../../camera.mjs';

export const cam = camera({ vanish: [780, 372], eye: 1.45 });

export const BACK = 7;

export const LEFT = -3.4;

export const WINDOW = { x: [-2.35, -0.15], y: [0.85, 2.6] };

export const TABLE = { x: [0.15, 1.75], z: [4.7, 5.5], top: 0.76 };

export const LAMP = [2.15, 1.62, 6.1];

export const sun = sunOnFloor([0.5, -1, -0.85]);
