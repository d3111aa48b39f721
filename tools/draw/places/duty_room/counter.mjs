/** The booth with its bars, the counter, and what lies in the lamp's light: a thick ledger, a stamp. */
import { box, frontal, level } from '../../camera.mjs';
import { facing, linesOn, lying } from '../../planes.mjs';
import { glow, glowTone, solid } from '../../points.mjs';
import { asLight, ellipse, stamp } from '../../svg.mjs';
import { deskLamp } from '../../things.mjs';
import { BACK, BOOTH, BULB, cam, COUNTER, LAMP, WALL } from './set.mjs';

const { x: BX, y: BY, z: BZ } = BOOTH;

/** Inside: a bare lit wall with shelves of ledgers. */
export function booth() {
  const wall = facing(cam, BACK - 0.02);
  const spines = ['deep-red', 'bone-15', 'wood+6', 'khaki', 'wood', 'bone-10', 'red-8'];
  return [
    wall(1.0, WALL.right, 0, 3, 'wood+8'),
    solid(cam, '1,1,7.38 1,3,7.38 2.3,3,7.38 1.6,1,7.38', 'wood+15'),
    [1.5, 2.05].map((y) => [
      wall(1.0, WALL.right, y - 0.05, y, 'black'),
      Array.from({ length: 17 }, (_, i) => {
        const from = 1.06 + i * 0.13;
        return (i * 5 + y * 20) % 7 === 3
          ? []
          : wall(
              from,
              from + 0.11,
              y,
              y + 0.3 + ((i * 3) % 4) * 0.03,
              spines[(i * 3 + (y > 2 ? 2 : 0)) % 7],
            );
      }),
    ]),
  ];
}

const bar = (i) => BX[0] + 0.12 + (i * (BX[1] - BX[0] - 0.24)) / BOOTH.bars;

export function grille() {
  const plane = facing(cam, BZ);
  return [
    plane(BX[0] - 0.16, WALL.right, 2.5, WALL.high, 'soot-6'),
    plane(BX[1], WALL.right + 0.6, 0, WALL.high, 'soot-10'),
    plane(BX[0] - 0.16, BX[0], 0, WALL.high, 'bone-15'),
    plane(BX[0] - 0.05, BX[0], 0, WALL.high, 'wood'),
    plane(BX[0], BX[1], 2.44, 2.54, 'black'),
    plane(BX[0], BX[1], 1.72, 1.77, 'black'),
    Array.from({ length: BOOTH.bars + 1 }, (_, i) =>
      plane(bar(i) - 0.02, bar(i) + 0.02, i > 3 && i < 7 ? 1.42 : BY[0], BY[1], 'black'),
    ),
    plane(bar(4) - 0.02, bar(6) + 0.02, 1.4, 1.45, 'black'),
  ];
}

/** The bulb throws the bars over the counter and far along the floor. */
export function barsOnFloor() {
  const throwTo = (x, z) => BULB[0] + ((x - BULB[0]) * (BULB[2] - z)) / (BULB[2] - BZ);
  return Array.from({ length: BOOTH.bars }, (_, i) => {
    const [a, b] = [bar(i) + 0.03, bar(i + 1) - 0.03];
    const [near, far] = [1.5, 5.1];
    return solid(
      cam,
      `${throwTo(a, far)},0,${far} ${throwTo(b, far)},0,${far} ${throwTo(b, near)},0,${near} ${throwTo(a, near)},0,${near}`,
      'ochre',
      asLight(0.3),
    );
  });
}

export function counter() {
  const {
    x: [x1, x2],
    z: [z1, z2],
    top,
  } = COUNTER;
  const front = facing(cam, z1 - 0.01);
  return [
    solid(
      cam,
      `${x1},0,${z2} ${x1},0,${z1} ${x1 + 0.5},0,5.1 4,0,5.1 4,0,${z1}`,
      'black',
      asLight(0.7),
    ),
    box(
      cam,
      { x: [x1, x2], y: [0, top], z: [z1, z2] },
      { front: 'wood-6', side: 'wood+8', top: 'wood+15' },
    ),
    cam.face(level(x1, BX[0], top + 0.001, z1, z2), 'bone-12'),
    [0, 1, 2, 3].map((i) => [
      front(x1 + 0.12 + i * 1.05, x1 + 1.02 + i * 1.05, 0.14, 0.88, i < 2 ? 'wood+10' : 'wood-2'),
      front(x1 + 0.17 + i * 1.05, x1 + 1.02 + i * 1.05, 0.14, 0.83, i < 2 ? 'wood-4' : 'wood-12'),
    ]),
    cam.face(frontal(x1 - 0.06, x2, top - 0.07, top, z1 - 0.04), 'wood+12'),
    cam.face(frontal(x1 - 0.06, BX[0], top - 0.07, top, z1 - 0.045), 'bone-8'),
  ];
}

export function ledger() {
  const y = COUNTER.top;
  const page = lying(cam, y + 0.085);
  const [sx, sy] = cam.at([0.72, y, 5.85]);
  return [
    solid(
      cam,
      `-0.1,${y},5.78 0.62,${y},5.78 0.9,${y},5.72 0.9,${y},6.05 0.5,${y},6.1`,
      'black',
      asLight(0.5),
    ),
    box(
      cam,
      { x: [-0.16, 0.56], y: [y, y + 0.08], z: [5.76, 6.18] },
      { front: 'bone-6', side: 'bone-15', top: 'paper' },
    ),
    cam.face(frontal(-0.18, 0.58, y, y + 0.018, 5.755), 'deep-red'),
    [0.03, 0.05].map((h) => cam.face(frontal(-0.16, 0.56, y + h, y + h + 0.006, 5.757), 'wood+10')),
    page(0.2, 0.56, 5.76, 6.18, 'bone-2'),
    linesOn(page, [-0.12, 0.16], [5.8, 6.14], 7, 'steel'),
    linesOn(page, [0.24, 0.52], [5.94, 6.14], 4, 'steel'),
    stamp(
      'M-20 0 L20 0 L20 -12 L7 -18 L7 -34 Q16 -40 10 -50 Q0 -56 -10 -50 Q-16 -40 -7 -34 L-7 -18 L-20 -12 Z',
      { x: sx, y: sy, scale: 0.95 },
      'black',
    ),
    stamp(
      'M-20 0 L0 0 L0 -53 Q-14 -54 -12 -42 L-7 -34 L-7 -18 L-20 -12 Z',
      { x: sx, y: sy, scale: 0.95 },
      'red',
    ),
    deskLamp(
      cam,
      LAMP,
      { shade: 'khaki+6', shadeDark: 'khaki-15', stem: 'black', lit: 'paper+6' },
      1.15,
    ),
  ];
}

const HEAD = () => cam.at([LAMP[0], LAMP[1] + 0.27, LAMP[2]]);
export const tones = () => [
  glowTone('lamp', HEAD(), 250, 0.7),
  glowTone('bulb', cam.at(BULB), 300, 0.55),
];

export function lampLight() {
  const [x, y] = HEAD();
  const top = COUNTER.top + 0.002;
  return [
    solid(
      cam,
      `-0.85,${top},5.7 0.5,${top},5.7 0.2,${top},6.35 -0.85,${top},6.35`,
      'paper',
      asLight(0.4),
    ),
    glow('lamp', [x, y + 6], 250),
    ellipse(x, y + 4, 30, 6, 'paper+10'),
  ];
}
export const bulb = () => [
  glow('bulb', cam.at(BULB), 300),
  ellipse(...cam.at([1.95, 2.4, 7.2]), 11, 14, 'paper+10'),
];
