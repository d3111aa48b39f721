import { inTurn } from '../kit/in-turn.ts';
import { leaf } from '../kit/leaf.ts';
import { asLight } from '../kit/light.ts';
import { limb } from '../kit/limb.ts';
import { fromBehind, listener } from '../kit/listeners.ts';
import { linesOn } from '../kit/paper.ts';
import type { Layers } from '../kit/place.ts';
import { shape } from '../kit/points.ts';
import { backing, ellipse, layer, path, type Shapes } from '../kit/svg.ts';
import type { Tones } from '../kit/tones.ts';
export const hallRow: Layers = {
  'far.svg': () => layer([far(), rank(FAR, 0), bench(432)]),
  'middle.svg': () => layer([rank(MIDDLE, 1)]),
  'looks.svg': () => layer(looks()),
  'writes.svg': () => layer(writes()),
  'ducks.svg': () => layer(ducks()),
  'bench.svg': () => layer([bench(690)]),
  'near.svg': () => layer([rank(NEAR, 2), bench(930), beam()]),
};

// Three rows of backs. In the middle one, a little to the right, sits the man from the Urals.

type Rank = {
  readonly y: number;
  readonly scale: number;
  readonly at: readonly number[];
  readonly rim: 'bone-12' | 'bone-4' | 'bone-15';
};

const FAR: Rank = {
  y: 372,
  scale: 0.86,
  at: [60, 236, 420, 590, 782, 948, 1120, 1302, 1480],
  rim: 'bone-12',
};

const MIDDLE: Rank = { y: 560, scale: 1.5, at: [130, 430, 1210, 1500], rim: 'bone-4' };

const NEAR: Rank = { y: 848, scale: 2.1, at: [250, 1330], rim: 'bone-15' };

const HIM = { x: 836, y: 560, scale: 1.56 } as const;

const COAT: Tones = ['steel+4', 'night'];

const COATS: readonly Tones[] = [
  ['soot+6', 'ink'],
  ['khaki-4', 'soot'],
  ['soot+2', 'ink'],
  ['wood+2', 'wood-14'],
];

const rank = ({ y, scale, at, rim }: Rank, turn: number): Shapes =>
  at.map((x, i) =>
    fromBehind(
      { x, y: y + ((i * 37) % 22), scale },
      {
        coat: turn === 2 ? ['ink', 'black'] : inTurn(COATS, i + turn),
        hair: turn === 2 ? 'black' : i % 3 ? 'ink' : 'wood-8',
        nape: turn === 2 ? 'soot' : 'wood+2',
        rim,
      },
    ),
  );

/** He has turned right round: the seam of his head is where we are. */
function looks() {
  return [
    fromBehind(HIM, { coat: COAT, hair: 'ink', nape: 'wood', rim: 'paper' }),
    shape('700,640 820,566 940,600 900,700 760,720', COAT[0]),
    listener(
      { ...HIM, y: HIM.y - 6 },
      { coat: COAT, head: ['bone+4', 'deep-red'], seam: -6, shirt: 'bone-10', hair: 'wood-6' },
    ),
  ];
}

/** He copies, beast by beast, on his knee. */
function writes() {
  const sheet = leaf([898, 560], [130, -16], [34, 150]);
  return [
    sheet(0, 1, 0, 1, 'paper'),
    linesOn(sheet, [0.12, 0.9], [0.08, 0.7], 5, 'steel-6'),
    limb({ x: 900, y: 640 }, '-70,90,74 20,76,58 70,30,40', COAT, { share: 0.44 }),
    limb({ x: 900, y: 640 }, '64,36,32 76,6,30 62,-26,18', ['bone-4', 'wood+4'], { share: 0.4 }),
    fromBehind(
      { ...HIM, y: HIM.y + 44, x: HIM.x + 22 },
      { coat: COAT, hair: 'ink', nape: 'wood+4', rim: 'paper' },
    ),
  ];
}

/** Head down between his shoulders. */
function ducks() {
  const at = { ...HIM, y: HIM.y + 66 };
  return [
    fromBehind(at, { coat: COAT, hair: 'ink', nape: 'wood', rim: 'paper' }),
    path(
      'M650 900 L662 690 Q670 588 790 566 L836 640 L892 566 Q1000 588 1010 690 L1024 900 Z',
      COAT[0],
    ),
    path('M836 640 L892 566 Q1000 588 1010 690 L1024 900 L830 900 Z', COAT[1]),
  ];
}

/** The back of a bench, with light on its edge. */
const bench = (y: number): Shapes => [
  shape(`-60,${y} 1660,${y - 8} 1660,980 -60,980`, 'wood-14'),
  shape(`-60,${y} 1660,${y - 8} 1660,${y + 6} -60,${y + 14}`, 'bone-15'),
  shape(`-60,${y + 70} 1660,${y + 62} 1660,${y + 70} -60,${y + 78}`, 'black'),
];

const beam = () => shape('560,-60 780,-60 1160,980 640,980', 'paper', asLight(0.1));

/** The red table, far off, and a rostrum with a small head over it. */
function far() {
  return [
    backing('soot-2'),
    shape('-60,-60 1660,-60 1660,150 -60,150', 'red-8'),
    shape('800,-60 1660,-60 1660,150 800,150', 'deep-red'),
    shape('-60,150 1660,150 1660,162 -60,162', 'bone-12'),
    [120, 250, 380, 510, 640, 1060, 1190, 1320, 1450].map((x) => [
      ellipse(x, 196, 20, 26, 'bone-8'),
      path(`M${x - 44} 270 Q${x - 36} 224 ${x} 222 Q${x + 36} 224 ${x + 44} 270 Z`, 'ink'),
    ]),
    shape('-60,252 1660,252 1660,330 -60,330', 'deep-red-4'),
    shape('-60,252 1660,252 1660,262 -60,262', 'red'),
    shape('830,196 960,196 946,340 844,340', 'wood-2'),
    shape('890,196 960,196 946,340 890,340', 'wood-14'),
    ellipse(892, 128, 22, 29, 'bone'),
    path('M892 99 A22 29 0 0 1 892 157 Z', 'ink'),
    path('M840 200 Q846 166 892 162 Q938 166 946 200 Z', 'khaki'),
  ];
}
