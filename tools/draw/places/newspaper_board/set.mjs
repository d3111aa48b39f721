/** What the drawings of the street wall share: the eye and the measures. */
import { camera } from '../../camera.mjs';

export const cam = camera({ vanish: [1240, 400], eye: 1.65 });

/** The wall runs away from us on the left; the street ends far to the right. */
export const WALL = -4.4;

export const END = 34;

/** Sheets on the wall, one beside the other: depth from, depth to. */
export const SHEETS = [
  [7.45, 8.6],
  [8.85, 10.1],
];

/** The sheet that everybody stands before. */
export const FIRST = { z: [5.9, 7.15], y: [0.95, 2.7] };

export const READERS = [
  [-3.72, 9.2, ['soot', 'ink'], 'fur'],
  [-3.78, 6.7, ['khaki-6', 'ink'], 'cap'],
];

export const LAMPS = [9, 15, 24].map((z) => [-1.7, 3.9, z]);
