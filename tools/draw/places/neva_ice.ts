import { camera } from '../kit/camera.ts';
import type { Layers } from '../kit/place.ts';
import { facing, lying, sideOn } from '../kit/planes.ts';
import { shape, solid } from '../kit/points.ts';
import { ellipse, layer, type Point, rect } from '../kit/svg.ts';
export const nevaIce: Layers = {
  'sky.svg': () => layer([sky(), bank()]),
  'ice.svg': () => layer([ice(), bare()]),
  'prints.svg': () => layer(prints()),
  'quay.svg': () => layer(wall()),
  'steps.svg': () => layer(steps()),
};

// What the drawings of the ice share: the eye, the quay that runs away on the left, the steps that come down from it.

/** The eye stands on the last steps; the ice lies at 0. */
const cam = camera({ vanish: [930, 356], eye: 2.1 });

const QUAY = { x: -3.3, from: 6.6, to: 60, high: 3.0, rail: 3.95 };

const STEPS = { foot: -1.05, rise: 0.21, run: 0.38, count: 12, z: [5.0, 6.6] } as const;

/** The way that somebody went, unhurried, to the far bank: x and z in metres. */
const WAY = [
  [-0.35, 6.7],
  [0.2, 8],
  [0.5, 11],
  [0.2, 15],
  [0.9, 21],
  [3.4, 29],
  [7, 40],
  [9.5, 56],
  [10.5, 84],
] as const;

// Sky, the far bank as one dark line, flat ice, the crack by the steps, a path of prints.

const sky = () => [
  rect(-60, -60, 1720, 460, 'steel+6'),
  shape('-60,360 -60,230 1660,60 1660,360', 'steel+14'),
  shape('-60,360 -60,310 1660,200 1660,360', 'snow-14'),
  shape('-60,360 -60,346 1660,296 1660,360', 'bone'),
];

const bank = () => [
  shape('-60,360 -60,342 520,345 760,341 980,344 1240,338 1420,341 1660,335 1660,362', 'night-4'),
  shape('-60,360 -60,352 800,351 1660,346 1660,362', 'black'),
];

function ice() {
  return [
    rect(-60, 360, 1720, 620, 'snow-8'),
    solid(cam, '-40,0,90 60,0,90 60,0,44 -40,0,30', 'steel+15'),
    solid(cam, '-8,0,26 40,0,34 40,0,24 6,0,18', 'snow-14'),
    solid(cam, '2,0,9.6 14,0,13 14,0,9 3.4,0,7.4', 'snow'),
    solid(cam, '-2,0,13 4,0,15 3,0,17.6 -3,0,16', 'snow+6'),
    shadow(),
    crack(),
  ];
}

/** The quay's long shadow, and that of the steps. */
const shadow = () => [
  solid(
    cam,
    `${QUAY.x},0,60 ${QUAY.x + 2},0,60 ${QUAY.x + 2.9},0,6.6 1.0,0,4.9 3.8,0,2 -9,0,2 -9,0,6.6`,
    'steel+4',
  ),
  solid(
    cam,
    `${QUAY.x},0,60 ${QUAY.x + 1.1},0,60 ${QUAY.x + 1.6},0,6.6 ${QUAY.x},0,6.6`,
    'steel-4',
  ),
];

const crack = () => [
  solid(
    cam,
    '-1.0,0,5.5 -0.7,0,5.62 -0.5,0,5.5 -0.1,0,5.66 0.5,0,5.5 0.1,0,5.78 -0.45,0,5.64 -0.7,0,5.8 -1.0,0,5.7',
    'black',
  ),
  solid(cam, '-0.1,0,5.66 0.5,0,5.5 0.9,0,5.56 1.6,0,5.4 0.9,0,5.62 0.5,0,5.55', 'night'),
  solid(cam, '0.1,0,5.76 0.3,0,6.3 0.22,0,6.9 0.24,0,6.3', 'night'),
];

