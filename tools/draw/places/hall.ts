import { column } from '../kit/architecture.ts';
import { box, camera, frontal, level, upright } from '../kit/camera.ts';
import { asLight } from '../kit/light.ts';
import { bust } from '../kit/people.ts';
import type { Layers } from '../kit/place.ts';
import { shape, solid } from '../kit/points.ts';
import { stamp } from '../kit/stamp.ts';
import {
  type Attributes,
  backing,
  corners,
  ellipse,
  layer,
  linear,
  type Point,
  polygon,
} from '../kit/svg.ts';
import type { Tone, Tones } from '../kit/tones.ts';
export const hall: Layers = {
  'far.svg': () => layer([room(), ceiling()]),
  'columns.svg': () => layer([colonnade(LEFT), colonnade(RIGHT), cornices()]),
  'portrait.svg': () => layer([sideBanners(), portrait()]),
  'chairs.svg': () => layer([emptyChairs()]),
  'sitters.svg': () => layer([sitters()]),
  'presidium.svg': () => layer([table()]),
  'beams.svg': () => layer(beams(), beamTones()),
  'dais.svg': () => layer([dais()]),
  'benches.svg': () => layer([benches()]),
  'rostrum.svg': () => layer([rostrum()]),
  'near.svg': () => layer(near()),
};

// What the drawings of the hall share: the eye and the measures.

const cam = camera({ vanish: [860, 400], eye: 3.4 });

const LEFT = -5.6;

const RIGHT = 4.9;

const CORNICE = 7.4;

const END = 27;

const DAIS = { x: [-5, 4.4], y: [0, 1.1], z: [12.4, 20] } as const;

const TABLE = { x: [-4.5, 3.7], y: [1.1, 1.9], z: [13.2, 15] } as const;

const ROSTRUM = { x: [1.15, 2.1], y: [1.1, 2.42], z: [12.45, 13.1] } as const;

const BANNER_Z = 17.4;

// Empty benches and the aisle between them: seen where nobody sits. A full hall hides them.

const [VX, VY] = cam.vanish;

/** The tops of the bench backs, far to near, under the shoulders of the crowd's rows. */
const TOPS = [664, 709, 757, 805] as const;

const FOOT = 900;

/** The aisle runs to the eye's own point: its middle and half its width at a height in the picture. */
const reach = (y: number) => (y - VY) / 472;

const aisle = (y: number) => ({ middle: VX - 140 * reach(y), half: 104 * reach(y) });

/** The beams reach the benches as a strip that slants to the right. */
const strip = (y: number): Point => [880 + (y - 640) * 0.2, 1140 + (y - 640) * 0.55];

function benches() {
  const floor = aisle(729);
  const near = aisle(FOOT);
  const runner = (from: number, to: number, tone: Tone) =>
    polygon(
      [
        [floor.middle + floor.half * from, 729],
        [floor.middle + floor.half * to, 729],
        [near.middle + near.half * to, FOOT],
        [near.middle + near.half * from, FOOT],
      ],
      tone,
    );
  return [
    runner(-0.8, 0.8, 'soot+4'),
    runner(-0.8, -0.1, 'wood-6'),
    TOPS.map((top, i) => bench(top, TOPS[i + 1] ?? 860, i)),
  ];
}

