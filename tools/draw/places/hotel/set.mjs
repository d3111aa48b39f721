/** What the drawings of the hotel share: the eye, the stair and its landing. */
import { camera } from '../../camera.mjs';

export const cam = camera({ vanish: [960, 322], eye: 1.5 });

export const STAIR = { x: [-0.85, 1.15], z: 5.9, steps: 9, rise: 0.17, going: 0.34 };

export const LANDING = STAIR.steps * STAIR.rise;

export const BACK = 11.4;
