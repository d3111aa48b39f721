import { camera } from '../kit/camera.ts';
import { dice } from '../kit/dice.ts';
import { lyingHand } from '../kit/grips.ts';
import { asLight, glow, glowTone } from '../kit/light.ts';
import type { Layers } from '../kit/place.ts';
import { facing } from '../kit/planes.ts';
import { shape } from '../kit/points.ts';
import { stamp } from '../kit/stamp.ts';
import { backing, ellipse, layer, type Shapes, type Spot } from '../kit/svg.ts';
import type { Tone, Tones } from '../kit/tones.ts';
export const worksYardHand: Layers = {
  'yard.svg': () => layer([yard(), lamp()], [glowTone('lamp', LAMP, 300, 0.6)]),
  'table.svg': () => layer([table()]),
  'far-backs.svg': () => layer([backs(0)]),
  'far-hands.svg': () => layer([hands(0)]),
  'near-backs.svg': () => layer([backs(1)]),
  'near-hands.svg': () => layer([hands(1)]),
  'yours.svg': () => layer([yours()]),
};

// The vote from among those who vote: backs, hands, and at the table a girl who counts them. Your own stands above them.

const cam = camera({ vanish: [800, 420], eye: 1.7 });

const LAMP = [800, 110] as const;

function yard() {
  const wall = facing(cam, 12);
  return [
    backing('night-8'),
    shape('-60,-60 1660,-60 1660,300 -60,300', 'night+4'),
    wall(-14, 14, 0, 4.2, 'ink+4'),
    Array.from({ length: 12 }, (_, i) => [
      wall(-11.6 + i * 2, -10.2 + i * 2, 1.2, 3.6, i % 4 === 1 ? 'ochre-10' : 'ochre'),
      [0.35, 0.7, 1.05].map((u) => wall(-11.62 + i * 2 + u, -11.56 + i * 2 + u, 1.2, 3.6, 'black')),
      wall(-11.6 + i * 2, -10.2 + i * 2, 2.4, 2.46, 'black'),
    ]),
    [-8, -2.4, 3.2, 8.8].map((x) => shape(sawTooth(x), 'black')),
    wall(-14, 14, 0, 0.9, 'black'),
  ];
}

/** The roof of the shop, tooth by tooth. */
const sawTooth = (x: number) => {
  const [x1, y1] = cam.at([x, 4.2, 12]);
  const [x2, y2] = cam.at([x + 5.6, 5.3, 12]);
  return `${x1},${y1} ${x2},${y1} ${x2},${y2}`;
};

const lamp = () => [
  shape('797,-60 803,-60 803,96 797,96', 'black'),
  shape('782,116 818,116 1180,640 420,640', 'ochre', asLight(0.16)),
  glow('lamp', LAMP, 300),
  shape('790,92 810,92 840,118 760,118', 'black'),
  ellipse(800, 118, 38, 9, 'paper+8'),
];

/** Red cloth; one reads from a sheet, a girl points with her pencil from head to head. */
function table() {
  const person = (x: number, coat: Tones, shawl?: Tone): Shapes => {
    const at = { x, y: 512, scale: 0.86 };
    return [
      stamp('M-60 0 L-58 -110 Q-52 -150 -18 -162 L18 -162 Q52 -150 58 -110 L62 0 Z', at, coat[1]),
      stamp('M-60 0 L-58 -110 Q-52 -150 -18 -162 L0 -162 L-4 0 Z', at, coat[0]),
      stamp('M-25 -200 A25 34 0 0 1 25 -200 A25 34 0 0 1 -25 -200 Z', at, 'wood'),
      stamp('M-25 -200 A25 34 0 0 1 2 -234 L2 -166 A25 34 0 0 1 -25 -200 Z', at, 'paper'),
      shawl === undefined
        ? []
        : stamp('M-36 -146 Q-40 -250 0 -250 Q40 -250 36 -146 L20 -158 Q28 -230 0 -230 Q-26 -230 -22 -158 Z', at, shawl), // prettier-ignore
    ];
  };
  return [
    person(680, ['steel', 'night-6']),
    shape('654,414 716,408 722,470 658,476', 'paper+4'),
    person(900, ['wood+10', 'soot'], 'red'),
    // her arm, and the pencil at its end
    shape('862,398 886,412 820,452 806,434', 'wood+14'),
    ellipse(810, 444, 14, 12, 'paper'),
    shape('802,440 806,432 762,404 758,410', 'red+4'),
    shape('560,506 1040,506 1066,640 534,640', 'deep-red'),
    shape('560,506 760,506 740,640 534,640', 'red'),
    shape('552,494 1048,494 1048,510 552,510', 'red+8'),
  ];
}