function bench(top: number, foot: number, i: number) {
  const { middle, half } = aisle(top);
  const thick = 4 + i * 1.6;
  const [left, right] = [middle - half, middle + half];
  const end = 9 + i * 5;
  const plank = (x1: number, x2: number, y1: number, y2: number, tone: Tone, more?: Attributes) =>
    polygon(corners([x1, x2], [y1, y2]), tone, more);
  const [lit1, lit2] = strip(top);
  const apart = 118 + i * 34;
  const posts = [];
  for (let x = right + apart; x < 1660; x += apart) posts.push(x);
  for (let x = left - apart; x > -60; x -= apart) posts.push(x);
  return [
    (
      [
        [-60, left],
        [right, 1660],
      ] as const
    ).map(([x1, x2]) => [
      plank(x1, x2, top, foot, i % 2 ? 'ink' : 'ink+3'),
      plank(x1, x2, top + (foot - top) * 0.5, foot, 'black'),
      plank(x1, x2, top, top + thick, 'wood-4'),
    ]),
    posts.map((x) => plank(x - thick * 0.6, x + thick * 0.6, top + thick, foot, 'black')),
    plank(Math.max(right, lit1), lit2, top, top + thick, 'bone-12'),
    plank(Math.max(right, lit1), lit2, top + thick, foot, 'bone', asLight(0.07)),
    polygon(
      [
        [left, top - 3],
        [left + end, top - end * 0.4],
        [left + end, foot + 10],
        [left, foot + 24],
      ],
      'wood+2',
    ),
    plank(left - thick, left, top - 3, foot + 24, 'wood-10'),
    plank(right, right + thick * 1.4, top - 3, foot + 20, 'wood-8'),
  ];
}

// The banners at the sides, and the great one with the disc.

function sideBanners() {
  const hang = (x: number, z1: number, z2: number, low: number, tones: Tones) => {
    const face = [
      [x, 9.5, z1],
      [x, 9.5, z2],
      [x, low, z2],
      [x, low + 0.5, z1],
    ] as const;
    const fold = [
      [x, 9.5, z1],
      [x, 9.5, z1 + (z2 - z1) * 0.42],
      [x, low + 0.3, z1 + (z2 - z1) * 0.42],
      [x, low + 0.5, z1],
    ] as const;
    return [cam.face(face, tones[0]), cam.face(fold, tones[1])];
  };
  return [
    hang(LEFT + 0.75, 12.9, 15.6, 2.9, ['red-10', 'deep-red+4']),
    hang(RIGHT - 0.75, 12.9, 15.6, 2.9, ['deep-red', 'deep-red-15']),
  ];
}

function portrait() {
  const u = cam.perMetre(BANNER_Z);
  const [x, y] = cam.at([-0.45, 6.05, BANNER_Z]);
  const at = { x, y, scale: u / 100 };
  return [
    cam.face(frontal(-3.75, 2.85, 2.9, 13, BANNER_Z), 'red'),
    polygon(
      [
        cam.at([-0.45, 13, BANNER_Z]),
        cam.at([2.85, 13, BANNER_Z]),
        cam.at([2.85, 2.9, BANNER_Z]),
        cam.at([-0.45, 2.9, BANNER_Z]),
      ],
      'deep-red+5',
    ),
    cam.face(frontal(-3.75, 2.85, 2.9, 3.12, BANNER_Z), 'paper-10'),
    cam.face(frontal(-0.45, 2.85, 2.9, 3.12, BANNER_Z), 'bone-15'),
    ellipse(x, y, 2.34 * u, 2.34 * u, 'paper'),
    stamp('M0 -234 A234 234 0 0 1 0 234 Z', at, 'ink'),
    stamp('M-196 128 Q-180 62 -86 44 L0 30 L0 234 A234 234 0 0 1 -196 128 Z', at, 'khaki'),
    stamp('M196 128 Q180 62 86 44 L0 30 L0 234 A234 234 0 0 0 196 128 Z', at, 'soot'),
    stamp('M-46 20 L-46 62 L0 96 L0 20 Z', at, 'bone-12'),
    stamp('M46 20 L46 62 L0 96 L0 20 Z', at, 'deep-red-10'),
    stamp('M0 -182 A98 132 0 0 0 0 82 Z', at, 'bone'),
    stamp('M0 -182 A98 132 0 0 1 0 82 Z', at, 'deep-red'),
  ];
}

// The two beams, and our own row, too near for light.

function beamTones() {
  return [
    linear(
      'beam-left',
      [420, -60],
      [960, 620],
      [
        [0, 'paper', 0.62],
        [1, 'paper', 0.1],
      ],
    ),
    linear(
      'beam-right',
      [1320, -60],
      [900, 620],
      [
        [0, 'paper', 0.42],
        [1, 'paper', 0.05],
      ],
    ),
  ];
}

