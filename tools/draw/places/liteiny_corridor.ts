import { doorOn } from '../kit/architecture.ts';
import { band } from '../kit/band.ts';
import { camera, frontal } from '../kit/camera.ts';
import { asLight, glow, glowTone } from '../kit/light.ts';
import type { Layers } from '../kit/place.ts';
import { facing, lying, type Plane, sideOn } from '../kit/planes.ts';
import { ring, solid } from '../kit/points.ts';
import { stamp } from '../kit/stamp.ts';
import { backing, corners, ellipse, layer, type Point, polygon, rect } from '../kit/svg.ts';
import type { Tone } from '../kit/tones.ts';
export const liteinyCorridor: Layers = {
  'passage.svg': () => layer([floor(), passage(), corner()]),
  'wall.svg': () => layer([front(), nails(), pipe()]),
  'day.svg': () => layer([daylight(), lampOff()]),
  'night.svg': () => layer(nightPassage()),
  'glass.svg': () => layer(glass()),
  'chairs.svg': () => layer(chairs()),
  'lamp.svg': () => layer(lamp(), [lampTone()]),
};

// What the drawings of the corridor with two chairs share: the eye, the wall that faces us, the passage, the things on the wall.

const cam = camera({ vanish: [430, 372], eye: 1.6 });

/** The wall with the chairs; at TURN it ends and the passage runs off. */
const FRONT = 5.8;

const TURN = 0.5;

const PASSAGE = { left: -1.15, end: 17, high: 3.5 };

const DOOR = [0.98, 1.94] as const;

const WINDOW = { x: [3.86, 4.75], y: [1.05, 2.75] } as const;

/** The middles of the two chairs. */
const CHAIRS = [2.34, 3.14] as const;

/** Eleven, as they come. */
const NAILS = [2.02, 2.2, 2.31, 2.55, 2.62, 2.84, 2.97, 3.05, 3.26, 3.4, 3.49] as const;

const LAMP = [2.76, 2.62, 5.2] as const;

// The two chairs with their shadows, the slanted window light of the day, the lamp of the evening.

