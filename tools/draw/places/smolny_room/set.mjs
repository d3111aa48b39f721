/** What the drawings of the room share: the eye, the measures. It is a drawn room: nobody drew it that day. */
import { camera } from '../../camera.mjs';

export const cam = camera({ vanish: [760, 384], eye: 1.65 });

export const BACK = 6.6;

export const SIDES = { left: -3.3, right: 3.2, high: 4 };

export const DOOR = { x: [1.72, 2.72], high: 2.6 };

export const TABLE = { x: [-1.5, 0.36], z: [4.7, 5.5], top: 0.8 };

/** Three behind the table, one at its end, and one in the middle of the floor. */
export const CHAIRS = [
  { x: [-1.3, -0.86], z: [5.75, 6.1] },
  { x: [-0.78, -0.34], z: [5.75, 6.1] },
  { x: [-0.26, 0.18], z: [5.75, 6.1] },
];
export const END_CHAIR = { x: [-2.0, -1.6], z: [4.75, 5.15] };
export const FLOOR_CHAIR = { x: [0.62, 1.04], z: [3.9, 4.3] };