function beams() {
  return [
    shape('390,-60 520,-60 1085,628 850,628', 'url(#beam-left)', asLight(0.62)),
    shape('1290,-60 1400,-60 1060,628 870,628', 'url(#beam-right)', asLight(0.5)),
    ellipse(962, 626, 132, 15, 'paper', asLight(0.35)),
  ];
}

function near() {
  const head = (x: number, y: number, s: number) => [
    stamp(
      'M-130 260 L-112 96 Q-100 40 -34 22 L34 22 Q100 40 112 96 L130 260 Z',
      { x, y, scale: s },
      'black',
    ),
    stamp('M-26 10 L-30 44 L30 44 L26 10 Z', { x, y, scale: s }, 'ink+3'),
    stamp('M-36 30 Q0 8 36 30 L31 48 Q0 26 -31 48 Z', { x, y, scale: s }, 'soot+9'),
    ellipse(x - 50 * s, y - 26 * s, 8 * s, 14 * s, 'soot+4'),
    ellipse(x + 50 * s, y - 26 * s, 8 * s, 14 * s, 'ink'),
    stamp(
      'M-50 -36 A50 64 0 0 1 50 -36 Q50 4 27 26 Q0 36 -27 26 Q-50 4 -50 -36 Z',
      { x, y, scale: s },
      'ink+2',
    ),
    stamp(
      'M-50 -36 A50 64 0 0 1 50 -36 Q48 -8 30 -2 Q0 6 -30 -2 Q-48 -8 -50 -36 Z',
      { x, y, scale: s },
      'black',
    ),
    stamp('M-50 -34 A50 66 0 0 1 -4 -99 A46 64 0 0 0 -50 -34 Z', { x, y, scale: s }, 'bone-12'),
    stamp(
      'M-112 96 Q-100 40 -34 22 L-20 22 Q-84 44 -97 98 L-104 140 Z',
      { x, y, scale: s },
      'soot+2',
    ),
  ];
  return [
    rail(-60, 600, 786),
    rail(842, 1660, 780),
    shape('880,779 1130,775 1130,784 880,788', 'bone-6'),
    shape('880,790 1130,786 1180,980 900,980', 'paper', asLight(0.06)),
    head(1180, 806, 0.92),
    head(1320, 800, 1.05),
    head(128, 830, 1),
  ];
}

/** The back of our own bench, in two parts: the aisle is between them. */
function rail(x1: number, x2: number, top: number) {
  const panels = [];
  for (let x = x1 + 26; x < x2 - 90; x += 176)
    panels.push(
      polygon(corners([x, Math.min(x + 148, x2 - 22)], [top + 34, 906]), 'ink'),
      polygon(corners([x, Math.min(x + 148, x2 - 22)], [top + 34, top + 40]), 'black'),
    );
  return [
    polygon(corners([x1, x2], [top, 980]), 'wood-13'),
    panels,
    polygon(corners([x1, x2], [top, top + 11]), 'wood+4'),
    polygon(corners([x1, x2], [top + 11, top + 15]), 'black'),
    polygon(corners(x1 < 0 ? [x2 - 16, x2] : [x1, x1 + 16], [top - 10, 980]), 'wood-4'),
  ];
}

// The presidium: who sits in two rows, the chairs they leave, and the red table before them.

type Row = {
  readonly z: number;
  readonly floor: number;
  readonly from: number;
  readonly step: number;
};

const BACK_ROW: Row = { z: 17.2, floor: 1.75, from: -4.35, step: 0.98 };

const FRONT_ROW: Row = { z: 15.3, floor: 1.1, from: -4.05, step: 0.93 };

const IN_A_ROW = 9;

/** He who speaks has left his chair in the front row. */
const SPEAKER = 7;

const sitters = () => [sittersIn(BACK_ROW), board(), sittersIn(FRONT_ROW)];