/** Straight before us, so that whoever sits down sits on the chair that is there. */
function plainChair(middle: number) {
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

const chairs = () => CHAIRS.map(plainChair);

/** Window light from behind us on the left: two leaning panes on the wall, and where they come from on the floor. */
const daylight = () => [
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

const lampTone = () => glowTone('lamp', cam.at(LAMP), 330, 0.7);

function lamp() {
  const [x, y] = cam.at(LAMP);
  return [
    solid(cam, '2.5,2.5,5.79 3.0,2.5,5.79 4.05,0,5.79 1.45,0,5.79', 'ochre', asLight(0.24)),
    solid(cam, '2.5,2.5,5.79 2.74,2.5,5.79 2.66,0,5.79 1.45,0,5.79', 'paper', asLight(0.18)),
    cam.face(ring([2.76, 0.002, 4.9], 1.5, 0.85), 'ochre', asLight(0.3)),
    glow('lamp', [x, y + 8], 330),
    polygon(corners([x - 2.5, x + 2.5], [-60, y - 34]), 'black'),
    ellipse(x, y + 6, 66, 12, 'paper+6'),
    ellipse(x, y + 8, 15, 15, 'paper+14'),
    stamp('M-14 -40 L14 -40 Q22 -24 66 6 Q0 -10 -66 6 Q-22 -24 -14 -40 Z', { x, y }, 'black'),
    stamp('M-14 -40 L0 -40 Q-6 -16 -10 -4 Q-40 -3 -66 6 Q-22 -24 -14 -40 Z', { x, y }, 'steel'),
  ];
}

/** By day it hangs unlit. */
function lampOff() {
  const [x, y] = cam.at(LAMP);
  return [
    polygon(corners([x - 2.5, x + 2.5], [-60, y - 34]), 'black'),
    ellipse(x, y + 5, 66, 11, 'ink'),
    stamp('M-14 -40 L14 -40 Q22 -24 66 6 Q0 -10 -66 6 Q-22 -24 -14 -40 Z', { x, y }, 'night'),
    stamp('M-14 -40 L0 -40 Q-6 -16 -10 -4 Q-40 -3 -66 6 Q-22 -24 -14 -40 Z', { x, y }, 'steel+10'),
  ];
}

/** The dark on our left, where the title stands. */
const corner = () => solid(cam, '-1.15,0,5.2 -0.7,0,4.4 0.1,0,1 -1.15,0,1', 'black', asLight(0.62));

const nightPassage = () => [
  solid(cam, `-1.15,0,17 0.5,0,17 0.5,3.5,17 -1.15,3.5,17`, 'black', asLight(0.6)),
  cam.face(frontal(3.86, 4.75, 1.05, 2.75, FRONT - 0.01), 'night-10'),
];

// The wall with its door, the passage of brown doors with a window at its end, the pipe, the window with a sill.

const wall = facing(cam, FRONT);

const BROWN = {
  jamb: 'wood-6',
  leaf: 'wood+12',
  panel: 'wood+2',
  edge: 'bone-15',
  knob: 'bone',
} as const;

const DIM = {
  jamb: 'wood-12',
  leaf: 'wood+4',
  panel: 'wood-6',
  edge: 'wood+15',
  knob: 'bone-10',
} as const;

function floor() {
  const plane = lying(cam, 0);
  const boards = [];
  for (let z = 1.3; z < PASSAGE.end; z *= 1.2) boards.push(plane(-4, 9, z, z * 1.1, 'wood-12'));
  return [backing('ink'), plane(-6, 9, 0.6, PASSAGE.end, 'wood-4'), boards];
}

function passage() {
  const { left, end, high } = PASSAGE;
  const [near, far, back] = [sideOn(cam, left), sideOn(cam, TURN), facing(cam, end)];
  const two = (plane: Plane, z1: number, z2: number, above: Tone, below: Tone) => [
    plane(z1, z2, 0, high, above),
    plane(z1, z2, 0, 1.45, below),
    plane(z1, z2, 1.43, 1.48, 'ink'),
  ];
  return [
    lying(cam, high)(left, TURN, 1, end, 'soot-4'),
    back(left, TURN, 0, high, 'bone-12'),
    back(left, TURN, 0, 1.45, 'khaki-6'),
    back(-0.85, 0.2, 1.0, 3.0, 'snow'),
    back(-0.36, 0.2, 1.0, 3.0, 'snow-12'),
    back(-0.38, -0.3, 1.0, 3.0, 'wood'),
    back(-0.85, 0.2, 2.2, 2.28, 'wood'),
    two(near, 0.8, end, 'steel-10', 'night-4'),
    two(far, FRONT, end, 'bone-15', 'khaki-10'),
    [12.4, 9.6, 7.2].map((z) => doorOn(far, [z, z + 1.0], 2.45, BROWN, { handle: -1 })),
    [12.2, 9.4, 7, 5].map((z) => doorOn(near, [z, z + 1.0], 2.45, DIM)),
    solid(
      cam,
      `-0.85,0,${end} 0.2,0,${end} 0.5,0,5.6 2.3,0,1 -0.8,0,1 -0.6,0,5.6`,
      'paper',
      asLight(0.2),
    ),
    solid(
      cam,
      `-0.34,0,${end} 0.2,0,${end} 0.5,0,5.6 2.3,0,1 0.6,0,1 0,0,5.6`,
      'paper',
      asLight(0.14),
    ),
  ];
}

function front() {
  const { x, y } = WINDOW;
  return [
    wall(TURN, 8, 0, 4.6, 'bone-15'),
    wall(TURN, 8, 0, 1.45, 'khaki-4'),
    wall(TURN, 8, 1.43, 1.48, 'ink'),
    wall(TURN, 8, 0, 0.14, 'black'),
    wall(TURN, TURN + 0.08, 0, 4.6, 'bone-4'),
    doorOn(wall, DOOR, 2.5, BROWN),
    wall(x[0] - 0.14, x[1] + 0.14, y[0] - 0.1, y[1] + 0.14, 'paper-12'),
    wall(x[0], x[1], y[0], y[1], 'steel+15'),
    solid(
      cam,
      `${x[0]},${y[0]},5.8 ${x[0]},${y[1]},5.8 ${x[0] + 0.4},${y[1]},5.8 ${x[0] + 0.1},${y[0]},5.8`,
      'steel',
    ),
    wall(4.27, 4.34, y[0], y[1], 'paper-12'),
    wall(x[0], x[1], 2.05, 2.11, 'paper-12'),
    solid(
      cam,
      `${x[0] - 0.24},1.05,5.8 ${x[1] + 0.24},1.05,5.8 ${x[1] + 0.24},1.05,5.5 ${x[0] - 0.24},1.05,5.5`,
      'paper',
    ),
    facing(cam, 5.5)(x[0] - 0.24, x[1] + 0.24, 0.98, 1.05, 'bone-12'),
    wall(x[0] - 0.1, x[1] + 0.3, 0.78, 0.94, 'black', asLight(0.4)),
  ];
}

/** Eleven nails, each with its shadow. */
const nails = () =>
  NAILS.map((x, i) => {
    const [px, py] = cam.at([x, 1.82 + ((i * 5) % 4) * 0.03, FRONT]);
    return [
      band(
        [
          [px + 2, py + 2],
          [px + 15, py + 9],
        ],
        3,
        'black',
        asLight(0.55),
      ),
      rect(px - 3.5, py - 3, 7, 6, 'black'),
    ];
  });

/** It comes out of the passage, runs along the wall and goes down to the floor. */
function pipe() {
  const p = (x: number, y: number, z: number) => cam.at([x, y, z]);
  const [y, x, z] = [2.98, 3.62, FRONT - 0.12];
  const along = [p(TURN - 0.12, y, z), p(x, y, z), p(x, 0, z)];
  const shifted = (dx: number, dy: number) => along.map(([a, b]): Point => [a + dx, b + dy]);
  const deep = (off: number, tone: Tone) =>
    solid(
      cam,
      `0.42,${y - 0.09 + off},${z} 0.42,${y + 0.09},${z} 0.42,${y + 0.09},17 0.42,${y - 0.09 + off},17`,
      tone,
    );
  return [
    band(shifted(16, 18), 30, 'black', asLight(0.4)),
    deep(0, 'ink'),
    deep(0.11, 'steel'),
    band(along, 34, 'ink'),
    band(shifted(-6, -7), 12, 'steel+8'),
    [0.9, 2.1].map((at) => wall(x - 0.13, x + 0.13, at, at + 0.12, 'steel-8')),
    [1.1, 2.7].map((at) => wall(at, at + 0.1, y - 0.11, y + 0.13, 'steel-8')),
  ];
}

/** Her glass on the sill, with water in the lower half of it. */
function glass() {
  const pane = facing(cam, 5.6);
  const [x1, x2] = [3.84, 3.97];
  return [
    solid(
      cam,
      `${x1},1.05,5.58 ${x2},1.05,5.58 ${x2 + 0.22},1.05,5.74 ${x1 + 0.1},1.05,5.74`,
      'black',
      asLight(0.4),
    ),
    pane(x1, x2, 1.05, 1.27, 'snow'),
    pane((x1 + x2) / 2, x2, 1.05, 1.27, 'bone-6'),
    pane(x1 + 0.015, x2 - 0.015, 1.07, 1.16, 'steel+10'),
  ];
}
