import { box, camera, frontal, level, type Point3, upright } from '../kit/camera.ts';
import { dice } from '../kit/dice.ts';
import { asLight, glow, glowTone } from '../kit/light.ts';
import { numeral } from '../kit/numerals.ts';
import { sheet } from '../kit/paper.ts';
import { bust } from '../kit/people.ts';
import type { Layers } from '../kit/place.ts';
import { cutOn } from '../kit/planes.ts';
import { ring, shape, solid } from '../kit/points.ts';
import { stamp } from '../kit/stamp.ts';
import { backing, ellipse, layer, type Point, polygon } from '../kit/svg.ts';
export const votingRoom: Layers = {
  'room.svg': () => layer([walls(), window()]),
  'boxes.svg': () => layer([boxes()]),
  'lids.svg': () => layer([openLids()]),
  'table.svg': () => layer([table(), lamps()]),
  'lamps.svg': () => layer(lampLight(), lampTones()),
  'heap-small.svg': () => layer([heap(SMALL)]),
  'heap.svg': () => layer([heap(MIDDLE)]),
  'heap-large.svg': () => layer([heap(LARGE)]),
  'near.svg': () => layer([list()]),
};

const SMALL = { x: 770, y: 700, wide: 250, high: 66, sheets: 34, seed: 11 };

const MIDDLE = { x: 780, y: 714, wide: 420, high: 140, sheets: 76, seed: 17 };

const LARGE = { x: 790, y: 730, wide: 640, high: 250, sheets: 150, seed: 29 };

// What the drawings of the voting room share: the eye, the row of boxes, the window, the table.

const cam = camera({ vanish: [700, 300], eye: 1.75 });

const BACK = 8.6;

const TOP = 4.6;

/** Thirteen boxes on one bench. */
const ROW = {
  z: [7.6, 8.1],
  bench: 0.55,
  high: 0.5,
  wide: 0.34,
  apart: 0.388,
  first: -2.24,
} as const;

const WINDOW = { x: [2.95, 4.15], y: [0.9, 3.7] } as const;

const LAMPS = [-1.5, 0.9].map((x): Point3 => [x, 2.75, 5.4]);

// The heap of paper that the tellers speak of: each makes it another size.

type Heap = {
  readonly [measure in 'x' | 'y' | 'wide' | 'high' | 'sheets' | 'seed']: number;
};

/** `wide` and `high` in units of the picture; the foot is at `x`, `y`. */
function heap({ x, y, wide, high, sheets, seed }: Heap) {
  const roll = dice(seed);
  const slope = (t: number) => high * (1 - Math.abs(t) ** 1.35);
  const papers = Array.from({ length: sheets }, () => {
    const t = (roll() - 0.5) * 2;
    const up = slope(t) * (0.08 + 0.92 * roll());
    return { px: x + (t * wide) / 2, py: y - up, turn: (roll() - 0.5) * 1.5, tone: roll() };
  }).toSorted((a, b) => a.py - b.py);
  const tone = (n: number) =>
    n < 0.45 ? 'paper' : n < 0.75 ? 'bone' : n < 0.93 ? 'bone-12' : 'paper+10';
  return [
    shape(
      `${x - wide * 0.55},${y + 6} ${x + wide * 0.55},${y + 6} ${x + wide * 0.95},${y + 44} ${x - wide * 0.4},${y + 44}`,
      'black',
      asLight(0.55),
    ),
    shape(
      `${x - wide / 2},${y + 8} ${x - wide * 0.2},${y - high * 0.7} ${x},${y - high} ${x + wide * 0.2},${y - high * 0.7} ${x + wide / 2},${y + 8}`,
      'bone-15',
    ),
    papers.map(({ px, py, turn, tone: n }) => {
      const [c, s] = [Math.cos(turn), Math.sin(turn)];
      const corner = (a: number, b: number): Point => [
        px + a * c - b * s,
        py + (a * s + b * c) * 0.62,
      ];
      return polygon([corner(-24, -16), corner(24, -16), corner(24, 16), corner(-24, 16)], tone(n));
    }),
  ];
}

// The room: a wall in two tones, the bench with thirteen boxes, the deep window with night in it.

function walls() {
  const boards = [];
  for (let x = -5.6; x < 6; x += 1.4)
    boards.push(cam.face(level(x, x + 0.7, 0, 1, BACK), 'wood-8'));
  return [
    backing('ink'),
    cam.face(level(-6, 6, 0, 0.8, BACK), 'wood-15'),
    boards,
    cam.face(frontal(-6, 6, 0, TOP + 2, BACK), 'khaki+8'),
    cam.face(frontal(-6, 6, 0, 1.5, BACK), 'khaki-8'),
    solid(cam, '-6,6,8.6 -1.2,6,8.6 -3.6,0,8.6 -6,0,8.6', 'black', asLight(0.34)),
    cam.face(frontal(-6, 6, 1.5, 1.58, BACK), 'bone-12'),
    cam.face(upright(-4.2, 0, 6, 0.8, BACK), 'khaki-15'),
    cam.face(frontal(-2.6, 2.55, 2.35, 3.05, BACK), 'deep-red'),
    cam.face(frontal(-2.6, 0.2, 2.35, 3.05, BACK), 'red'),
    solid(cam, '-2.6,2.35,8.6 -2.6,3.05,8.6 -3.0,3.05,8.6 -2.8,2.7,8.6 -3.0,2.35,8.6', 'red-10'),
    cam.face(frontal(-2.6, 0.2, 2.35, 2.42, BACK), 'red-10'),
    cam.face(frontal(0.2, 2.55, 2.35, 2.42, BACK), 'deep-red-6'),
  ];
}

