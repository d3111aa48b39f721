import { column } from '../kit/architecture.ts';
import { band } from '../kit/band.ts';
import { box, camera, type Point3 } from '../kit/camera.ts';
import { dice } from '../kit/dice.ts';
import { inTurn } from '../kit/in-turn.ts';
import { asLight, glow, glowTone } from '../kit/light.ts';
import { standing } from '../kit/people.ts';
import type { Layers } from '../kit/place.ts';
import { facing, lying } from '../kit/planes.ts';
import { pts, shape, solid } from '../kit/points.ts';
import { stamp } from '../kit/stamp.ts';
import {
  backing,
  ellipse,
  layer,
  path,
  type Point,
  polygon,
  round,
  type Span,
  type Spot,
} from '../kit/svg.ts';
import type { Fill } from '../kit/tones.ts';
export const tauride: Layers = {
  'far.svg': () => layer([shell(), farColumns(), farDrapes()]),
  'platform.svg': () => layer([platform(), flowers(), rope()]),
  'columns.svg': () => layer([sideColumns()]),
  'light.svg': () => layer(light(), lampTones()),
  'boy-at-the-door.svg': () => layer([boyFacing({ x: 634, y: 806, scale: 1 })]),
  'boy-at-the-rope.svg': () => layer([boyBehind({ x: 962, y: 714, scale: 0.82 })]),
  'boy-lifted.svg': () => layer([boyLifted(968, 722)]),
  'door.svg': () => layer([sideDoor()]),
};

// What the drawings of the draped hall share: the eye and the measures. Light falls from above on the platform.

const cam = camera({ vanish: [900, 372], eye: 1.7 });

const END = 15;

const HIGH = 5.5;

/** Columns across the far side, and two rows that come towards us. */
const ACROSS = [-5.4, -3.3, -1.2, 1.2, 3.3, 5.4] as const;

const ROWS = [7.2, 9.4, 12] as const;

const SIDE = { left: -4.2, right: 4.3 };

const PLATFORM = [
  { x: [-2.1, 2.1], y: [0, 1.0], z: [10.4, 13.4] },
  { x: [-1.5, 1.5], y: [1.0, 1.9], z: [11, 13.2] },
] as const;

/** Stands on the platform, its head to the left. */
const COFFIN = { y: 1.9, z: 11.6 };

const LAMPS = [
  [-3.3, 5.6, 9.4],
  [3.3, 5.6, 9.4],
] as const;

// The white colonnade with its black and red drapes.

const TONES = {
  light: 'paper-2',
  shade: 'steel+4',
  foot: 'bone-2',
  footShade: 'steel-12',
} as const;

function shell() {
  const far = facing(cam, END + 2.5);
  const floor = lying(cam, 0);
  const tiles = [];
  for (let z = 3, i = 0; z < END; z *= 1.25, i++)
    for (let x = -7; x < 8; x += 2)
      tiles.push(floor(x + (i % 2), x + 1 + (i % 2), z, z * 1.25, 'steel-12'));
  return [
    backing('black'),
    far(-12, 12, 0, 11, 'night-8'),
    far(-1.6, 1.6, 0, 11, 'deep-red-12'),
    far(-1.6, 0, 0, 11, 'deep-red-4'),
    floor(-14, 14, 0.5, END + 2.5, 'night-6'),
    tiles,
    facing(cam, END)(-14, 14, HIGH, HIGH + 1.3, 'bone-4'),
    facing(cam, END)(-14, 14, HIGH + 0.7, HIGH + 1.3, 'steel-8'),
  ];
}

const farColumns = () =>
  ACROSS.map((x) => column(cam, { x, z: END, radius: 0.4, height: HIGH }, TONES));

/** A swag between two points of the architrave: a black moon with a red lining. */
/** Each with its neighbour on the right. */
const between = (all: readonly number[]): readonly Span[] =>
  all.slice(1).map((to, i) => [all[i] ?? to, to]);

function swag(x1: number, x2: number, z: number, y: number, deep: number) {
  const [a, b] = [cam.at([x1, y, z]), cam.at([x2, y, z])];
  const drop = deep * cam.perMetre(z);
  const middle = (a[0] + b[0]) / 2;
  const d = (k: number) =>
    `M${round(a[0])} ${round(a[1])} Q${round(middle)} ${round(a[1] + drop * k)} ${round(b[0])} ${round(b[1])} Z`;
  return [path(d(2), 'red-6'), path(d(1.66), 'black'), path(d(0.6), 'soot+6')];
}

