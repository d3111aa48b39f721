/** What the drawings of the landing of 1933 share: the eye, the flight that goes up to one door, the bulb. */
import { camera } from '../../camera.mjs';

export const cam = camera({ vanish: [820, 400], eye: 1.7 });
