/** What the drawings of the village hall share: the eye, the measures, where stove, table and window stand. */
import { camera } from '../../camera.mjs';

export const cam = camera({ vanish: [760, 372], eye: 1.6 });

export const BACK = 7.4;

export const ROOM = { x: [-3.7, 3.7], top: 2.95 };

export const TABLE = { x: [0.55, 2.75], z: [5.7, 6.4], top: 0.95 };

export const STOVE = { x: -1.75, z: 6 };

export const WINDOW = { x: [-1.02, 0.06], y: [1.0, 2.1] };

export const LAMP = [0.5, 2.06, 5.0];
