import { column } from '../kit/architecture.ts';
import { camera, frontal, level } from '../kit/camera.ts';
import { dice } from '../kit/dice.ts';
import { inTurn } from '../kit/in-turn.ts';
import { leaf } from '../kit/leaf.ts';
import { asLight } from '../kit/light.ts';
import { clap, farListener, listener } from '../kit/listeners.ts';
import { linesOn } from '../kit/paper.ts';
import type { Layers } from '../kit/place.ts';
import { shape } from '../kit/points.ts';
import { backing, ellipse, layer, linear, path, type Shapes } from '../kit/svg.ts';
import type { Tones } from '../kit/tones.ts';
export const hallReverse: Layers = {
  'far.svg': () => layer([room(), farRows()]),
  'rows.svg': () => layer([sitters(2), sitters(1)]),
  'rows-clap.svg': () => layer([hands(2), hands(1)]),
  'first.svg': () => layer([sitters(0)]),
  'first-clap.svg': () => layer([hands(0)]),
  'rails.svg': () => layer(rail(3)),
  'beams.svg': () => layer(beams(), beamTones()),
  'rostrum.svg': () => layer([rostrum(), microphone()]),
  'rifle.svg': () => layer([rifle()]),
};

// The hall from where the speakers stand: the eye, the aisle, and who sits where.

const cam = camera({ vanish: [800, 318], eye: 1.94 });

const END = 26;

/** The chins of who sits. */
const CHIN = 1.1;

const AISLE = [0.9, 1.75] as const;

type Row = { readonly z: number; readonly seats: readonly number[] };

const row = (z: number, step: number, shift: number): Row => ({
  z,
  seats: Array.from({ length: 24 }, (_, i) => -7.2 + shift + i * step).filter(
    (x) => (x < AISLE[0] - 0.2 || x > AISLE[1] + 0.2) && Math.abs(x) * cam.perMetre(z) < 800,
  ),
});

const NEAR_ROWS = [row(3.3, 0.66, 0.1), row(4.3, 0.62, 0.38), row(5.5, 0.6, 0.1)] as const;

/** Of the rows before us, the first is nearest. */
type Near = 0 | 1 | 2;

const FAR_ROWS = [7, 8.8, 11.2, 14.6].map((z, i) => row(z, 0.66, i % 2 ? 0.34 : 0.05));

/** He in the first row whose hands stay where they are. */
const STILL = -0.9;

const COATS: readonly Tones[] = [
  ['khaki', 'soot'],
  ['soot+8', 'ink'],
  ['steel-6', 'night-6'],
  ['wood+10', 'wood-8'],
  ['soot+3', 'ink'],
];

function sitters(deep: Near) {
  const { z, seats } = NEAR_ROWS[deep];
  const roll = dice(72 - deep);
  return seats.map((x, i) => {
    const still = deep === 0 && i === stillSeat();
    const [px, y] = cam.at([x, CHIN + 0.06 * (roll() - 0.5), z]);
    const seam = still ? 0 : Math.round((roll() - 0.5) * 46);
    const old = roll() < 0.3;
    const shirt = roll() < 0.45 ? ([] as const) : ['bone-4'];
    return listener(
      { x: px, y, scale: cam.perMetre(z) * 0.0026 },
      {
        coat: coatOf(deep, i),
        head: lit(deep, still),
        seam,
        ...(shirt[0] === undefined ? {} : { shirt: deep === 2 ? 'bone-15' : 'bone-6' }),
        ...(old || still ? {} : { hair: i % 4 === 2 ? 'wood-4' : 'ink' }),
        ...(deep === 1 && i === 1 ? { kerchief: 'red' } : {}),
      },
    );
  });
}

const stillSeat = () => NEAR_ROWS[0]?.seats.findIndex((x) => x > STILL);

const lit = (deep: number, still: boolean): Tones =>
  still
    ? ['paper+6', 'deep-red']
    : inTurn(
        [
          ['paper-4', 'wood+2'],
          ['bone-8', 'wood-2'],
          ['bone-15', 'wood-6'],
        ] as const,
        deep,
      );

function farRows(): Shapes {
  return FAR_ROWS.toReversed().map(({ z, seats }, nth) => {
    const deep = FAR_ROWS.length - 1 - nth;
    const coats = [
      ['soot+6', 'ink'],
      ['soot+4', 'ink'],
      ['soot+2', 'ink'],
      ['soot', 'ink'],
      ['ink+3', 'ink'],
    ] as const;
    const heads = [
      ['wood+14', 'soot'],
      ['wood+9', 'soot'],
      ['wood+5', 'soot'],
      ['wood', 'soot'],
      ['wood-5', 'ink'],
    ] as const;
    return seats.map((x, i) => {
      const [px, y] = cam.at([x + 0.05 * ((i * 7) % 3), CHIN, z]);
      return farListener(
        { x: px, y, scale: cam.perMetre(z) * 0.0027, flip: (i * 5) % 3 === 1 },
        { coat: inTurn(coats, deep), head: inTurn(heads, deep) },
      );
    });
  });
}

const coatOf = (deep: Near, i: number): Tones => {
  const still = deep === 0 && i === stillSeat();
  return still ? ['khaki', 'soot'] : inTurn(COATS, i + deep * 2);
};

