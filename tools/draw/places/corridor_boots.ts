import { boot } from '../kit/boots.ts';
import { camera, level } from '../kit/camera.ts';
import { asLight } from '../kit/light.ts';
import type { Layers } from '../kit/place.ts';
import { shape } from '../kit/points.ts';
import { backing, ellipse, layer, path, type Shapes, type Spot } from '../kit/svg.ts';
import type { Tone, Tones } from '../kit/tones.ts';
export const corridorBoots: Layers = {
  'floor.svg': () => layer([floor(), columns()]),
  'far.svg': () => layer(FAR.map(pair)),
  'near.svg': () => layer(NEAR.map(pair)),
  'new.svg': () => layer([pair(NEW, 4)]),
};

// Five pairs of boots in a ring, from a hand's breadth above the floor. Who is in them is not in the picture.

const cam = camera({ vanish: [800, 300], eye: 0.34, focal: 1500 });

type Pair = Spot & {
  readonly shaft: Tones;
  readonly foot: Tone;
  readonly edge: Tone;
  readonly sole: Tone;
  readonly coat: Tones;
  /** A nail short: the sole gapes at the toe. */
  readonly gapes?: boolean;
};

const FAR: readonly Pair[] = [
  {
    x: 520,
    y: 560,
    scale: 1.05,
    flip: true,
    shaft: ['wood+4', 'wood-10'],
    foot: 'wood-8',
    edge: 'bone-15',
    sole: 'black',
    coat: ['khaki-4', 'soot'],
  },
  {
    x: 1040,
    y: 548,
    scale: 1.02,
    shaft: ['wood+8', 'wood-8'],
    foot: 'wood-6',
    edge: 'bone-15',
    sole: 'black',
    coat: ['soot+8', 'ink'],
  },
];

const NEAR: readonly Pair[] = [
  {
    x: 400,
    y: 752,
    scale: 1.7,
    flip: true,
    shaft: ['bone-14', 'wood+8'],
    foot: 'wood+10',
    edge: 'bone-8',
    sole: 'wood-10',
    coat: ['soot+4', 'ink'],
  },
  {
    x: 1216,
    y: 764,
    scale: 1.72,
    shaft: ['soot+10', 'soot-4'],
    foot: 'ink',
    edge: 'bone-12',
    sole: 'wood+4',
    coat: ['steel-4', 'night-6'],
    gapes: true,
  },
];

const NEW: Pair = {
  x: 806,
  y: 828,
  scale: 1.86,
  flip: true,
  shaft: ['ink', 'black'],
  foot: 'black',
  edge: 'snow-6',
  sole: 'ochre-10',
  coat: ['khaki', 'soot'],
};

function pair(at: Pair, i: number): Shapes {
  const { x, y, scale = 1, flip = false, coat } = at;
  const way = flip ? 1 : -1;
  const other = { ...at, x: x - way * 96 * scale, y: y - 26 * scale };
  const [left, right] = [x - 150 * scale, x + 130 * scale];
  const hem = y - (206 + 6 * (i % 3)) * scale;
  return [
    ellipse(x - way * 10, y + 4, 150 * scale, 20 * scale, 'black', asLight(0.5)),
    boot(other, at),
    boot(at, at),
    at.gapes ? shape(`${x - 140},${y + 4} ${x - 40},${y + 12} ${x - 140},${y + 26}`, 'black') : [],
    path(
      `M${left} -80 L${left - 20 * scale} ${hem - 16} L${right + 10 * scale} ${hem} L${right} -80 Z`,
      coat[0],
    ),
    path(`M${x} -80 L${x + 10} ${hem - 6} L${right + 10 * scale} ${hem} L${right} -80 Z`, coat[1]),
  ];
}

function floor() {
  const boards = [];
  for (let z = 0.9; z < 14; z *= 1.17)
    boards.push(cam.face(level(-9, 9, 0, z, z * 1.085), 'wood-8'));
  return [
    backing('ink'),
    cam.face(level(-12, 12, 0, 0.5, 16), 'wood-15'),
    boards,
    cam.face(level(-3.4, -1.5, 0, 0.5, 16), 'deep-red'),
    cam.face(level(-1.6, -1.5, 0, 0.5, 16), 'bone-15'),
    shape('620,330 980,330 1420,980 180,980', 'ochre', asLight(0.14)),
  ];
}

/** The feet of the columns, and the far door's light between them. */
function columns() {
  return [
    shape('-60,-60 1660,-60 1660,320 -60,320', 'soot-2'),
    shape('690,-60 900,-60 900,322 690,322', 'wood+12'),
    shape('690,-60 790,-60 790,322 690,322', 'bone-8'),
    [60, 300, 1180, 1440].map((x, i) => [
      shape(`${x},-60 ${x + 70},-60 ${x + 70},300 ${x},300`, 'bone-12'),
      shape(`${x + 70},-60 ${x + 132},-60 ${x + 132},300 ${x + 70},300`, 'night-2'),
      shape(
        `${x - 20},284 ${x + 152},284 ${x + 152},${350 + 6 * (i % 2)} ${x - 20},${350 + 6 * (i % 2)}`,
        'bone-15',
      ),
      shape(
        `${x + 76},284 ${x + 152},284 ${x + 152},${350 + 6 * (i % 2)} ${x + 76},${350 + 6 * (i % 2)}`,
        'night-6',
      ),
    ]),
  ];
}
