/** What the drawings of the night office share: the eye and the measures. */
import { camera } from '../../camera.mjs';

export const cam = camera({ vanish: [830, 360], eye: 1.55 });

export const BACK = 5.8;

export const DOORWAY = { x: [0.3, 1.95], high: 2.5 };

export const PASSAGE = { z: 8.6, x: [-0.4, 3] };

export const BENCH = { x: [0.3, 1.9], z: [7.7, 8.2], seat: 0.46 };

export const DESK = { x: [-1.22, -0.22], z: [3.5, 4.4], top: 0.75 };

export const LAMP = [-1.0, 1.15, 4.05];