type Row = { readonly y: number; readonly scale: number; readonly count: number; readonly seed: number }; // prettier-ignore

const ROWS: readonly (readonly Row[])[] = [
  [
    { y: 560, scale: 0.62, count: 17, seed: 5 },
    { y: 640, scale: 0.86, count: 13, seed: 11 },
  ],
  [
    { y: 760, scale: 1.22, count: 9, seed: 23 },
    { y: 930, scale: 1.75, count: 7, seed: 42 },
  ],
];

const COATS: readonly Tones[] = [
  ['soot+10', 'ink'],
  ['khaki-10', 'soot-8'],
  ['steel-10', 'night-10'],
  ['wood-2', 'wood-15'],
];

type Standing = Spot & { readonly i: number };

function spots({ y, scale, count, seed }: Row): readonly Standing[] {
  const draw = dice(seed);
  const step = 1720 / count;
  return Array.from({ length: count }, (_, i) => ({
    x: -60 + step * (i + 0.3 + draw() * 0.4),
    y: y + draw() * 22 * scale,
    scale: scale * (0.94 + draw() * 0.12),
    i,
  }));
}

/** From behind: coats, napes, caps and shawls; farther rows are a tone lighter with the lamp's haze. */
const backs = (near: 0 | 1) =>
  (ROWS[near] ?? []).map((row, r) =>
    spots(row).map((at) => {
      const [light, shade] = COATS[(at.i * 3 + r) % COATS.length] ?? ['ink', 'black'];
      const isShawl = (at.i + r) % 3 === 1;
      return [
        stamp('M-78 200 L-70 20 Q-62 -28 -18 -42 L18 -42 Q62 -28 70 20 L78 200 Z', at, near ? 'black' : shade), // prettier-ignore
        stamp('M-78 200 L-70 20 Q-62 -28 -18 -42 L-4 -42 Q-44 -24 -50 24 L-56 200 Z', at, near ? shade : light), // prettier-ignore
        isShawl
          ? stamp('M-44 -8 Q-48 -128 0 -130 Q48 -128 44 -8 L0 34 Z', at, near ? 'wood-8' : at.i % 2 ? 'bone-15' : 'wood-6') // prettier-ignore
          : stamp('M-30 -74 A30 38 0 0 1 30 -74 L22 -34 L-22 -34 Z', at, near ? 'ink' : 'soot+4'),
        isShawl
          ? stamp('M6 -130 Q48 -128 44 -8 L0 34 Z', at, 'soot')
          : stamp('M-35 -80 Q-36 -124 0 -126 Q36 -124 35 -80 L40 -72 L-38 -72 Z', at, 'black'),
      ];
    }),
  );

/** Most of them up, and up alike; a few are late. */
const hands = (near: 0 | 1) =>
  (ROWS[near] ?? []).map((row, r) =>
    spots(row)
      .filter(({ i }) => (i * 5 + r) % 6 !== 2)
      .map((at) => {
        const [light, shade] = COATS[(at.i * 3 + r) % COATS.length] ?? ['ink', 'black'];
        const lean = ((at.i * 7) % 5) * 5 - 10;
        const top = -226 - ((at.i * 11) % 4) * 12;
        return [
          stamp(`M44 10 L${56 + lean} ${top + 40} L${90 + lean} ${top + 40} L82 20 Z`, at, shade),
          stamp(`M44 10 L${56 + lean} ${top + 40} L${70 + lean} ${top + 40} L60 16 Z`, at, light),
          stamp(`M${56 + lean} ${top + 44} L${52 + lean} ${top - 8} L${64 + lean} ${top - 28} L${84 + lean} ${top - 26} L${94 + lean} ${top - 4} L${90 + lean} ${top + 44} Z`, at, 'wood+12'), // prettier-ignore
          stamp(`M${56 + lean} ${top + 44} L${52 + lean} ${top - 8} L${64 + lean} ${top - 28} L${74 + lean} ${top - 27} L${72 + lean} ${top + 44} Z`, at, near ? 'bone-10' : 'bone-4'), // prettier-ignore
        ];
      }),
  );

/** The palm is to the table, so we see its back; it is a foot above the others. */
const yours = () =>
  lyingHand({ x: 1072, y: 470, scale: 1.4, turn: 3 }, { skin: ['paper-4', 'wood+14'], sleeve: ['khaki-2', 'soot-4'], cuff: 'ink' }); // prettier-ignore
