/** What the drawings of the village office share: the eye, the measures, where lamp and stove stand. */
import { camera } from '../../camera.mjs';

export const cam = camera({ vanish: [700, 345], eye: 1.5 });

export const BACK = 6.6;

export const ROOM = { x: [-2.75, 2.9], top: 2.42 };

export const WINDOW = { x: [-2.16, -0.98], y: [0.98, 1.94] };

export const LAMP = [0.62, 1.02, 4.75];

export const DESK = { x: [-0.5, 1.12], z: [4.35, 5.15], top: 0.77 };

export const STOVE = { x: 2.12, z: 5.5 };
