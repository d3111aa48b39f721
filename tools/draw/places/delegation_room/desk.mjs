/** The desk: the lamp, the telephone, a list of numbers under glass. */
import { box, frontal, level } from '../../camera.mjs';
import { glow, glowTone, pts, ring, shape, solid } from '../../points.mjs';
import { asLight, ellipse, stamp } from '../../svg.mjs';
import { pile, sheet } from '../../things.mjs';
import { BACK, cam, DESK, LAMP } from './set.mjs';

export function desk() {
  const { x, z, top } = DESK;
  return [
    solid(cam, '-0.5,0,4.7 1.25,0,4.7 2,0,2.6 -0.4,0,2.6', 'black', asLight(0.6)),
    cam.face(frontal(x[0] + 0.06, x[1] - 0.06, 0, top, z[1]), 'black'),
    box(
      cam,
      { x: [x[0] + 0.04, x[0] + 0.5], y: [0, top], z },
      { front: 'wood-8', side: 'wood-15' },
    ),
    box(cam, { x: [x[1] - 0.5, x[1] - 0.04], y: [0, top], z }, { front: 'wood-14', side: 'ink' }),
    ...[0.1, 0.4].map((y) => [
      cam.face(frontal(x[0] + 0.1, x[0] + 0.44, y, y + 0.24, z[0]), 'wood+4'),
      cam.face(frontal(x[1] - 0.44, x[1] - 0.1, y, y + 0.24, z[0]), 'wood-8'),
    ]),
    cam.face(level(x[0] - 0.05, x[1] + 0.05, top, z[0] - 0.04, z[1]), 'wood+12'),
    cam.face(level(0.55, x[1] + 0.05, top, z[0] - 0.04, z[1]), 'wood'),
    cam.face(frontal(x[0] - 0.05, x[1] + 0.05, top - 0.05, top, z[0] - 0.04), 'wood-6'),
  ];
}

export function deskThings() {
  const y = DESK.top + 0.004;
  const lines = [0, 1, 2, 3, 4, 5].map((i) =>
    cam.face(
      level(0, 0.2 + 0.05 * (i % 3), y + 0.004, 4.06 + i * 0.075, 4.085 + i * 0.075),
      'soot',
    ),
  );
  return [
    cam.face(level(-0.1, 0.42, y, 4.0, 4.56), 'steel-6'),
    cam.face(level(-0.05, 0.37, y + 0.002, 4.03, 4.52), 'paper'),
    lines,
    cam.face(
      pts('0.2,0,4 0.3,0,4 0.42,0,4.56 0.32,0,4.56').map(([x, , z]) => [x, y + 0.005, z]),
      'snow',
      asLight(0.6),
    ),
    pile(
      cam,
      [-0.48, DESK.top, 4.02],
      { height: 0.05, width: 0.22 },
      { front: 'bone', side: 'bone-15', top: 'paper' },
    ),
    sheet(cam, [-0.3, y, 4.62], 'bone', { turn: 0.3 }),
  ];
}

export function telephone() {
  const [x, y] = cam.at([0.72, DESK.top, 4.14]);
  const at = { x, y, scale: 1.08 };
  return [
    stamp('M-52 2 L60 2 L150 16 L-20 16 Z', at, 'black', asLight(0.5)),
    stamp('M-50 0 Q-50 -20 -34 -36 L-22 -70 L22 -70 L34 -36 Q50 -20 50 0 Z', at, 'black'),
    stamp('M-50 0 Q-50 -20 -34 -36 L-22 -70 L-8 -70 L-16 -30 Q-22 -14 -22 0 Z', at, 'steel'),
    stamp('M-26 -66 L-30 -86 L-18 -86 L-14 -70 L14 -70 L18 -86 L30 -86 L26 -66 Z', at, 'ink'),
    stamp(
      'M-74 -84 Q-76 -104 -52 -106 L52 -106 Q76 -104 74 -84 L70 -70 L44 -70 L40 -88 L-40 -88 L-44 -70 L-70 -70 Z',
      at,
      'black',
    ),
    stamp(
      'M-74 -84 Q-76 -104 -52 -106 L6 -106 L-4 -98 L-50 -97 Q-62 -96 -62 -84 L-62 -70 L-70 -70 Z',
      at,
      'snow-12',
    ),
    stamp('M-24 -30 A24 22 0 0 1 24 -30 A24 22 0 0 1 -24 -30 Z', at, 'bone'),
    stamp('M0 -52 A24 22 0 0 1 0 -8 Z', at, 'bone-15'),
    stamp('M-9 -30 A9 8 0 0 1 9 -30 A9 8 0 0 1 -9 -30 Z', at, 'red'),
    stamp('M50 -6 Q84 -10 84 10 Q84 26 110 24 L110 28 Q78 32 78 12 Q78 0 50 0 Z', at, 'black'),
  ];
}

export function lamp() {
  const [x, y] = cam.at([LAMP[0], DESK.top, LAMP[2]]);
  const at = { x, y, scale: 1.12 };
  return [
    stamp('M-34 0 A34 8 0 0 1 34 0 A34 8 0 0 1 -34 0 Z', at, 'black'),
    stamp('M-4 0 L4 0 L4 -110 L-4 -110 Z', at, 'bone-15'),
    stamp('M-78 -96 A78 13 0 0 1 78 -96 A78 13 0 0 1 -78 -96 Z', at, 'bone-12'),
    stamp('M-78 -98 L-34 -150 L34 -150 L78 -98 Q0 -84 -78 -98 Z', at, 'khaki-8'),
    stamp('M-78 -98 L-34 -150 L-8 -150 L-24 -91 Q-56 -93 -78 -98 Z', at, 'khaki+12'),
  ];
}

export function lampLight() {
  const [x, y] = cam.at([LAMP[0], LAMP[1], LAMP[2]]);
  const wall = (text) =>
    cam.face(
      pts(text).map(([px, py]) => [px, py, BACK]),
      'ochre',
      asLight(0.22),
    );
  return {
    wall: [
      wall('-0.52,1.58 -0.1,1.58 1.0,3.05 -1.7,3.05'),
      wall('-0.72,1.3 0.12,1.3 0.9,0 -1.5,0'),
    ],
    desk: [
      cam.face(ring([0.02, DESK.top + 0.006, 4.34], 0.62, 0.36), 'ochre', asLight(0.28)),
      shape(
        `${x - 84},${y + 12} ${x + 84},${y + 12} ${x + 290},560 ${x - 150},560`,
        'ochre',
        asLight(0.16),
      ),
      glow('lamp', [x, y], 330),
      ellipse(x, y + 10, 80, 12, 'paper'),
    ],
  };
}

export const lampTone = () => glowTone('lamp', cam.at(LAMP), 330, 0.66);
