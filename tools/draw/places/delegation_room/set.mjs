/** What the drawings of the delegation's room share: the eye, the measures, where desk, beds and window are. */
import { camera } from '../../camera.mjs';

export const cam = camera({ vanish: [960, 322], eye: 1.5 });

export const BACK = 6.2;

export const ROOM = { x: [-4.2, 2.6], top: 3.05 };

export const WINDOW = { x: [-2.75, -1.35], y: [0.95, 2.75] };

export const DESK = { x: [-0.5, 1.25], z: [3.95, 4.75], top: 0.78 };

export const LAMP = [-0.22, 1.22, 4.4];

export const DOOR = { x: [1.2, 1.95], high: 2.15 };
