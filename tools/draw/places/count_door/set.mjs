/** What the drawings of the counting door share: the eye, the measures of doors, box and chairs. */
import { camera } from '../../camera.mjs';

export const cam = camera({ vanish: [790, 396], eye: 1.6 });

export const END = 8;

export const DOORS = { x: [-1.28, 1.28], high: 3.5 };

export const BOX = { x: [-1.24, -0.42], y: [0.04, 0.7], z: [4.5, 5.1] };

export const CHAIRS = [
  { x: [0.98, 1.42], z: [5.6, 6.05] },
  { x: [1.72, 2.16], z: [4.9, 5.35] },
];
