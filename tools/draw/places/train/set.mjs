/** What the drawings of the compartment share: the eye and the measures. */
import { camera } from '../../camera.mjs';

export const cam = camera({ vanish: [790, 372], eye: 1.42 });

export const BACK = 4.7;

export const ROOM = { x: [-1.5, 1.5], top: 2.55 };

export const WINDOW = { x: [-0.88, 0.88], y: [0.98, 2.24] };

export const TABLE = { x: [-0.36, 0.36], z: [3.7, 4.7], top: 0.78 };

export const LAMP = [-0.2, 1.1, 4.1];
