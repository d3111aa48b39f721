/** What the drawings of the landing share: the eye and the measures. */
import { camera } from '../../camera.mjs';

export const cam = camera({ vanish: [800, 392], eye: 1.6 });

export const BACK = 5;

export const HER_DOOR = [-1.95, -0.9];
export const YOUR_DOOR = [0.98, 1.98];
export const DOOR_HIGH = 2.35;

export const WINDOW = { x: [-0.5, 0.56], y: [1.0, 2.75] };

/** The banister: a newel on the landing, and the rail that goes down to the right. */
export const NEWEL = [0.42, 3.7];

export const BULB = [-0.1, 2.74, 4.2];
