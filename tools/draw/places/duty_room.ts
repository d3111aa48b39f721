import { box, camera, frontal, level, type Point3 } from '../kit/camera.ts';
import { clockFace } from '../kit/clock.ts';
import { deskLamp } from '../kit/furniture.ts';
import { inTurn } from '../kit/in-turn.ts';
import { asLight, glow, glowTone } from '../kit/light.ts';
import { linesOn } from '../kit/paper.ts';
import { standing } from '../kit/people.ts';
import type { Layers } from '../kit/place.ts';
import { facing, lying, sideOn } from '../kit/planes.ts';
import { solid } from '../kit/points.ts';
import { stamp } from '../kit/stamp.ts';
import { backing, ellipse, layer } from '../kit/svg.ts';
export const dutyRoom: Layers = {
  'room.svg': () => layer([walls(), keys()]),
  'clock.svg': () => layer([booth(), clock()]),
  'pendulum.svg': () => layer([pendulum()]),
  'face.svg': () => layer([face()]),
  'face-noon.svg': () => layer([face([12, 0])]),
  'light.svg': () => layer([bulb(), barsOnFloor()], [bulbTone()]),
  'officer.svg': () => layer([officer()]),
  'counter.svg': () => layer([grille(), counter(), ledger()]),
  'lamp.svg': () => layer(lampLight(), [lampTone()]),
};

// What the drawings of the duty room share: the eye, the counter, the booth with its grille, the clock.

const cam = camera({ vanish: [800, 352], eye: 1.75 });

const BACK = 7.4;

const WALL = { left: -3.6, right: 3.4, high: 3.7 };

const COUNTER = { x: [-0.85, 3.4], z: [5.7, 6.35], top: 1.06 } as const;

/** The booth stands on the counter's right half; its bars are this far apart. */
const BOOTH = { x: [0.95, 2.95], y: [1.06, 2.5], z: 5.95, bars: 10 } as const;

/** The bulb inside the booth, that throws the bars on the floor. */
const BULB = [1.95, 2.75, 7.2] as const;

const CLOCK: Point3 = [0.12, 2.72, BACK];

const CLOCK_HALF = 0.44;

const KEYS = { x: [-2.35, -1.0], y: [1.25, 2.45], rows: 4, across: 6 } as const;

const LAMP = [-0.42, 1.06, 6.0] as const;

// The booth with its bars, the counter, and what lies in the lamp's light: a thick ledger, a stamp.

const { x: BX, y: BY, z: BZ } = BOOTH;

/** Inside: a bare lit wall with shelves of ledgers. */
function booth() {
  const wall = facing(cam, BACK - 0.02);
  const spines = ['deep-red', 'bone-15', 'wood+6', 'khaki', 'wood', 'bone-10', 'red-8'] as const;
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
              inTurn(spines, i * 3 + (y > 2 ? 2 : 0)),
            );
      }),
    ]),
  ];
}

const bar = (i: number) => BX[0] + 0.12 + (i * (BX[1] - BX[0] - 0.24)) / BOOTH.bars;

