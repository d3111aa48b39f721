/** What the drawings of the voting room share: the eye, the row of boxes, the window, the table. */
import { camera } from '../../camera.mjs';

export const cam = camera({ vanish: [700, 300], eye: 1.75 });

export const BACK = 8.6;

export const TOP = 4.6;

/** Thirteen boxes on one bench. */
export const ROW = {
  z: [7.6, 8.1],
  bench: 0.55,
  high: 0.5,
  wide: 0.34,
  apart: 0.388,
  first: -2.24,
};

export const WINDOW = { x: [2.95, 4.15], y: [0.9, 3.7] };

export const LAMPS = [-1.5, 0.9].map((x) => [x, 2.75, 5.4]);