/** Left, right, left: each print a hollow with one bright rim. */
function prints() {
  const shapes = [];
  let foot = 1;
  let [x1, z1]: Point = WAY[0];
  for (const [x2, z2] of WAY.slice(1)) {
    const long = Math.hypot(x2 - x1, z2 - z1);
    const step = 0.62 + z1 * 0.03;
    for (let d = 0; d < long; d += step) {
      const share = d / long;
      if (z1 + ((z2 - z1) * d) / long > 44) continue;
      foot = -foot;
      const [x, z] = [x1 + (x2 - x1) * share + foot * 0.13, z1 + (z2 - z1) * share];
      const [px, py] = cam.at([x, 0, z]);
      const u = cam.perMetre(z);
      const flat = Math.max(0.15 * u * (1.9 / z + 0.12), 0.9);
      shapes.push([
        z < 20 ? ellipse(px + 0.02 * u, py + flat * 0.5, 0.085 * u, flat, 'snow+10') : [],
        ellipse(px, py, Math.max(0.075 * u, 1.3), flat, z < 24 ? 'night+8' : 'steel'),
      ]);
    }
    [x1, z1] = [x2, z2];
  }
  return shapes;
}

/** The far figures' patch of bare ice. */
const bare = () => shape('1000,436 1180,428 1260,446 1040,462', 'snow+8');

// Granite: the wall that runs away on the left with its parapet, the steps that come down to the ice.

function wall() {
  const { x, from, to, high, rail } = QUAY;
  const side = sideOn(cam, x);
  const joints = [];
  for (let z = from; z < 40; z *= 1.24)
    for (let row = 0; row < 4; row++)
      joints.push(
        side(
          z * (1 + (row % 2) * 0.11),
          z * (1 + (row % 2) * 0.11) * 1.012,
          row * 0.75,
          row * 0.75 + 0.75,
          'black',
        ),
      );
  const piers = [];
  for (let z = from; z < to; z *= 1.42)
    piers.push(
      side(z, z * 1.09, high, rail + 0.16, 'steel-8'),
      side(z, z * 1.02, high, rail + 0.16, 'bone-12'),
    );
  return [
    side(from, to, 0, high, 'night-2'),
    [0.75, 1.5, 2.25].map((y) => side(from, to, y, y + 0.05, 'black')),
    joints,
    side(from, to, high - 0.12, high + 0.12, 'steel+2'),
    side(from, to, high + 0.12, rail - 0.14, 'night+6'),
    side(from, to, rail - 0.14, rail, 'steel+10'),
    piers,
    ring(8.6),
  ];
}

/** An iron ring on the wall. */
function ring(z: number) {
  const [x, y] = cam.at([QUAY.x, 1.3, z]);
  return [
    ellipse(x, y - 20, 8, 10, 'black'),
    ellipse(x, y, 13, 24, 'black'),
    ellipse(x, y, 7, 17, 'night-2'),
  ];
}

/** The flight comes down from the left: dark risers towards us, lit treads, and a cheek with a ball at its foot. */
function steps() {
  const { foot, rise, run, count, z } = STEPS;
  const back = facing(cam, z[1]);
  const front = facing(cam, z[0]);
  const treads = [];
  for (let i = 0; i < count; i++) {
    const [x, y] = [foot - i * run, (i + 1) * rise];
    const tread = lying(cam, y);
    treads.push(
      sideOn(cam, x)(z[0], z[1], i * rise, y, 'steel-8'),
      y < 2.1 ? tread(x - run, x, z[0], z[1], 'bone-8') : [],
      y < 2.1 ? tread(x - run, x, z[0] + 0.9, z[1], 'bone-15') : [],
      front(x - run, x, 0, y, 'ink'),
      front(x - run, x, y - 0.07, y, i % 2 ? 'bone-12' : 'bone-10'),
    );
  }
  return [
    back(-8, foot - count * run, 0, count * rise, 'black'),
    solid(cam, '-3.3,0,6.6 -3.3,3.95,6.6 -9,3.95,6.6 -9,0,6.6', 'ink'),
    solid(cam, '-3.3,3.81,6.6 -3.3,3.95,6.6 -9,3.95,6.6 -9,3.81,6.6', 'bone-12'),
    treads.toReversed(),
  ];
}
