/** What the drawings of the side door share: the eye, the door on its four steps, the lamps over the hall. */
import { camera } from '../../camera.mjs';

export const cam = camera({ vanish: [860, 392], eye: 1.6 });
