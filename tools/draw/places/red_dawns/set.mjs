/** What the drawings of the street share: the eye, the house with its gate, the lamp-posts, the tones of three hours. */
import { camera } from '../../camera.mjs';

export const cam = camera({ vanish: [900, 404], eye: 1.7 });

/** The side street is the gap between the great house and the next one. */
export const HOUSE = { x: -4.2, from: 1, to: 14, next: 18.5, end: 44 };

export const GATE = { z: [8.4, 11.6], spring: 2.9, crown: 4.1 };

export const KERB = -1.25;

export const LAMPS = [3.7, 5.5, 8.2, 12.2, 18, 27, 41].map((z) => [-1.65, z]);
export const LAMP_HIGH = 3.9;

export const WINTER = {
  sky: ['steel+8', 'steel+15', 'snow-12'],
  pavement: 'snow-10',
  slab: 'snow-15',
  kerb: 'snow-6',
  road: 'steel-2',
  rut: 'steel-10',
  beam: 'snow+6',
  far: 'steel-2',
};

export const AUTUMN = {
  sky: ['bone-15', 'bone-8', 'paper-6'],
  pavement: 'bone-15',
  slab: 'bone-12',
  kerb: 'bone',
  road: 'wood+6',
  rut: 'wood-6',
  beam: 'paper',
  far: 'khaki',
};

export const DUSK = {
  sky: ['steel-12', 'steel-4', 'deep-red-10'],
  pavement: 'steel-2',
  slab: 'steel-6',
  kerb: 'steel+10',
  road: 'night+12',
  rut: 'night+7',
  beam: 'steel+6',
  far: 'ink',
};
