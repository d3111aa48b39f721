/** The table on thin legs and what is laid in the light: cards, a pass, newspapers, the torn briefcase. */
import { frontal, level } from '../../camera.mjs';
import { lying, linesOn } from '../../planes.mjs';
import { glow, glowTone, ring, solid } from '../../points.mjs';
import { asLight, band, ellipse, polygon, stamp } from '../../svg.mjs';
import { pile, sheet } from '../../things.mjs';
import { cam, LAMP, TABLE, WALL } from './set.mjs';

export function table() {
  const {
    x: [x1, x2],
    z: [z1, z2],
    top,
  } = TABLE;
  const leg = (x, z, tone) => cam.face(frontal(x, x + 0.07, 0, top, z), tone);
  return [
    leg(x1 + 0.12, z2 - 0.1, 'black'),
    leg(x2 - 0.2, z2 - 0.1, 'black'),
    cam.face(frontal(x1, x2, top - 0.11, top, z1), 'wood-8'),
    cam.face(frontal(0.1, x2, top - 0.11, top, z1), 'wood-15'),
    leg(x1 + 0.04, z1, 'wood+6'),
    leg(x2 - 0.11, z1, 'wood-6'),
    cam.face(level(x1, x2, top, z1, z2), 'wood+12'),
    cam.face(ring([LAMP[0] - 0.1, top + 0.001, 5.2], 0.85, 0.42), 'bone', asLight(0.5)),
    cam.face(ring([LAMP[0] - 0.1, top + 0.001, 5.2], 0.62, 0.32), 'paper', asLight(0.5)),
  ];
}

export function papers() {
  const y = TABLE.top + 0.004;
  const flat = lying(cam, y + 0.002);
  return [
    pile(
      cam,
      [0.42, TABLE.top, 5.22],
      { width: 0.34, length: 0.3, height: 0.05 },
      { front: 'bone-10', side: 'bone-15', top: 'paper' },
    ),
    linesOn(lying(cam, TABLE.top + 0.052), [0.45, 0.58], [5.26, 5.48], 5, 'soot'),
    linesOn(lying(cam, TABLE.top + 0.052), [0.61, 0.73], [5.26, 5.48], 5, 'soot'),
    sheet(cam, [-0.36, y, 5.02], 'red', { width: 0.15, length: 0.22, turn: 0.06 }),
    sheet(cam, [-0.32, y + 0.001, 5.02], 'deep-red', { width: 0.06, length: 0.22, turn: 0.06 }),
    sheet(cam, [-0.1, y, 5.02], 'bone-8', { width: 0.17, length: 0.2, turn: 0.03 }),
    sheet(cam, [0.15, y, 5.02], 'steel+15', { width: 0.17, length: 0.2, turn: 0 }),
    flat(-0.16, -0.06, 4.98, 5, 'ink'),
    flat(0.1, 0.2, 4.98, 5, 'ink'),
    briefcase(),
  ];
}

/** It stands by itself at the edge of the light with its mouth half open. */
function briefcase() {
  const [x, y] = cam.at([0.88, TABLE.top, 5.0]);
  const at = { x, y, scale: 0.86 };
  return [
    stamp('M-48 0 L-52 -56 L-26 -78 L46 -76 L54 0 Z', at, 'ink'),
    stamp('M-48 0 L-52 -56 L-46 -60 L-10 -58 L-12 0 Z', at, 'steel-8'),
    stamp('M-52 -56 Q-8 -44 48 -58 L46 -76 Q-6 -70 -26 -78 Z', at, 'black'),
    stamp('M-30 -76 L-14 -88 L8 -86 L2 -68 L-24 -66 Z', at, 'paper'),
    stamp('M6 -72 L18 -82 L34 -78 L30 -64 Z', at, 'bone-8'),
    stamp('M14 -48 L26 -8 L20 -8 L8 -46 Z', at, 'bone-15'),
    band(
      [
        [x - 40, y - 62],
        [x - 66, y - 30],
        [x - 72, y - 2],
      ],
      5,
      'black',
    ),
  ];
}

export const lampTone = () => glowTone('lamp', [cam.at(LAMP)[0], cam.at(LAMP)[1] + 10], 330, 0.72);

/** The cone that the shade lets down on the table, in two tones. */
export function cone() {
  const [x, y] = cam.at(LAMP);
  const foot = cam.at([0, TABLE.top, 5.2])[1];
  return [
    polygon(
      [
        [x - 60, y + 6],
        [x + 60, y + 6],
        [x + 240, foot],
        [x - 270, foot],
      ],
      'ochre',
      asLight(0.2),
    ),
    polygon(
      [
        [x - 60, y + 6],
        [x + 4, y + 6],
        [x + 10, foot],
        [x - 270, foot],
      ],
      'paper',
      asLight(0.12),
    ),
  ];
}

export function lamp() {
  const [x, y] = cam.at(LAMP);
  const roof = cam.at([0, WALL.high, LAMP[2]])[1];
  return [
    glow('lamp', [x, y + 10], 330),
    polygon(
      [
        [x - 2.5, roof - 30],
        [x + 2.5, roof - 30],
        [x + 2.5, y - 50],
        [x - 2.5, y - 50],
      ],
      'black',
    ),
    ellipse(x, y + 6, 84, 15, 'paper+6'),
    ellipse(x, y + 4, 24, 12, 'paper+14'),
    stamp('M-18 -56 L18 -56 Q30 -34 84 6 Q0 -14 -84 6 Q-30 -34 -18 -56 Z', { x, y }, 'khaki-15'),
    stamp('M-18 -56 L2 -56 Q-2 -30 -6 -7 Q-44 -6 -84 6 Q-30 -34 -18 -56 Z', { x, y }, 'khaki+8'),
  ];
}

/** The door-post at which you stand. */
export const post = () => [
  solid(cam, '-1.75,-2,2.1 -0.95,-2,2.1 -1.05,4,2.1 -1.75,4,2.1', 'black'),
  polygon(
    [
      [256, -60],
      [268, -60],
      [300, 960],
      [284, 960],
    ],
    'wood+2',
  ),
];
