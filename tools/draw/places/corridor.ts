import { column, sideBars, sideWindow } from '../kit/architecture.ts';
import { backOf } from '../kit/backs.ts';
import { camera, frontal, level, upright } from '../kit/camera.ts';
import { inTurn } from '../kit/in-turn.ts';
import { asLight, glow, glowTone } from '../kit/light.ts';
import type { Layers } from '../kit/place.ts';
import { standingRing } from '../kit/ring.ts';
import { ring, solid } from '../kit/points.ts';
import { backing, ellipse, layer, type Point, type Span } from '../kit/svg.ts';
export const corridor: Layers = {
  'shell.svg': () => layer([shell(), floor(), door()]),
  'windows.svg': () => layer([windows()]),
  'columns.svg': () => layer([betweenColumns(), columns(), globes()]),
  'ring.svg': () => layer([atTheDoor(), atTheWindow()]),
  'lamps.svg': () => layer(lit(ALL), lampTones(ALL)),
  'late.svg': () => layer(lit(FEW), lampTones(FEW)),
  'near.svg': () => layer([shoulder()]),
};

const ALL = [0, 1, 2, 3] as const;

const FEW = [3, 1] as const;

// What the drawings of the corridor share: the eye, the measures, where columns, windows and lamps stand.

const cam = camera({ vanish: [850, 372], eye: 1.6 });

const END = 19;

const WALL = { left: -3.5, right: 2.05, high: 5.4 };

const COLUMNS = [3.1, 4.9, 7.1, 9.9, 13.3, 17.2] as const;

const WINDOWS = [2.5, 4.75, 7.2, 10.2, 13.8].map((z, i): Point => [z, z + 1.25 + i * 0.22]);

const LAMPS = [
  [-0.35, 3.05, 4.6],
  [-0.35, 3.05, 7],
  [-0.35, 3.05, 10.4],
  [-0.35, 3.05, 15],
] as const;

/** Which of them. */
type Lamp = 0 | 1 | 2 | 3;

// The globes of the corridor: all of them, or one in two.

const radius = (z: number) => 0.17 * cam.perMetre(z);

function globes() {
  return LAMPS.toReversed().map(([x, y, z]) => {
    const [px, py] = cam.at([x, y, z]);
    const r = radius(z);
    return [
      cam.face(frontal(x - 0.018, x + 0.018, y, WALL.high, z), 'black'),
      cam.face(frontal(x - 0.09, x + 0.09, y + 0.15, y + 0.24, z), 'black'),
      ellipse(px, py, r, r, 'bone-12'),
    ];
  });
}

const lampTones = (which: readonly Lamp[]) =>
  which.map((i) => glowTone(`globe${i}`, cam.at(LAMPS[i]), 1.15 * cam.perMetre(LAMPS[i][2]), 0.5));

function lit(which: readonly Lamp[]) {
  return which.toReversed().map((i) => {
    const [x, , z] = LAMPS[i];
    const [px, py] = cam.at(LAMPS[i]);
    return [
      cam.face(ring([x, 0, z], 1.35, 1.1), 'ochre', asLight(0.2)),
      glow(`globe${i}`, [px, py], 1.15 * cam.perMetre(z)),
      ellipse(px, py, radius(z), radius(z), 'paper+8'),
      ellipse(px + radius(z) * 0.4, py, radius(z) * 0.5, radius(z) * 0.8, 'ochre', asLight(0.5)),
    ];
  });
}

// Those who stand about in rings, backs outward, cut by the columns, and a shoulder that cuts the frame.

const COATS = [
  ['khaki', 'soot'],
  ['soot+4', 'ink'],
  ['steel', 'night'],
  ['wood', 'wood-10'],
] as const;

const ringOf = (at: Span, radius: number, count: number, from: number) =>
  standingRing(cam, {
    at,
    radius,
    from,
    people: Array.from({ length: count }, (_, i) => ({
      coat: inTurn(COATS, i + Math.round(at[1])),
      head: ['bone-10', 'wood+4'],
    })),
  });

/** Far off, beside the lit door. */
const atTheDoor = () => [ringOf([0.95, 15.6], 0.72, 5, 0.2), ringOf([-1.3, 16], 0.7, 5, 0.6)];

/** Between the columns, half hidden by them. */
const betweenColumns = () => [
  ringOf([-2.3, 11.6], 0.66, 5, 0.5),
  ringOf([-2.15, 8], 0.68, 6, 0.25),
];

