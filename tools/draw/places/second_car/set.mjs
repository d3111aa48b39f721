/** What the drawings of the car share: the eye, the lamps of the bridge, the outline of the glass. */
import { camera } from '../../camera.mjs';

export const cam = camera({ vanish: [800, 344], eye: 1.5 });

export const LAMPS = [5.6, 8.4, 12.6, 19, 29, 44];
export const HALF = 3.6;
export const LAMP_HIGH = 3.1;

/** The two panes of the windscreen. */
export const PANES = ['338,150 788,140 788,524 268,524', '812,140 1262,150 1332,524 812,524'];
