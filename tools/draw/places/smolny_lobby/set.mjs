/** What the drawings of the lobby share: the eye, the measures of stair, hatch and doors. */
import { camera } from '../../camera.mjs';

export const cam = camera({ vanish: [800, 352], eye: 1.6 });

/** The wall in which the stair and the hatch of the cloakroom open. */
export const FRONT = 7.6;

export const WALL = { left: -4.8, right: 2.5, high: 5.6 };

export const STAIR = { x: [-0.9, 1.5], z: 7.7, count: 17, rise: 0.16, tread: 0.32 };
export const ARCH = { x: [-0.98, 1.58], spring: 2.35, crown: 3.45 };
export const LANDING = 13.3;

export const HATCH = { x: [-4.5, -1.5], y: [1.06, 2.62] };

export const DOORS = [5.0, 6.35].map((z) => [z, z + 1.05]);
