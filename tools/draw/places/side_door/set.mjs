/** What the drawings of the side door share: the eye, the door on its four steps, the lamps over the hall. */
import { camera } from '../../camera.mjs';

export const cam = camera({ vanish: [830, 392], eye: 1.6 });

/** The side wall of the hall, which we face. */
export const WALL = 8.4;

/** Four steps go down from the threshold into the hall. */
export const STEPS = { x: [-1.75, 1.85], from: 6.9, rise: 0.16, tread: 0.3, count: 4 };
export const SILL = STEPS.rise * STEPS.count;

export const DOOR = { x: [-1.12, 1.2], high: SILL + 2.44 };

export const PILLARS = [-2.85, 2.95];

/** The front of a gallery runs over the door; lamps hang along it in two bows. */
export const GALLERY = { y: [3.62, 4.3], z: 7.4 };
export const LAMPS = Array.from({ length: 15 }, (_, i) => {
  const x = -3.15 + i * 0.45;
  const bow = Math.abs(Math.sin(((i % 7) / 7) * Math.PI));
  return [x, 3.6 - 0.34 * bow, 7.3];
});

/** A street lamp outside. */
export const OUTSIDE = [0.5, 2.6, 12];
