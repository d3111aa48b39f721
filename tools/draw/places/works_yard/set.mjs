/** What the drawings of the works yard share: the eye, the gate, the pole with the loudspeaker. */
import { camera } from '../../camera.mjs';

export const cam = camera({ vanish: [960, 470], eye: 1.7 });

/** The shop along the far side, its windows, its saw-toothed roof. */
export const SHOP = { z: 24, x: [-16, 3.2], high: 7.2, teeth: 5 };

/** The gate stands nearer, on the right: two piers and two iron leaves. */
export const GATE = { z: 13, x: [0.3, 3.5], high: 4.4 };

/** In the picture: the flower's middle, and the pole under it. */
export const HORN = { x: 590, y: 232, r: 128, foot: 900 };
