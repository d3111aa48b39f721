/** What the drawings of the hall share: the eye and the measures. */
import { camera } from '../../camera.mjs';

export const cam = camera({ vanish: [860, 400], eye: 3.4 });

export const LEFT = -5.6;

export const RIGHT = 4.9;

export const CORNICE = 7.4;

export const END = 27;

export const DAIS = { x: [-5, 4.4], y: [0, 1.1], z: [12.4, 20] };

export const TABLE = { x: [-4.5, 3.7], y: [1.1, 1.9], z: [13.2, 15] };

export const ROSTRUM = { x: [1.15, 2.1], y: [1.1, 2.42], z: [12.45, 13.1] };

export const BANNER_Z = 17.4;
