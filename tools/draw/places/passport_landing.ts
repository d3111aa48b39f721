import { band } from '../kit/band.ts';
import { camera, frontal, level } from '../kit/camera.ts';
import { inTurn } from '../kit/in-turn.ts';
import { asLight, glow, glowTone } from '../kit/light.ts';
import { numeral } from '../kit/numerals.ts';
import { linesOn } from '../kit/paper.ts';
import { bust, standing } from '../kit/people.ts';
import type { Layers } from '../kit/place.ts';
import { facing, lying, sideOn } from '../kit/planes.ts';
import { shape, solid } from '../kit/points.ts';
import { backing, ellipse, layer, type Point, rect, type Span } from '../kit/svg.ts';
import type { Tone } from '../kit/tones.ts';
export const passportLanding: Layers = {
  'door.svg': () => layer([walls(), room(), leafAndBoard()]),
  'steps.svg': () => layer([steps(), shade()]),
  'queue.svg': () => layer([queue()]),
  'bulb.svg': () => layer(bulb(), [bulbTone()]),
};

// What the drawings of the landing of 1933 share: the eye, the flight that goes up to one door, the bulb.

const cam = camera({ vanish: [820, 372], eye: 1.6 });

const WALL = { left: -1.95, right: 1.95, high: 5.4 };

/** The flight begins behind those who stand below; the landing lies at its top. */
const STAIR = { from: 5.3, rise: 0.155, tread: 0.3, count: 8 };

const TOP = STAIR.rise * STAIR.count;

const EDGE = STAIR.from + STAIR.tread * STAIR.count;

const BACK = 9;

const DOOR = { x: [-0.66, 0.72], high: TOP + 2.08 } as const;

const BOARD = { x: [-0.52, 0.58], y: [DOOR.high + 0.17, DOOR.high + 0.67] } as const;

const BULB = [-1.02, 3.0, 6.5] as const;

/** The height of the floor at a depth: below, on a step, or on the landing. */
const ground = (z: number) =>
  z < STAIR.from ? 0 : Math.min(TOP, (Math.floor((z - STAIR.from) / STAIR.tread) + 1) * STAIR.rise);

// Those who go up on both sides of the light, and the bulb over them.

const COATS = [
  ['wood+4', 'ink'],
  ['steel-4', 'black'],
  ['khaki', 'ink'],
  ['wood-6', 'black'],
  ['bone-15', 'soot'],
  ['night+6', 'black'],
] as const;

const HATS = ['cap', 'shawl', 'fur', 'cap', 'shawl', 'none', 'cap'] as const;

/** Where they stand: x, depth. On the left they go up, on the right too, and closer together. */
const LEFT = [5.45, 5.8, 6.3, 6.8, 7.2, 7.62].map((z, i): Point => [
  -1.52 + (i % 2) * 0.46 + i * 0.05,
  z,
]);

const RIGHT = [5.4, 5.72, 6.1, 6.55, 7, 7.5].map((z, i): Point => [
  1.58 - (i % 2) * 0.44 - i * 0.04,
  z,
]);

function somebody([x, z]: Span, i: number) {
  const y = ground(z + 0.02);
  const [px, py] = cam.at([x, y, z]);
  const turned = i % 5 === 3;
  return [
    standing(
      { x: px, y: py, scale: cam.scale(z) * (0.95 + 0.03 * ((i * 2) % 4)), flip: x < 0 },
      {
        coat: inTurn(COATS, i),
        head: turned ? ['paper', 'deep-red'] : ['wood+2', 'ink'],
        hat: inTurn(HATS, i),
        hatTone: ['ink+8', 'black'],
        boots: ['ink', 'black'],
      },
    ),
  ];
}

const queue = () =>
  [...LEFT.map((at, i) => ({ at, i })), ...RIGHT.map((at, i) => ({ at, i: i + 2 }))]
    .toSorted((a, b) => b.at[1] - a.at[1])
    .map(({ at, i }) => somebody(at, i));

const bulbTone = () => glowTone('bulb', cam.at(BULB), 300, 0.7);

function bulb() {
  const [x, y] = cam.at(BULB);
  return [
    shape(`${x},${y} ${x - 250},560 ${x + 210},560`, 'ochre', asLight(0.12)),
    rect(x - 2, -60, 4, y + 34, 'black'),
    glow('bulb', [x, y], 300),
    ellipse(x, y, 15, 19, 'paper+8'),
    shape(`${x - 11},${y - 14} ${x + 11},${y - 14} ${x + 8},${y - 34} ${x - 8},${y - 34}`, 'black'),
  ];
}

/** Shade of the floor above, hard across the top and down the left wall. */
const shade = () => [
  solid(cam, `-1.95,0,1 -1.95,5.4,1 -1.95,5.4,${STAIR.from} -1.95,0,4.2`, 'black', asLight(0.5)),
];

// Walls, the flight with a wedge of light down it, the landing, the open door and the board of numbers.

const back = facing(cam, BACK);

const { left, right, high } = WALL;

