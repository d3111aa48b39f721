/** What the drawings of the flat share: a high eye, the round table, the hanging lamp. */
import { camera } from '../../camera.mjs';

export const cam = camera({ vanish: [780, 176], eye: 2.25 });

export const BACK = 7.4;

export const TABLE = { at: [0, 0.76, 5.1], radius: 1.3 };

export const LAMP = [0.05, 1.86, 5.1];
