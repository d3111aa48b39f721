/** The desk with its steel lamp, the file, the two chairs. */
import { box, frontal, level } from '../../camera.mjs';
import { glow, glowTone, halfRing, ring, solid } from '../../points.mjs';
import { asLight, band, ellipse, polygon, stamp } from '../../svg.mjs';
import { pile, sheet } from '../../things.mjs';
import { CHAIR, cam, DESK, LAMP } from './set.mjs';

export function desk() {
  const { x, z, top } = DESK;
  return [
    solid(cam, '-1.75,0,5.3 -0.05,0,5.3 -0.4,0,2.8 -2.8,0,2.8', 'black', asLight(0.6)),
    box(cam, { x, y: [0.06, top], z }, { front: 'wood-8', side: 'wood-15', top: 'wood+14' }),
    cam.face(frontal(x[0] + 0.08, -1.0, 0.14, top - 0.1, z[0]), 'wood'),
    cam.face(frontal(-0.8, x[1] - 0.08, 0.14, top - 0.1, z[0]), 'wood-14'),
    cam.face(level(x[0] + 0.2, x[1] - 0.5, top + 0.002, 4.56, 5.2), 'khaki'),
    cam.face(frontal(x[0] - 0.04, x[1] + 0.04, top - 0.05, top, z[0] - 0.02), 'wood+6'),
    pile(
      cam,
      [-1.68, top, 4.9],
      { height: 0.16, width: 0.3 },
      { front: 'bone-8', side: 'bone-15', top: 'paper-6' },
    ),
    sheet(cam, [-1.1, top + 0.005, 4.7], 'paper', { turn: 0.15 }),
    sheet(cam, [-0.8, top + 0.005, 4.78], 'bone', { turn: -0.1 }),
  ];
}

/** The side table of whoever takes it down. */
export function sideTable() {
  const [x, z] = [
    [0.28, 0.98],
    [5.5, 5.8],
  ];
  const top = 0.72;
  return [
    solid(cam, '0.3,0,5.7 0.95,0,5.7 1.6,0,5.2 1.0,0,5.2', 'black', asLight(0.5)),
    ...[x[0] + 0.03, x[1] - 0.09].map((at, i) =>
      cam.face(frontal(at, at + 0.06, 0, top, z[0]), i ? 'ink' : 'wood'),
    ),
    cam.face(frontal(x[0] + 0.03, x[1] - 0.03, top - 0.16, top, z[0]), 'wood-12'),
    cam.face(frontal(x[0] + 0.03, x[0] + 0.34, top - 0.16, top, z[0]), 'wood-2'),
    cam.face(level(x[0], x[1], top, z[0] - 0.02, z[1]), 'wood+12'),
    cam.face(frontal(x[0], x[1], top - 0.035, top, z[0] - 0.02), 'bone-15'),
    sheet(cam, [0.55, top + 0.004, 5.64], 'paper', { turn: 0.12 }),
    sheet(cam, [0.82, top + 0.004, 5.66], 'bone', { turn: -0.1 }),
  ];
}

/** The file that lies open where nobody is asked any more. */
export function file() {
  const y = DESK.top + 0.006;
  return [
    solid(cam, `-1.28,${y},4.52 -0.62,${y},4.52 -0.66,${y},5.05 -1.24,${y},5.05`, 'red'),
    solid(cam, `-0.95,${y},4.52 -0.62,${y},4.52 -0.66,${y},5.05 -0.95,${y},5.05`, 'deep-red'),
    solid(
      cam,
      `-1.2,${y + 0.01},4.58 -0.97,${y + 0.01},4.58 -0.97,${y + 0.01},5 -1.18,${y + 0.01},5`,
      'paper',
    ),
    ...[4.64, 4.72, 4.8, 4.88].map((z) =>
      cam.face(level(-1.17, -1.02, y + 0.014, z, z + 0.025), 'ink'),
    ),
    cam.face(level(-0.88, -0.7, y + 0.01, 4.62, 4.84), 'bone'),
  ];
}

export function lamp() {
  const [x, y] = cam.at([LAMP[0], DESK.top, LAMP[2]]);
  const at = { x, y, scale: 1 };
  return [
    stamp('M-34 0 A34 8 0 0 1 34 0 A34 8 0 0 1 -34 0 Z', at, 'black'),
    band(
      [
        [x - 6, y],
        [x - 30, y - 76],
        [x + 34, y - 128],
      ],
      8,
      'steel+12',
    ),
    stamp('M8 -120 L34 -150 L56 -138 L104 -84 L20 -58 Z', at, 'steel+6'),
    stamp('M44 -144 L56 -138 L104 -84 L62 -71 Z', at, 'night'),
    stamp('M20 -58 L104 -84 Q72 -54 20 -58 Z', at, 'bone-10'),
  ];
}

const HEAD = () => {
  const [x, y] = cam.at([LAMP[0], DESK.top, LAMP[2]]);
  return [x + 62, y - 70];
};

export const lampTone = () => glowTone('lamp', HEAD(), 270, 0.62);

export function lampLight() {
  const [x, y] = HEAD();
  const far = halfRing([1.28, 0, 4.5], 0.95, 0.75, 1).map(cam.at);
  return [
    cam.face(ring([1.28, 0.001, 4.5], 0.95, 0.75), 'paper', asLight(0.42)),
    polygon([[x - 40, y + 10], [x + 42, y - 14], ...far], 'paper', asLight(0.17)),
    polygon([[x - 4, y + 2], [x + 42, y - 14], ...far.slice(0, 12)], 'paper', asLight(0.1)),
    glow('lamp', [x, y], 270),
    ellipse(x, y + 2, 26, 8, 'paper'),
  ];
}

/** The chair, seen from behind: the one that is asked sits with the back to us. */
export function askedChair() {
  const [x, y] = cam.at([(CHAIR.x[0] + CHAIR.x[1]) / 2, 0, CHAIR.z[0]]);
  const at = { x, y, scale: 1.14 };
  return [
    solid(cam, '0.95,0,4.3 1.5,0,4.3 3.3,0,3.7 2.7,0,3.3', 'black', asLight(0.7)),
    stamp('M-50 -104 L50 -104 L42 -122 L-42 -122 Z', at, 'wood+12'),
    stamp('M-40 -104 L-33 -104 L-33 -16 L-40 -16 Z', at, 'ink'),
    stamp('M33 -104 L40 -104 L40 -16 L33 -16 Z', at, 'ink'),
  ];
}

export function chairBack() {
  const [x, y] = cam.at([(CHAIR.x[0] + CHAIR.x[1]) / 2, 0, CHAIR.z[0]]);
  const at = { x, y, scale: 1.14 };
  return [
    stamp('M-54 -106 L54 -106 L54 -92 L-54 -92 Z', at, 'wood-4'),
    stamp('M-48 -214 L48 -214 L48 -184 L-48 -184 Z', at, 'bone-15'),
    stamp('M-48 -160 L48 -160 L48 -142 L-48 -142 Z', at, 'wood+10'),
    stamp('M-56 -218 L-45 -218 L-45 0 L-56 0 Z', at, 'paper-6'),
    stamp('M45 -218 L56 -218 L56 0 L45 0 Z', at, 'wood+4'),
  ];
}