function walls() {
  const rail = (x: number, tone: Tone) => {
    const at = (z: number, y: number) => cam.at([x, y, z]);
    return band([at(3.4, 0.9), at(STAIR.from, 0.95), at(EDGE, TOP + 0.95)], 15, tone);
  };
  const dado = (x: number, tone: Tone) =>
    solid(
      cam,
      `${x},0,1 ${x},1.3,1 ${x},1.3,5.3 ${x},${TOP + 1.3},${EDGE} ${x},${TOP + 1.3},${BACK} ${x},0,${BACK}`,
      tone,
    );
  return [
    backing('ink'),
    lying(cam, 0)(left, right, 0.5, STAIR.from, 'soot-4'),
    sideOn(cam, left)(0.8, BACK, 0, high, 'soot+4'),
    dado(left, 'ink+2'),
    sideOn(cam, right)(0.8, BACK, 0, high, 'khaki-10'),
    dado(right, 'wood-10'),
    back(left, right, 0, high, 'khaki'),
    back(left, -0.9, 0, high, 'khaki+12'),
    back(left, right, TOP, TOP + 1.3, 'wood-4'),
    back(left, -0.9, TOP, TOP + 1.3, 'wood+8'),
    back(left, right, 4.13, 6, 'soot+2'),
    rail(right - 0.06, 'black'),
  ];
}

/** The room behind the door: two tables with a clerk at each, a bright wall. */
function room() {
  const [x1, x2] = DOOR.x;
  const inside = facing(cam, BACK + 0.01);
  const clerk = (x: number, scale: number, flip: boolean) => {
    const [px, y] = cam.at([x, TOP + 0.78, BACK]);
    return bust(
      { x: px, y, scale, flip },
      { coat: ['steel-8', 'ink'], head: ['bone', 'deep-red'] },
    );
  };
  return [
    inside(x1 - 0.16, x2 + 0.16, TOP, DOOR.high + 0.16, 'bone-15'),
    inside(x1, x2, TOP, DOOR.high, 'paper'),
    inside(0.28, x2, TOP, DOOR.high, 'ochre'),
    inside(x1, x2, TOP, TOP + 0.32, 'bone-10'),
    clerk(-0.42, 0.58, false),
    clerk(0.46, 0.58, false),
    inside(x1, -0.1, TOP + 0.1, TOP + 0.78, 'red'),
    inside(0.16, x2, TOP + 0.1, TOP + 0.78, 'deep-red'),
    inside(x1, -0.1, TOP + 0.7, TOP + 0.78, 'paper+6'),
    inside(0.16, x2, TOP + 0.7, TOP + 0.78, 'bone'),
    inside(0.42, 0.58, TOP + 1.5, TOP + 1.96, 'wood+4'),
  ];
}

/** The leaf that somebody holds open, and over the lintel the board. */
function leafAndBoard() {
  const [x1] = DOOR.x;
  const [u1, u2] = BOARD.x;
  const [v1, v2] = BOARD.y;
  const [nx, ny] = cam.at([(u1 + u2) / 2, (v1 + v2) / 2, BACK]);
  return [
    solid(
      cam,
      `${x1},${TOP},9 ${x1},${DOOR.high},9 -1.1,${DOOR.high},8.1 -1.1,${TOP},8.1`,
      'wood+12',
    ),
    solid(cam, `-0.76,1.6,8.8 -0.76,3.3,8.8 -1.0,3.3,8.3 -1.0,1.6,8.3`, 'wood-2'),
    back(u1 - 0.06, u2 + 0.08, v1 - 0.1, v2, 'black', asLight(0.6)),
    back(u1 - 0.06, u2 + 0.06, v1 - 0.06, v2 + 0.06, 'ink'),
    back(u1, u2, v1, v2, 'paper+4'),
    numeral(212, { x: nx, y: ny, scale: 4.8 }, 'red'),
    back(-1.62, -1.14, TOP + 1.42, TOP + 2.1, 'paper-4'),
    linesOn(back, [-1.57, -1.2], [TOP + 1.5, TOP + 1.98], 5, 'ink'),
  ];
}

/** Steps that rise away from the eye; a wedge of the door's light runs down them and widens. */
function steps() {
  const wide = (z: number): Point => [-0.62 - (BACK - z) * 0.07, 0.7 + (BACK - z) * 0.2];
  const step = (i: number) => {
    const z = STAIR.from + i * STAIR.tread;
    const y = (i + 1) * STAIR.rise;
    const [a, b] = wide(z);
    const riser = (x1: number, x2: number, tone: Tone) =>
      cam.face(frontal(x1, x2, y - STAIR.rise, y, z), tone);
    const tread = (x1: number, x2: number, tone: Tone) =>
      cam.face(level(x1, x2, y, z, z + STAIR.tread), tone);
    return [
      tread(left, right, 'steel-12'),
      tread(a, b, 'paper-2'),
      riser(left, right, 'night-8'),
      riser(a, b, 'bone-15'),
      riser((a + b) / 2, b, 'wood+6'),
    ];
  };
  const [a, b] = wide(STAIR.from);
  const below = `${a},0,${STAIR.from} ${b},0,${STAIR.from}`;
  return [
    lying(cam, TOP)(left, right, EDGE, BACK, 'steel-8'),
    lying(cam, TOP)(...wide(8), EDGE, BACK, 'paper'),
    Array.from({ length: STAIR.count }, (_, i) => step(STAIR.count - 1 - i)),
    solid(cam, `${below} 2.6,0,1 -1.1,0,1`, 'ochre', asLight(0.2)),
    solid(cam, `${below} 1.7,0,1 -0.7,0,1`, 'paper', asLight(0.24)),
  ];
}
