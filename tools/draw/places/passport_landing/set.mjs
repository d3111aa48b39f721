/** What the drawings of the landing of 1933 share: the eye, the flight that goes up to one door, the bulb. */
import { camera } from '../../camera.mjs';

export const cam = camera({ vanish: [820, 372], eye: 1.6 });

export const WALL = { left: -1.95, right: 1.95, high: 5.4 };

/** The flight begins behind those who stand below; the landing lies at its top. */
export const STAIR = { from: 5.3, rise: 0.155, tread: 0.3, count: 8 };
export const TOP = STAIR.rise * STAIR.count;
export const EDGE = STAIR.from + STAIR.tread * STAIR.count;
export const BACK = 9;

export const DOOR = { x: [-0.66, 0.72], high: TOP + 2.08 };
export const BOARD = { x: [-0.52, 0.58], y: [DOOR.high + 0.17, DOOR.high + 0.67] };

export const BULB = [-1.02, 3.0, 6.5];

/** The height of the floor at a depth: below, on a step, or on the landing. */
export const ground = (z) =>
  z < STAIR.from ? 0 : Math.min(TOP, (Math.floor((z - STAIR.from) / STAIR.tread) + 1) * STAIR.rise);