function window() {
  const {
    x: [x1, x2],
    y: [y1, y2],
  } = WINDOW;
  const cut = cutOn(cam, BACK + 0.3);
  const bars = (text: string) => cut(text, 'bone-15');
  return [
    cam.face(frontal(x1 - 0.3, x2 + 0.3, y1 - 0.2, y2 + 0.3, BACK), 'bone-4'),
    cam.face(frontal(x1 - 0.3, x1, y1 - 0.2, y2 + 0.3, BACK), 'bone-15'),
    cam.face(frontal(x1, x2, y1, y2, BACK), 'black'),
    solid(
      cam,
      `${x1},${y2},8.6 ${x1 + 0.7},${y2},8.6 ${x1 + 0.16},${y1},8.6 ${x1},${y1},8.6`,
      'night',
    ),
    solid(
      cam,
      `${x1 + 0.2},1.2,8.6 ${x1 + 0.35},1.2,8.6 ${x1 + 0.95},3.6,8.6 ${x1 + 0.8},3.6,8.6`,
      'steel-8',
    ),
    bars(`${x1 + 0.64},${y1} ${x1 + 0.7},${y1} ${x1 + 0.7},${y2} ${x1 + 0.64},${y2}`),
    bars(`${x1},2.7 ${x2},2.7 ${x2},2.76 ${x1},2.76`),
    box(
      cam,
      { x: [x1 - 0.42, x2 + 0.42], y: [y1 - 0.16, y1], z: [BACK - 0.5, BACK] },
      { front: 'bone-10', side: 'bone-15', top: 'paper-4' },
    ),
    cam.face(frontal(x1 - 0.3, x2 + 0.3, 0.1, y1 - 0.16, BACK - 0.3), 'khaki-15'),
    ...[0, 0.3, 0.6, 0.9, 1.2].map((x) =>
      cam.face(frontal(x1 - 0.2 + x, x1 + x, 0.14, 0.66, BACK - 0.34), 'steel-10'),
    ),
  ];
}

const places = () => Array.from({ length: 13 }, (_, i) => ROW.first + i * ROW.apart);

function boxes() {
  const { z, bench, high, wide } = ROW;
  const x2 = ROW.first + 13 * ROW.apart;
  return [
    solid(
      cam,
      `${ROW.first - 0.2},0,8.1 ${x2 + 0.1},0,8.1 ${x2 + 0.9},0,6.6 ${ROW.first + 0.4},0,6.6`,
      'black',
      asLight(0.5),
    ),
    box(
      cam,
      { x: [ROW.first - 0.15, x2 + 0.1], y: [0.42, bench], z: [7.5, 8.2] },
      { front: 'wood-10', side: 'ink', top: 'wood+10' },
    ),
    ...[ROW.first, -0.8, 0.8, x2 - 0.2].map((x) =>
      cam.face(frontal(x, x + 0.1, 0, 0.42, 7.6), 'ink'),
    ),
    places().map((x, i) => {
      const y = [bench, bench + high] as const;
      const [nx, ny] = cam.at([x + wide / 2, bench + 0.22, z[0]]);
      return [
        box(cam, { x: [x, x + wide], y, z }, { front: 'red', side: 'deep-red-6', top: 'red+12' }),
        cam.face(frontal(x + wide * 0.56, x + wide, y[0], y[1], z[0]), 'deep-red+4'),
        cam.face(level(x + 0.08, x + wide - 0.08, y[1] + 0.002, 7.8, 7.88), 'black'),
        numeral(i + 1, { x: nx, y: ny, scale: i > 8 ? 2.6 : 3.2 }, 'paper'),
      ];
    }),
  ];
}

/** The lids thrown back, for those who tell of the count. */
function openLids() {
  const { bench, high, wide } = ROW;
  const y = bench + high;
  return places().map((x) => [
    cam.face(frontal(x, x + wide, y, y + 0.34, 8.1), 'deep-red-4'),
    cam.face(frontal(x, x + wide * 0.5, y, y + 0.34, 8.1), 'red-4'),
    cam.face(level(x + 0.03, x + wide - 0.03, y + 0.003, 7.63, 8.07), 'black'),
  ]);
}

// The long table, those who bend over it, the lamps, and the list in a hand.

const TABLE = { x: [-2.2, -1.2], y: [0.72, 0.8], z: [2.9, 5.7] } as const;

