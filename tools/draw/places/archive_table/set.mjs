/** What the drawings of the archive share: the eye looks down a little; the measures of table and racks. */
import { camera } from '../../camera.mjs';

export const cam = camera({ vanish: [800, 232], eye: 1.78 });

export const END = 16;

export const TABLE = { x: [-1.32, 1.36], z: [2.1, 3.7], top: 0.78 };

export const RACKS = [4.4, 6.4, 8.8, 12].map((z) => [z, z + 1.5 + z * 0.04]);

export const AISLE = 1.7;

export const LAMP = [-1.08, 1.36, 3.36];

/** Forms side by side, as they were laid for comparing. */
export const FORMS = [-0.82, -0.4, 0.02].map((x, i) => ({ x, turn: [0.05, -0.02, 0.03][i] }));

export const FILES = [
  { x: [0.43, 0.76], z: [2.42, 2.96], tone: 'bone-15' },
  { x: [0.8, 1.13], z: [2.56, 3.1], tone: 'wood+15' },
];
