/** The two chairs with their shadows, the slanted window light of the day, the lamp of the evening. */
import { frontal } from '../../camera.mjs';
import { glow, glowTone, ring, solid } from '../../points.mjs';
import { asLight, ellipse, polygon, stamp } from '../../svg.mjs';
import { cam, CHAIRS, FRONT, LAMP } from './set.mjs';

/** Straight before us, so that whoever sits down sits on the chair that is there. */
function plainChair(middle) {
  const [px, y] = cam.at([middle, 0, 5.3]);
  const at = { x: px, y, scale: 0.94 };
  return [
    stamp('M-20 -250 L88 -250 L88 -20 L76 -20 L76 -106 L-20 -106 Z', at, 'black', asLight(0.35)),
    stamp('M-62 4 L62 4 L150 34 L40 40 Z', at, 'black', asLight(0.5)),
    stamp('M-58 -262 L58 -262 L58 -212 L-58 -212 Z', at, 'wood+15'),
    stamp('M0 -262 L58 -262 L58 -212 L0 -212 Z', at, 'wood+4'),
    stamp('M-58 -182 L58 -182 L58 -164 L-58 -164 Z', at, 'wood+6'),
    stamp('M-60 -262 L-49 -262 L-49 0 L-60 0 Z', at, 'bone-6'),
    stamp('M49 -262 L60 -262 L60 0 L49 0 Z', at, 'wood-6'),
    stamp('M-56 -124 L56 -124 L64 -98 L-64 -98 Z', at, 'bone-8'),
    stamp('M-64 -98 L64 -98 L64 -84 L-64 -84 Z', at, 'wood-6'),
    stamp('M-63 -84 L-52 -84 L-52 12 L-63 12 Z', at, 'bone-10'),
    stamp('M52 -84 L63 -84 L63 12 L52 12 Z', at, 'wood-8'),
  ];
}

export const chairs = () => CHAIRS.map(plainChair);

/** Window light from behind us on the left: two leaning panes on the wall, and where they come from on the floor. */
export const daylight = () => [
  [1.9, 2.85].map((x) =>
    solid(
      cam,
      `${x},0,5.79 ${x + 0.72},0,5.79 ${x + 1.12},2.5,5.79 ${x + 0.4},2.5,5.79`,
      'paper',
      asLight(0.34),
    ),
  ),
  [1.9, 2.85].map((x) =>
    solid(
      cam,
      `${x},0,5.8 ${x + 0.72},0,5.8 ${x - 1.2},0,1.4 ${x - 1.7},0,1.4`,
      'paper',
      asLight(0.22),
    ),
  ),
];

export const lampTone = () => glowTone('lamp', cam.at(LAMP), 330, 0.7);

export function lamp() {
  const [x, y] = cam.at(LAMP);
  return [
    solid(cam, '2.5,2.5,5.79 3.0,2.5,5.79 4.05,0,5.79 1.45,0,5.79', 'ochre', asLight(0.24)),
    solid(cam, '2.5,2.5,5.79 2.74,2.5,5.79 2.66,0,5.79 1.45,0,5.79', 'paper', asLight(0.18)),
    cam.face(ring([2.76, 0.002, 4.9], 1.5, 0.85), 'ochre', asLight(0.3)),
    glow('lamp', [x, y + 8], 330),
    polygon(
      [
        [x - 2.5, -60],
        [x + 2.5, -60],
        [x + 2.5, y - 34],
        [x - 2.5, y - 34],
      ],
      'black',
    ),
    ellipse(x, y + 6, 66, 12, 'paper+6'),
    ellipse(x, y + 8, 15, 15, 'paper+14'),
    stamp('M-14 -40 L14 -40 Q22 -24 66 6 Q0 -10 -66 6 Q-22 -24 -14 -40 Z', { x, y }, 'black'),
    stamp('M-14 -40 L0 -40 Q-6 -16 -10 -4 Q-40 -3 -66 6 Q-22 -24 -14 -40 Z', { x, y }, 'steel'),
  ];
}

/** By day it hangs unlit. */
export function lampOff() {
  const [x, y] = cam.at(LAMP);
  return [
    polygon(
      [
        [x - 2.5, -60],
        [x + 2.5, -60],
        [x + 2.5, y - 34],
        [x - 2.5, y - 34],
      ],
      'black',
    ),
    ellipse(x, y + 5, 66, 11, 'ink'),
    stamp('M-14 -40 L14 -40 Q22 -24 66 6 Q0 -10 -66 6 Q-22 -24 -14 -40 Z', { x, y }, 'night'),
    stamp('M-14 -40 L0 -40 Q-6 -16 -10 -4 Q-40 -3 -66 6 Q-22 -24 -14 -40 Z', { x, y }, 'steel+10'),
  ];
}

/** The dark on our left, where the title stands. */
export const corner = () =>
  solid(cam, '-1.15,0,5.2 -0.7,0,4.4 0.1,0,1 -1.15,0,1', 'black', asLight(0.62));

export const nightPassage = () => [
  solid(cam, `-1.15,0,17 0.5,0,17 0.5,3.5,17 -1.15,3.5,17`, 'black', asLight(0.6)),
  cam.face(frontal(3.86, 4.75, 1.05, 2.75, FRONT - 0.01), 'night-10'),
];
