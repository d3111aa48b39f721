/** What the drawings of the platform share: the eye, the train, the columns, the clock. */
import { camera } from '../../camera.mjs';

export const cam = camera({ vanish: [930, 384], eye: 1.6 });