function sittersIn(row: Row) {
  const { z, floor, from, step } = row;
  return Array.from({ length: IN_A_ROW }, (_, i) => {
    if (row === FRONT_ROW && i === SPEAKER) return [];
    const [x, y] = cam.at([from + i * step, floor + 0.42, z]);
    const tall = 1.12 + 0.05 * Math.sin(i * 2.7 + z);
    const coat: Tones = (i + IN_A_ROW) % 4 === 1 ? ['khaki', 'soot'] : ['soot+2', 'ink'];
    return bust(
      { x, y, scale: cam.scale(z) * tall },
      { coat, head: [i % 3 === 1 ? 'bone' : 'paper', 'deep-red'] },
    );
  });
}

/** The same two rows when nobody sits there: only the backs of the chairs. */
const emptyChairs = () => [chairsIn(BACK_ROW), board(), chairsIn(FRONT_ROW)];

function chairsIn({ z, floor, from, step }: Row) {
  return Array.from({ length: IN_A_ROW }, (_, i) => {
    const x = from + i * step;
    const part = (x1: number, x2: number, y1: number, y2: number, tone: Tone) =>
      cam.face(frontal(x + x1, x + x2, floor + y1, floor + y2, z), tone);
    return [
      part(-0.24, 0.24, 0.4, 1.12, 'ink'),
      part(-0.24, -0.02, 0.4, 1.12, 'wood'),
      part(-0.17, 0.17, 0.5, 1.02, 'deep-red-15'),
      part(-0.17, -0.02, 0.5, 1.02, 'deep-red'),
      part(-0.26, 0.26, 1.1, 1.16, 'bone-15'),
    ];
  });
}

const board = () => [
  cam.face(frontal(-4.7, 3.9, 1.1, 2.3, 16.7), 'deep-red-15'),
  cam.face(frontal(-4.7, 3.9, 2.24, 2.3, 16.7), 'red-15'),
];

function table() {
  const carafes = [-3.1, -0.4, 2.6].map((x) => [
    cam.face(frontal(x, x + 0.12, 1.9, 2.16, 14.3), 'steel+15'),
    cam.face(frontal(x + 0.07, x + 0.12, 1.9, 2.16, 14.3), 'steel'),
  ]);
  const papers = [-4, -2.3, -1.3, 0.4, 3.2].map((x, i) =>
    cam.face(level(x, x + 0.32, 1.905, 13.7, 14.1 + 0.1 * (i % 2)), i % 2 ? 'bone' : 'paper'),
  );
  const folds = [-3.9, -2.9, -1.5, -0.6, 0.5, 2.7, 3.3].map((x) =>
    cam.face(
      [
        [x, 1.9, 13.2],
        [x + 0.2, 1.1, 13.2],
        [x - 0.08, 1.1, 13.2],
      ],
      'deep-red-12',
    ),
  );
  return [
    box(cam, TABLE, { front: 'deep-red', top: 'red', side: 'deep-red-15' }),
    folds,
    papers,
    carafes,
  ];
}

// Walls, ceiling and the two rows of columns.

function room() {
  const recess = (x: number, out: number) => [
    cam.face(upright(x + out, 0, 12, 1, END), 'ink'),
    ...[10, 14, 18, 22].map((z) => cam.face(upright(x + out, 3.2, 6.2, z, z + 1.6), 'soot')),
  ];
  return [
    backing('ink'),
    recess(LEFT, -2.6),
    recess(RIGHT, 2.6),
    cam.face(frontal(LEFT - 2.6, RIGHT + 2.6, 0, 12, END), 'soot'),
    cam.face(frontal(LEFT, RIGHT, 0, CORNICE, END), 'soot+5'),
    cam.face(level(-12, 12, 0, 0.5, END), 'black'),
  ];
}

