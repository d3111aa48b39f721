/** What the drawings of the room share: the eye, the wall, the table, the lamp and the hook. */
import { camera } from '../../camera.mjs';

export const cam = camera({ vanish: [800, 322], eye: 1.95 });

export const BACK = 7.6;

export const WALL = { left: -3.7, right: 3.1, high: 3.3 };

export const WINDOW = { x: [-2.75, -1.45], y: [1.05, 2.75] };

export const TABLE = { x: [-0.95, 1.15], z: [4.75, 5.65], top: 0.78 };

export const LAMP = [0.22, 2.02, 5.2];

export const HOOK = [1.82, 1.98, BACK - 0.1];
