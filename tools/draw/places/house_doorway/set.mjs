/** What the drawings of the doorway share: the eye, the front of the house, its corner, door and lamp. */
import { camera } from '../../camera.mjs';

export const cam = camera({ vanish: [1060, 416], eye: 1.6 });

export const FRONT = 7.2;

/** The house ends here; beyond it the street runs away. */
export const CORNER = -0.42;

export const DOOR = { x: [-2.5, -0.98], high: 2.72, top: 3.4, sill: 0.32 };

export const LAMP = [-3.12, 2.75, FRONT - 0.55];

export const POSTS = [9.5, 14, 21, 32, 48].map((z) => [1.5, z]);