const farDrapes = () =>
  between(ACROSS).map(([from, to]) => swag(from, to, END - 0.2, HIGH + 0.3, 0.8));

function sideColumns() {
  return ROWS.toReversed().map((z) =>
    [SIDE.left, SIDE.right].map((x) => [
      solid(
        cam,
        `${x - 0.4},0,${z} ${x + 0.4},0,${z} ${x * 1.5 + 0.3},0,${z - 2.6} ${x * 1.5 - 0.5},0,${z - 2.6}`,
        'black',
        asLight(0.5),
      ),
      column(cam, { x, z, radius: 0.46, height: 9 }, { ...TONES, flip: x < 0 }),
      ribbon(x, z),
    ]),
  );
}

/** A black ribbon that winds once round a column, with a red edge. */
function ribbon(x: number, z: number) {
  const r = 0.46;
  const turn = (y: number, fill: Fill, wide: number) =>
    cam.face(
      pts(`${-r},${y} ${r},${y + 1.1} ${r},${y + 1.1 + wide} ${-r},${y + wide}`).map(
        ([u, v]): Point3 => [x + u, v, z],
      ),
      fill,
    );
  return [1.9, 4.1, 6.3].map((y) => [turn(y, 'red-6', 0.52), turn(y + 0.08, 'black', 0.44)]);
}

// Who comes along the wall: a boy with a violin on his back, and the rope before the platform.

const BOOTS = 'M-28 -44 L-26 0 L-4 0 L-4 -44 Z';

const COAT =
  'M-46 -34 L-42 -112 L-36 -160 Q-30 -178 -12 -184 L12 -184 Q30 -178 36 -160 L42 -112 L48 -34 Z';

const COAT_SHADE = 'M4 -184 L12 -184 Q30 -178 36 -160 L42 -112 L48 -34 L-2 -34 L0 -120 Z';

const HEAD = 'M-24 -214 A24 31 0 0 1 24 -214 A24 31 0 0 1 -24 -214 Z';

const HEAD_SHADE = 'M2 -245 A24 31 0 0 1 2 -183 Z';

const RIM = 'M-24 -214 A24 31 0 0 1 -2 -245 A28 36 0 0 0 -10 -186 A24 31 0 0 1 -24 -214 Z';

const SCARF = 'M-20 -190 L20 -190 L22 -174 L-22 -174 Z';

const CASE =
  'M-16 -52 Q-36 -74 -20 -104 Q-26 -124 -10 -138 L6 -206 L20 -202 L10 -134 Q22 -116 12 -98 Q26 -66 6 -50 Z';

const CASE_RIM =
  'M-16 -52 Q-36 -74 -20 -104 Q-26 -124 -10 -138 L6 -206 L10 -205 L-3 -136 Q-18 -122 -12 -102 Q-26 -76 -10 -52 Z';

const NECK = 'M20 -176 L40 -262 L54 -258 L36 -172 Z';

const ARM_UP = 'M-38 -158 L-64 -176 L-70 -164 L-40 -134 Z';

/** He faces us; the case shows over his shoulder, and his arm goes up to a hand. */
const boyFacing = (at: Spot) => [
  stamp(NECK, at, 'ink'),
  stamp(BOOTS, at, 'soot'),
  stamp(BOOTS, { ...at, flip: true }, 'ink'),
  stamp(ARM_UP, at, 'steel-4'),
  stamp(COAT, at, 'steel-2'),
  stamp(COAT_SHADE, at, 'night'),
  stamp(HEAD, at, 'paper'),
  stamp(HEAD_SHADE, at, 'wood'),
  stamp(SCARF, at, 'red-6'),
];

/** From behind: the case lies across his back. */
const boyBehind = (at: Spot) => [
  stamp(BOOTS, at, 'soot'),
  stamp(BOOTS, { ...at, flip: true }, 'ink'),
  // the light before him leaves a rim round his coat
  stamp(COAT, { ...at, x: at.x - 4 }, 'paper-6'),
  stamp(COAT, at, 'steel-2'),
  stamp(COAT_SHADE, at, 'night'),
  stamp(HEAD, at, 'wood'),
  stamp(RIM, at, 'paper'),
  stamp(SCARF, at, 'red-6'),
  stamp(CASE, at, 'black'),
  stamp(CASE_RIM, at, 'wood+14'),
];

