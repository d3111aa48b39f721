/** What the drawings of the gate share: the eye, the measures of the front, the cars, the tones of the sky. */
import { camera } from '../../camera.mjs';

export const cam = camera({ vanish: [800, 456], eye: 1.65 });

/** Where the colonnade and the wall behind it stand. */
export const PORTICO = {
  z: 22,
  wall: 23.6,
  half: 7.8,
  base: 3.1,
  capital: 7.3,
  cornice: 8.1,
  apex: 10.1,
};

export const COLUMNS = [-3.5, -2.5, -1.5, -0.5, 0.5, 1.5, 2.5, 3.5].map((i) => i * 2.1);

export const ARCHES = [-3, -2, -1, 0, 1, 2, 3].map((i) => [i * 2.1 - 0.66, i * 2.1 + 0.66]);

export const PIER = { x: 3.05, wide: 0.98, z: 8, high: 3.5 };

export const CARS = [
  { x: 3.0, z: 17, long: 4 },
  { x: -3.2, z: 14.5, long: 4 },
  { x: 2.75, z: 11.6, long: 4.2 },
];

export const DUSK = ['steel-2', 'steel+8', 'deep-red+8'];
export const NIGHT = ['black', 'ink', 'night-10'];