function ceiling() {
  const coffers = [8, 10.5, 13, 15.5, 18, 20.5, 23].flatMap((z) =>
    [LEFT + 0.5, LEFT + 2.95, LEFT + 5.4, LEFT + 7.85].map((x) =>
      cam.face(level(x, x + 2, CORNICE + 1.2, z, z + 1.9), x < LEFT + 3 ? 'soot+4' : 'soot-4'),
    ),
  );
  return [cam.face(level(LEFT - 3, RIGHT + 3, CORNICE + 1.2, 1, END), 'ink'), coffers];
}

function colonnade(x: number) {
  return [24.5, 21.4, 18.3, 15.2, 12.1, 9, 5.9].map((z) =>
    column(
      cam,
      { x, z, radius: 0.5, height: CORNICE },
      {
        light: z > 17 ? 'bone-12' : z > 11 ? 'bone-6' : 'bone',
        shade: z > 17 ? 'steel-15' : 'steel-6',
        foot: 'bone-15',
        footShade: 'night',
      },
    ),
  );
}

function cornices() {
  return [LEFT - 0.5, RIGHT + 0.5].map((x) => {
    const inner = x < 0 ? x + 1.1 : x - 1.1;
    return [
      cam.face(upright(inner, CORNICE, CORNICE + 1.2, 2, END), x < 0 ? 'night' : 'steel-12'),
      cam.face(upright(inner, CORNICE, CORNICE + 0.3, 2, END), x < 0 ? 'steel-10' : 'bone-15'),
    ];
  });
}

// The edge of the dais and the rostrum on it.

function dais() {
  return [
    cam.face(frontal(DAIS.x[0], DAIS.x[1], 0, 1.1, DAIS.z[0]), 'black'),
    cam.face(level(DAIS.x[0], DAIS.x[1], 1.1, DAIS.z[0], 13.2), 'wood-6'),
    cam.face(frontal(DAIS.x[0], DAIS.x[1], 0.98, 1.1, DAIS.z[0]), 'wood-15'),
    solid(cam, '0.2,1.1,13.2 1.15,1.1,12.9 1.15,1.1,12.4 0,1.1,12.4', 'black', asLight(0.35)),
  ];
}

function rostrum() {
  const { x, y, z } = ROSTRUM;
  const middle = x[0] + 0.56;
  const front = [
    [x[0] + 0.08, y[0], z[0]],
    [x[1] - 0.08, y[0], z[0]],
    [x[1], y[1] - 0.1, z[0]],
    [x[0], y[1] - 0.1, z[0]],
  ] as const;
  const lit = [front[0], [middle, y[0], z[0]], [middle, y[1] - 0.1, z[0]], front[3]] as const;
  const slope = [
    [x[0] - 0.05, y[1] - 0.1, z[0]],
    [x[1] + 0.05, y[1] - 0.1, z[0]],
    [x[1] + 0.05, y[1] + 0.06, z[1]],
    [x[0] - 0.05, y[1] + 0.06, z[1]],
  ] as const;
  const [mx, my] = cam.at([x[0] + 0.3, y[1], z[0]]);
  return [
    cam.face(front, 'ink'),
    cam.face(lit, 'wood+4'),
    cam.face(
      [
        [x[0] + 0.2, y[0] + 0.15, z[0]],
        [middle, y[0] + 0.15, z[0]],
        [middle, y[1] - 0.3, z[0]],
        [x[0] + 0.16, y[1] - 0.3, z[0]],
      ],
      'wood-12',
    ),
    cam.face(slope, 'wood-15'),
    cam.face(frontal(x[0] - 0.06, x[1] + 0.06, y[1] - 0.17, y[1] - 0.09, z[0]), 'bone-10'),
    cam.face(frontal(middle, x[1] + 0.06, y[1] - 0.17, y[1] - 0.09, z[0]), 'wood'),
    polygon(
      [
        [mx, my - 4],
        [mx - 16, my - 34],
        [mx - 13, my - 36],
        [mx + 4, my - 6],
      ],
      'black',
    ),
    ellipse(mx - 16, my - 38, 5, 7, 'black'),
  ];
}