/** Up on somebody's arm, over the heads; the man is a back, and bareheaded. */
const boyLifted = (x: number, y: number) => [
  boyBehind({ x: x + 50, y: y - 236, scale: 0.8 }),
  standing(
    { x, y, scale: 0.88 },
    { coat: ['night+6', 'ink'], head: ['wood+4', 'soot'], boots: ['ink', 'black'] },
  ),
];

/** A rope on four stands: five paces from the platform. */
function rope() {
  const z = 8.5;
  const stands = [-2.7, -0.9, 0.9, 2.7] as const;
  const at = (x: number, y: number) => cam.at([x, y, z]);
  return [
    between(stands).map(([from, x]) => {
      const points = [0, 0.25, 0.5, 0.75, 1].map((s) =>
        at(from + (x - from) * s, 0.88 - 0.24 * 4 * s * (1 - s)),
      );
      return [
        band(points, 8, 'black'),
        band(
          points.map(([u, v]): Point => [u, v - 2]),
          4,
          'red-4',
        ),
      ];
    }),
    stands.map((x) => [
      band([at(x, 0), at(x, 0.96)], 9, 'bone-12'),
      ellipse(...at(x, 0.98), 8, 8, 'bone'),
      ellipse(...at(x, 0), 18, 5, 'bone-15'),
    ]),
  ];
}

// The high platform, draped, with the coffin on it, wreaths and flowers at its foot; the lamps; the side door that frames it all.

function platform() {
  const tones = [
    { front: 'deep-red', side: 'deep-red-14', top: 'black' },
    { front: 'red', side: 'deep-red', top: 'deep-red-10' },
  ] as const;
  const steps = PLATFORM.map((step, i) => {
    const [x1, x2] = step.x;
    const [y1, y2] = step.y;
    const front = facing(cam, step.z[0]);
    return [
      box(cam, step, inTurn(tones, i)),
      solid(
        cam,
        `0,${y1},${step.z[0]} ${x2},${y1},${step.z[0]} ${x2},${y2},${step.z[0]} ${x2 * 0.4},${y2},${step.z[0]}`,
        i > 0 ? 'deep-red' : 'deep-red-14',
      ),
      front(x1, x2, y2 - 0.13, y2, 'black'),
      front(x1, x2, y2 - 0.18, y2 - 0.15, i > 0 ? 'bone-4' : 'bone-12'),
    ];
  });
  return [steps, coffin()];
}

const BLOOMS = ['paper', 'paper-8', 'khaki-8', 'red', 'bone-4', 'khaki-15'] as const;

/** Open, seen from the side, and covered with flowers: nobody is seen in it. */
function coffin() {
  const { y, z } = COFFIN;
  const side = (points: readonly Point[], fill: Fill) =>
    cam.face(
      points.map(([u, v]: Span): Point3 => [u, y + v, z]),
      fill,
    );
  const roll = dice(7);
  const blooms = Array.from({ length: 46 }, () => {
    const u = -1.05 + roll() * 2.05;
    const high = 0.52 - u * 0.05 + roll() * 0.2 * (1 - Math.abs(u) / 1.5);
    const [cx, cy] = cam.at([u, y + high, z]);
    const fill = inTurn(BLOOMS, Math.floor(roll() * 6));
    return ellipse(cx, cy, 6 + roll() * 5, 5 + roll() * 4, fill);
  });
  return [
    [-0.8, 0.66].map((u) =>
      side(
        [
          [u, 0],
          [u + 0.16, 0],
          [u + 0.16, 0.1],
          [u, 0.1],
        ],
        'black',
      ),
    ),
    side(
      [
        [-1.28, 0.62],
        [-0.72, 0.86],
        [-0.5, 0.6],
      ],
      'paper-8',
    ),
    side(
      [
        [-1.1, 0.08],
        [1.05, 0.08],
        [1.2, 0.5],
        [-1.3, 0.62],
      ],
      'red+4',
    ),
    side(
      [
        [0.1, 0.08],
        [1.05, 0.08],
        [1.2, 0.5],
        [0.35, 0.55],
      ],
      'deep-red',
    ),
    side(
      [
        [-1.27, 0.54],
        [1.18, 0.43],
        [1.2, 0.5],
        [-1.3, 0.62],
      ],
      'black',
    ),
    side(
      [
        [-1.24, 0.47],
        [1.16, 0.37],
        [1.17, 0.4],
        [-1.25, 0.5],
      ],
      'bone-4',
    ),
    blooms,
  ];
}

