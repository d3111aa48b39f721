/** What the drawings of the commission share: the eye, the wall of drawers, desk, lamp, chair and window. */
import { camera } from '../../camera.mjs';

export const cam = camera({ vanish: [700, 330], eye: 1.55 });

export const BACK = 7;

export const WINDOW = { x: [1.55, 3.1], y: [0.95, 2.95] };

export const DESK = { x: [-1.75, -0.05], z: [4.5, 5.3], top: 0.78 };

export const LAMP = [-0.32, 1.24, 4.9];

export const CHAIR = { x: [0.95, 1.5], z: [4.3, 4.85] };