/** At the first window; later they have gone. */
const atTheWindow = () => ringOf([1.02, 8.3], 0.72, 6, 0.3);

const shoulder = () => backOf({ x: 1330, y: 640 }, { edge: 'red-4', rim: 'bone-8' });

// Walls, vault, floor, carpet, windows and columns of the corridor.

function shell() {
  const { left, right, high } = WALL;
  return [
    backing('ink'),
    cam.face(level(left, right, high, 1, END), 'soot'),
    ...[3.4, 6, 8.6, 11.6, 15].map((z) =>
      cam.face(level(left, right, high, z, z + 1), z < 7 ? 'wood-14' : 'wood-6'),
    ),
    cam.face(upright(left, 0, high, 1, END), 'wood-8'),
    cam.face(upright(left, 0, 1.15, 1, END), 'wood-15'),
    ...[5.6, 8.2, 11.2, 14.8].map((z) =>
      cam.face(upright(left, 1.5, 4.4, z, z + 1.5), 'deep-red-12'),
    ),
    cam.face(upright(right, 0, high + 3, 1, END), 'night-4'),
    cam.face(upright(right, 0, 0.72, 1, END), 'night-15'),
    cam.face(frontal(left, right, 0, high, END), 'wood+4'),
  ];
}

function floor() {
  const boards = [];
  for (let z = 1.3; z < END; z *= 1.16)
    boards.push(cam.face(level(-3.5, 2.05, 0, z, z * 1.08), 'wood-15'));
  return [
    cam.face(level(-8, 6, 0, 0.5, END), 'soot-3'),
    boards,
    cam.face(level(-0.95, 0.75, 0, 0.5, END), 'deep-red+4'),
    cam.face(level(0.1, 0.75, 0, 0.5, END), 'deep-red-8'),
    cam.face(level(-0.95, -0.87, 0, 0.5, END), 'bone-12'),
    cam.face(level(0.67, 0.75, 0, 0.5, END), 'bone-15'),
  ];
}

function windows() {
  const y = [0.8, 4.5] as const;
  return WINDOWS.toReversed().map((z) => {
    const [z1, z2] = z;
    const here = { x: WALL.right, z, y };
    return [
      sideWindow(
        cam,
        { x: WALL.right, z: [z1 - 0.16, z2 + 0.18], y: [0.66, 4.72] },
        z1 < 6 ? 'bone-6' : 'bone-12',
      ),
      sideWindow(cam, here, 'steel-12'),
      sideWindow(cam, { x: WALL.right, z: [z1, z2 - 0.2], y: [0.8, 4.4] }, 'black'),
      cam.face(
        [
          [WALL.right, 3.4, z1],
          [WALL.right, 2.6, z1],
          [WALL.right, 1.0, z2 - 0.2],
          [WALL.right, 1.5, z2 - 0.2],
        ],
        'night+8',
        asLight(0.7),
      ),
      sideBars(cam, here, 'bone-15'),
    ];
  });
}

function door() {
  return [
    cam.face(frontal(-1.35, 1.15, 0, 3.75, END), 'bone-8'),
    cam.face(frontal(-1.35, -0.1, 0, 3.75, END), 'bone'),
    cam.face(frontal(-1.05, 0.85, 0, 3.4, END), 'paper'),
    cam.face(frontal(0.2, 0.85, 0, 3.4, END), 'ochre'),
    solid(cam, '0.85,0,19 0.85,3.4,19 1.45,3.4,18 1.45,0,18', 'wood-6'),
    solid(cam, '-1.05,0,19 0.85,0,19 0.06,0,0.6 -0.22,0,0.6', 'paper', asLight(0.16)),
    solid(cam, '0.85,0,19 -1.05,0,19 -0.9,0,0.6 0.5,0,0.6', 'ochre', asLight(0.07)),
  ];
}

function columns() {
  return COLUMNS.toReversed().map((z) => [
    solid(
      cam,
      `-2.1,0,${z + 0.2} -1.9,0,${z - 0.2} -3.5,0,${z - 1.3} -3.5,0,${z - 0.6}`,
      'black',
      asLight(0.55),
    ),
    column(
      cam,
      { x: -2.05, z, radius: 0.32, height: WALL.high },
      {
        light: z > 9 ? 'bone-2' : 'paper-6',
        shade: z > 9 ? 'steel-10' : 'steel-15',
        foot: 'bone-12',
        footShade: 'night-4',
        flip: true,
        split: 0.5,
      },
    ),
  ]);
}