function grille() {
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
function barsOnFloor() {
  const throwTo = (x: number, z: number) =>
    BULB[0] + ((x - BULB[0]) * (BULB[2] - z)) / (BULB[2] - BZ);
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

function counter() {
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

function ledger() {
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

const lampTone = () => glowTone('lamp', HEAD(), 250, 0.7);

const bulbTone = () => glowTone('bulb', cam.at(BULB), 300, 0.55);

function lampLight() {
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

const bulb = () => [
  glow('bulb', cam.at(BULB), 300),
  ellipse(...cam.at([1.95, 2.4, 7.2]), 11, 14, 'paper+10'),
];

// The duty officer behind his counter: drawn under it, for the lights in which he is there.

const AT = { x: 0.5, z: 6.55 };

function officer() {
  const [x, y] = cam.at([AT.x, 0, AT.z]);
  const scale = cam.scale(AT.z);
  return standing(
    { x, y, scale },
    {
      coat: ['khaki+4', 'soot', 'khaki-6'],
      head: ['paper-6', 'wood'],
      hat: 'cap',
      hatTone: ['khaki-12', 'black'],
    },
  );
}

// The room: floor, two-toned walls, the key board, the clock with its weight in a case.

const back = facing(cam, BACK);

function walls() {
  const { left, right, high } = WALL;
  const floor = lying(cam, 0);
  const tiles = [];
  for (let row = 0; row < 9; row++)
    for (let x = -5; x < 5; x++)
      if ((x + row) % 2 === 0)
        tiles.push(floor(x, x + 1, 1 + row * 0.7, 1.7 + row * 0.7, 'night-15'));
  return [
    backing('black'),
    floor(-6, 6, 0.6, BACK, 'ink'),
    tiles,
    lying(cam, high)(left, right, 0.8, BACK, 'black'),
    back(left, right, 0, high, 'night+2'),
    solid(cam, `${left},1.3,7.4 ${left},${high},7.4 1.5,${high},7.4 0.4,1.3,7.4`, 'steel-4'),
    back(left, right, 0, 1.3, 'night-8'),
    back(left, 0.4, 0, 1.3, 'night-2'),
    back(left, right, 1.28, 1.34, 'bone-15'),
    sideOn(cam, left)(0.8, BACK, 0, high, 'ink'),
    sideOn(cam, right)(0.8, BACK, 0, high, 'black'),
  ];
}

/** Keys on hooks; one hook is empty. */
function keys() {
  const { x, y, rows, across } = KEYS;
  const [w, h] = [(x[1] - x[0]) / across, (y[1] - y[0]) / rows];
  const hooks = [];
  for (let r = 0; r < rows; r++)
    for (let i = 0; i < across; i++) {
      const [u, v] = [x[0] + (i + 0.5) * w, y[0] + (r + 0.8) * h];
      hooks.push(back(u - 0.022, u + 0.022, v, v + 0.03, 'bone'));
      if (r === 1 && i === 3) continue;
      const [px, py] = cam.at([u, v - 0.045, BACK]);
      hooks.push(
        ellipse(px, py, 6.5, 6.5, (i + r) % 3 ? 'steel+15' : 'bone-8'),
        back(u - 0.012, u + 0.012, v - 0.21, v - 0.06, 'steel+10'),
        back(u, u + 0.045, v - 0.21, v - 0.17, 'steel+10'),
      );
    }
  return [
    solid(
      cam,
      `${x[0]},${y[0] - 0.1},7.4 ${x[1] + 0.1},${y[1] + 0.1},7.4 ${x[1] + 0.32},${y[1]},7.4 ${x[1] + 0.32},${y[0] - 0.22},7.4 ${x[0] + 0.2},${y[0] - 0.22},7.4`,
      'black',
      asLight(0.5),
    ),
    back(x[0] - 0.09, x[1] + 0.09, y[0] - 0.09, y[1] + 0.09, 'wood+14'),
    back(x[0], x[1], y[0], y[1], 'wood-8'),
    hooks,
  ];
}

function clock() {
  const [x, y] = CLOCK;
  return [
    solid(
      cam,
      `${x - 0.2},1.42,7.4 ${x + 0.25},1.42,7.4 ${x + 0.52},1.3,7.4 ${x + 0.75},2.5,7.4 ${x + 0.4},3.0,7.4`,
      'black',
      asLight(0.5),
    ),
    back(x - 0.24, x + 0.24, 1.44, y, 'wood-4'),
    back(x - 0.24, x - 0.04, 1.44, y, 'wood+10'),
    back(x - 0.16, x + 0.16, 1.52, 2.3, 'black'),
    back(x - 0.3, x + 0.3, 1.38, 1.46, 'wood+6'),
  ];
}

/** Hangs straight down; `place.yaml` lets it swing about its top. */
function pendulum() {
  const [x] = CLOCK;
  const [bx, by] = cam.at([x, 1.72, BACK]);
  return [
    solid(
      cam,
      `${x - 0.01},2.3,7.4 ${x + 0.01},2.3,7.4 ${x + 0.01},1.74,7.4 ${x - 0.01},1.74,7.4`,
      'bone-8',
    ),
    ellipse(bx, by, 13, 13, 'paper-6'),
  ];
}

/** The face covers the pendulum's top. */
function face(hour: readonly [hours: number, minutes: number] = [9, 20]) {
  return clockFace(cam.at(CLOCK), CLOCK_HALF * cam.perMetre(BACK), hour, FACE);
}

const FACE = {
  ring: 'wood-4',
  light: 'paper',
  shade: 'bone-10',
  mark: 'ink',
  hand: 'black',
} as const;
