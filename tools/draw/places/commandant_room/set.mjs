/** What the drawings of the commandant's room share: the eye and the measures. */
import { camera } from '../../camera.mjs';

export const cam = camera({ vanish: [780, 372], eye: 1.55 });

export const BACK = 5.6;

export const DOOR = { x: [1.0, 2.05], high: 2.45 };

export const KEYS = { x: [-1.75, -0.15], y: [1.3, 2.5], rows: 4, across: 8 };

export const DESK = { x: [-1.25, 0.86], z: [3, 3.85], top: 0.8 };

export const LAMP = [-0.98, 1.24, 3.45];

/** City line with a dial; the line to Moscow without one. */
export const TELEPHONES = [
  { at: [-0.44, 3.36], dial: true },
  { at: [0.26, 3.36], dial: false },
];
