/** What the drawings of the corridor share: the eye, the measures, where columns, windows and lamps stand. */
import { camera } from '../../camera.mjs';

export const cam = camera({ vanish: [850, 372], eye: 1.6 });

export const END = 19;

export const WALL = { left: -3.5, right: 2.05, high: 5.4 };

export const COLUMNS = [3.1, 4.9, 7.1, 9.9, 13.3, 17.2];

export const WINDOWS = [2.5, 4.75, 7.2, 10.2, 13.8].map((z, i) => [z, z + 1.25 + i * 0.22]);

export const LAMPS = [4.6, 7, 10.4, 15].map((z) => [-0.35, 3.05, z]);
