/** What the drawings of the yard share: the eye and the measures. Morning light comes low from the left. */
import { camera } from '../../camera.mjs';

export const cam = camera({ vanish: [800, 400], eye: 1.65 });

/** The far side of the yard: garages on the left, the gate on the right. */
export const FAR = 12.5;

export const GATE = { x: [1.1, 4.4], high: 4.1 };

/** The mouth of the garage, where the lorry stands. */
export const GARAGE = { x: [-2.5, -0.05], high: 3.3 };

export const BOARD = { z: [6.2, 9.4], y: [0.95, 2.85] };

export const WALL = -2.75;

export const BAR = { z: 9.6, y: 1.06, x: [1.0, 5.1] };