/** A wreath of leaves: two tones, a dark middle, a ribbon. */
function wreath(x: number, y: number, z: number, r: number, i: number) {
  const [cx, cy] = cam.at([x, y, z]);
  const s = r * cam.perMetre(z);
  const leaves = Array.from({ length: 57 }, (_, k): Point => {
    const [turn, out] = [(k * Math.PI) / 28, k % 2 ? 1.06 : 0.9];
    return [cx + Math.sin(turn) * s * out, cy - Math.cos(turn) * s * out];
  });
  return [
    polygon(leaves, 'khaki-15'),
    polygon(leaves.slice(28), 'khaki+10'),
    ellipse(cx, cy, s * 0.5, s * 0.5, 'ink'),
    [0, 1, 2, 3, 4, 5, 6].map((k) =>
      ellipse(
        cx + Math.sin(k * 0.9) * s * 0.7,
        cy - Math.cos(k * 0.9) * s * 0.7,
        s * 0.13,
        s * 0.13,
        k % 2 ? 'red' : 'paper-4',
      ),
    ),
    shape(
      `${cx - s * 0.16},${cy + s * 0.6} ${cx + s * 0.16},${cy + s * 0.6} ${cx + s * 0.44},${cy + s * 1.7} ${cx + s * 0.1},${cy + s * 1.5} ${cx - s * 0.24},${cy + s * 1.7}`,
      i % 2 ? 'red' : 'paper-8',
    ),
  ];
}

const FLOWERS = ['paper', 'paper-6', 'red', 'bone-4', 'red-8', 'khaki-8'] as const;

function flowers() {
  const roll = dice(12);
  const heads = Array.from({ length: 70 }, () => {
    const [x, z] = [-2.7 + roll() * 5.4, 10.35 - roll() * 0.6];
    const [cx, cy] = cam.at([x, 0.1 + roll() * 0.55 * (1 - Math.abs(x) / 3.4), z]);
    const fill = inTurn(FLOWERS, Math.floor(roll() * 6));
    return ellipse(cx, cy, 5 + roll() * 5, 5 + roll() * 4, fill);
  });
  return [
    solid(cam, '-2.8,0,10.3 2.8,0,10.3 2.2,0.55,10.3 0,0.72,10.3 -2.2,0.55,10.3', 'khaki-15'),
    heads,
    [-2.35, -1.4, 1.4, 2.35].map((x, i) => wreath(x, 0.95 + (i % 2) * 0.1, 10, 0.5, i)),
    [-0.95, 0.95].map((x, i) => wreath(x, 1.5, 10.8, 0.32, i)),
  ];
}

const lampTones = () => LAMPS.map((at, i) => glowTone(`lamp${i}`, cam.at(at), 230, 0.6));

/** A beam on the platform, and two veiled lamps. */
function light() {
  return [
    solid(cam, '-0.5,9,12 0.5,9,12 2.5,0,10.4 -2.5,0,10.4', 'paper', asLight(0.14)),
    solid(cam, '-0.2,9,12 0.5,9,12 2.5,0,10.4 0.4,0,10.4', 'ochre', asLight(0.16)),
    LAMPS.map((at, i) => {
      const [x, y] = cam.at(at);
      return [
        shape(`${x - 2},-60 ${x + 2},-60 ${x + 2},${y - 34} ${x - 2},${y - 34}`, 'black'),
        glow(`lamp${i}`, [x, y], 230),
        ellipse(x, y, 25, 30, 'paper'),
        ellipse(x + 9, y, 13, 26, 'ochre', asLight(0.6)),
        shape(
          `${x - 34},${y - 22} ${x},${y - 50} ${x + 34},${y - 22} ${x + 20},${y - 4} ${x},${y - 18} ${x - 20},${y - 4}`,
          'black',
        ),
      ];
    }),
  ];
}

/** The side entrance, from inside its dark: a jamb, a folded curtain. */
const sideDoor = () => [
  shape('-60,-60 300,-60 318,960 -60,960', 'black'),
  shape('300,-60 330,-60 346,960 318,960', 'wood+8'),
  shape('330,-60 342,-60 356,960 346,960', 'soot'),
  shape('120,-60 300,-60 262,300 214,520 236,960 90,960', 'deep-red-14'),
  shape('220,-60 300,-60 262,300 214,520 200,300', 'deep-red-4'),
];