const SEATS = [5.5, 4.9, 4.3, 3.7, 3.15] as const;

function table() {
  const bent = SEATS.map((z, i) => {
    const [x, y] = cam.at([-2.48, 0.52, z]);
    return bust(
      { x, y, scale: cam.scale(z) * 0.94 },
      {
        coat: i % 2 ? ['khaki', 'soot'] : ['soot+6', 'ink'],
        head: [i % 3 ? 'bone' : 'paper', 'deep-red'],
      },
    );
  });
  return [
    bent,
    solid(cam, '-2.2,0,5.7 -1.2,0,5.7 -0.3,0,2.4 -1.4,0,2.4', 'black', asLight(0.5)),
    solid(cam, '-1.2,0.1,5.7 -1.2,0.8,5.7 -1.2,0.8,2.9 -1.2,0.1,2.9', 'deep-red-6'),
    box(cam, TABLE, { front: 'deep-red', side: 'deep-red-6', top: 'red-4' }),
    cam.face(frontal(-2.2, -1.2, 0.1, 0.8, 2.9), 'deep-red-10'),
    cam.face(level(-2.2, -1.87, 0.802, 2.9, 5.7), 'red+8'),
    SEATS.map((z, i) => [
      sheet(cam, [-1.97, 0.806, z + 0.05], 'paper', {
        width: 0.24,
        length: 0.36,
        turn: 0.1 - 0.05 * i,
      }),
      i % 2
        ? sheet(cam, [-1.42, 0.806, z + 0.2], 'bone', { width: 0.22, length: 0.34, turn: 0.2 })
        : [],
      solid(
        cam,
        `-2.11,0.81,${z} -2.09,0.81,${z} -2.01,0.96,${z + 0.02} -2.03,0.97,${z + 0.02}`,
        i % 2 ? 'red' : 'black',
      ),
    ]),
  ];
}

function lamps() {
  return LAMPS.map(([x, y, z]) => {
    const [px, py] = cam.at([x, y, z]);
    const at = { x: px, y: py, scale: 1 };
    return [
      cam.face(frontal(x - 0.012, x + 0.012, y, TOP + 2, z), 'black'),
      stamp('M-84 0 A84 13 0 0 1 84 0 A84 13 0 0 1 -84 0 Z', at, 'bone-8'),
      stamp('M-84 -1 L-16 -46 L16 -46 L84 -1 Q0 13 -84 -1 Z', at, 'ink'),
      stamp('M-84 -1 L-16 -46 L-4 -46 L-26 9 Q-60 5 -84 -1 Z', at, 'steel+4'),
    ];
  });
}

const lampTones = () => LAMPS.map((at, i) => glowTone(`lamp${i}`, cam.at(at), 250, 0.36));

function lampLight() {
  return LAMPS.map((at, i) => {
    const [x, y] = cam.at(at);
    return [
      shape(
        `${x - 76},${y + 4} ${x + 76},${y + 4} ${x + 330},700 ${x - 330},700`,
        'ochre',
        asLight(0.12),
      ),
      cam.face(ring([at[0], 0, at[2]], 1.5, 1.2), 'ochre', asLight(0.18)),
      glow(`lamp${i}`, [x, y + 6], 250),
      ellipse(x, y + 2, 80, 10, 'paper'),
    ];
  });
}

/** The printed column, held near: as many names as seats, and a pencil. */
function list() {
  const rows = Array.from({ length: 11 }, (_, i) => {
    const y = 712 + i * 24;
    const x = 1092 - i * 5.3;
    const wide = 96 + 26 * ((i * 7) % 4);
    return [
      shape(`${x},${y} ${x + 14},${y + 3} ${x + 12},${y + 12} ${x - 2},${y + 9}`, 'red'),
      shape(
        `${x + 26},${y + 5} ${x + 26 + wide},${y + 27 * (wide / 130)} ${x + 24 + wide},${y + 9 + 27 * (wide / 130)} ${x + 24},${y + 14}`,
        'ink',
      ),
    ];
  });
  return [
    shape('1084,640 1322,690 1260,1000 1010,1000', 'black', asLight(0.5)),
    shape('1064,628 1308,678 1240,1000 986,1000', 'paper'),
    shape('1196,655 1308,678 1240,1000 1130,1000', 'bone'),
    shape('1082,660 1236,692 1233,708 1079,676', 'deep-red'),
    rows,
    shape('1250,960 1236,840 1262,776 1290,770 1300,800 1340,760 1420,780 1500,960', 'black'),
    shape('1236,840 1262,776 1290,770 1298,792 1268,800 1256,846 1262,960 1250,960', 'bone-6'),
    shape('1228,700 1238,694 1330,836 1316,846', 'red'),
    shape('1228,700 1238,694 1330,836 1324,840', 'red+14'),
    shape('1228,700 1238,694 1222,676', 'bone'),
    shape('1226,686 1231,684 1222,676', 'ink'),
  ];
}