function hands(deep: Near) {
  const { z, seats } = NEAR_ROWS[deep];
  const tones = (
    [
      ['paper-2', 'wood+10'],
      ['bone-8', 'wood+4'],
      ['bone-15', 'wood-2'],
    ] as const
  )[deep];
  return seats.map((x, i) => {
    if (deep === 0 && i === stillSeat()) return [];
    const [px, y] = cam.at([x, CHIN - 0.22 + 0.05 * ((i * 3) % 4), z]);
    const at = { x: px, y, scale: cam.perMetre(z) * 0.0027, flip: i % 2 === 0 };
    return clap(at, tones, coatOf(deep, i));
  });
}

/** The back of the bench before a row, broken by the aisle. */
const rail = (z: number): Shapes =>
  [
    [-6, AISLE[0] - 0.1],
    [AISLE[1] + 0.1, 6],
  ].map(([x1 = 0, x2 = 0]) => [
    cam.face(frontal(x1, x2, 0, 0.72, z), 'wood-14'),
    cam.face(frontal(x1, x2, 0.66, 0.72, z), 'bone-15'),
    cam.face(frontal(x1, x2, 0.3, 0.34, z), 'black'),
  ]);

// The room behind them, dark to its doors.

function room() {
  const gallery = cam.face(frontal(-7, 7, 4.6, 5.4, END), 'wood-6');
  const columns = [22, 17.5, 13.4, 9.8, 6.9].flatMap((z) =>
    [-4.6, 5].map((x) =>
      column(
        cam,
        { x, z, radius: 0.45, height: 7.2 },
        {
          light: z > 12 ? 'bone-15' : 'bone-8',
          shade: z > 12 ? 'night-4' : 'steel-12',
          foot: 'bone-15',
          footShade: 'night',
        },
      ),
    ),
  );
  return [
    backing('ink'),
    cam.face(frontal(-8, 8, 0, 8.6, END), 'soot'),
    gallery,
    [-3.6, 0.55, 3.6].map((x) => [
      cam.face(frontal(x, x + 1.6, 0, 3.5, END), 'black'),
      cam.face(frontal(x, x + 0.1, 0, 3.5, END), 'bone-15'),
    ]),
    cam.face(level(-8, 8, 7.4, 1, END), 'ink+2'),
    [8, 11, 14, 17.5, 21].map((z) => cam.face(level(-3.8, 4.2, 7.4, z, z + 1.7), 'soot+2')),
    columns,
    cam.face(level(-8, 8, 0, 1, END), 'ink'),
    cam.face(level(AISLE[0], AISLE[1], 0, 1, END), 'deep-red-8'),
    cam.face(level(AISLE[0], AISLE[0] + 0.4, 0, 1, END), 'deep-red+2'),
  ];
}

const beamTones = () => [
  linear(
    'fall',
    [800, -60],
    [800, 620],
    [
      [0, 'paper', 0.42],
      [1, 'paper', 0],
    ],
  ),
];

const beams = () => [
  shape('180,-60 420,-60 860,640 330,640', 'url(#fall)', asLight(0.6)),
  shape('1340,-60 1190,-60 800,640 1210,640', 'url(#fall)', asLight(0.4)),
];

// The rostrum before us, with what a speaker has before him.

function rostrum() {
  const left = leaf([420, 850], [250, -20], [-60, 190]);
  const right = leaf([690, 838], [236, 6], [20, 190]);
  return [
    path('M-60 890 L330 812 L1280 806 L1660 870 L1660 980 L-60 980 Z', 'wood-10'),
    path(
      'M-60 890 L330 812 L1280 806 L1660 870 L1660 882 L1280 820 L330 828 L-60 906 Z',
      'bone-12',
    ),
    left(0, 1, 0, 1, 'bone-4'),
    linesOn(left, [0.12, 0.88], [0.1, 1], 6, 'soot+10'),
    right(0, 1, 0, 1, 'paper'),
    linesOn(right, [0.12, 0.88], [0.1, 1], 6, 'soot+10'),
  ];
}

/** As high as a mouth: a carbon disc in a ring. */
function microphone() {
  return [
    path('M1138 900 L1132 560 L1144 560 L1160 900 Z', 'black'),
    ellipse(1138, 492, 72, 72, 'black'),
    ellipse(1138, 492, 58, 58, 'steel-10'),
    path('M1138 434 A58 58 0 0 0 1138 550 Z', 'bone-12'),
    ellipse(1138, 492, 34, 34, 'black'),
    path('M1138 458 A34 34 0 0 0 1138 526 Z', 'soot+8'),
  ];
}

/** From the shoulder of who aims: the barrel runs up to one of the first row. */
function rifle() {
  return [
    path('M380 980 L700 980 L692 810 L520 818 Z', 'wood-4'),
    path('M380 980 L500 980 L590 814 L520 818 Z', 'wood+15'),
    path('M520 850 L690 850 L655 634 L611 634 Z', 'steel-12'),
    path('M520 850 L600 850 L632 634 L611 634 Z', 'bone-2'),
    path('M603 650 L663 650 L657 606 L607 606 Z', 'black'),
    path('M603 650 L626 650 L626 606 L607 606 Z', 'bone-8'),
    path('M478 826 L690 826 L668 742 L566 742 Z', 'black'),
    path('M478 826 L540 826 L596 742 L566 742 Z', 'bone-8'),
    ellipse(572, 850, 104, 100, 'black'),
    ellipse(572, 850, 80, 77, 'steel-6'),
    path('M572 773 A80 77 0 0 0 520 908 Z', 'snow-2'),
  ];
}
