import { column } from '../kit/architecture.ts';
import { band } from '../kit/band.ts';
import { box, camera, frontal, level, type Point3 } from '../kit/camera.ts';
import { hungCoat } from '../kit/clothes.ts';
import { inTurn } from '../kit/in-turn.ts';
import { asLight, glow, glowTone } from '../kit/light.ts';
import { standing } from '../kit/people.ts';
import type { Layers } from '../kit/place.ts';
import { facing, lying, sideOn } from '../kit/planes.ts';
import { shape, solid } from '../kit/points.ts';
import { stamp } from '../kit/stamp.ts';
import { archedWall, flight } from '../kit/steps.ts';
import { backing, corners, ellipse, layer, type Point, polygon } from '../kit/svg.ts';
import type { Tone, Tones } from '../kit/tones.ts';
export const smolnyLobby: Layers = {
  'stair.svg': () => layer([floor(), stair(), cloakroom()]),
  'dark-stair.svg': () => layer(darkStair()),
  'lit-stair.svg': () => layer(fromAbove()),
  'walls.svg': () => layer([walls(), runner(), counter()]),
  'day.svg': () =>
    layer([doors(['snow-10', 'snow']), threshold('snow', 0.3), daylight(), globe(false)]),
  'dusk.svg': () =>
    layer(
      [doors(['steel', 'steel+12']), threshold('steel+10', 0.3), globe(false), cloakLamp()],
      [shadeTone()],
    ),
  'night.svg': () =>
    layer([doors(['black', 'ink']), cloakLamp(), globe(true)], [shadeTone(), globeTone()]),
  'bar.svg': () => layer(bar()),
  'columns.svg': () => layer([corner(), columns()]),
  'stretcher.svg': () => layer(stretcher()),
  'counter.svg': () => layer(counterFront()),
};

// What the drawings of the lobby share: the eye, the measures of stair, hatch and doors.

const cam = camera({ vanish: [800, 352], eye: 1.6 });

/** The wall in which the stair and the hatch of the cloakroom open. */
const FRONT = 7.6;

const WALL = { left: -4.8, right: 2.5, high: 5.6 };

const STAIR = { x: [-0.9, 1.5], z: 7.7, count: 17, rise: 0.16, tread: 0.32 } as const;

const ARCH = { x: [-0.98, 1.58], spring: 2.35, crown: 3.45 } as const;

const LANDING = 13.3;

const HATCH = { x: [-4.5, -1.5], y: [1.06, 2.62] } as const;

const DOORS = [5.0, 6.35].map((z): Point => [z, z + 1.05]);

// The cloakroom: a lit hatch, coats in rows behind it, one empty hook with its number tag, the counter.

const TONES = [
  ['khaki', 'soot'],
  ['ink', 'black'],
  ['wood+8', 'wood-12'],
  ['steel', 'night-6'],
  ['soot', 'black'],
  ['bone-15', 'wood'],
  ['ink+6', 'black'],
  ['steel-8', 'ink'],
] as const;

function row(z: number, y: number, from: number, step: number, count: number, turn: number) {
  const scale = cam.perMetre(z) / 190;
  return Array.from({ length: count }, (_, i) => {
    const [x, py] = cam.at([from + i * step, y, z]);
    return hungCoat(
      { x, y: py, scale: scale * (0.95 + ((i * 3) % 4) * 0.03) },
      inTurn(TONES, i * 3 + turn),
    );
  });
}

function cloakroom() {
  const [x1, x2] = HATCH.x;
  const wall = facing(cam, 9.6);
  const near = facing(cam, 8.3);
  return [
    wall(x1 - 1.4, x2 + 1, 0, 4, 'wood-10'),
    wall(x1 - 1.4, -3.2, 0, 4, 'wood-15'),
    wall(-6, -1.2, 2.34, 2.42, 'bone-15'),
    Array.from({ length: 13 }, (_, i) => {
      const [x, y] = cam.at([-5.6 + i * 0.32, 2.42, 9.6]);
      return i % 4 === 2 ? [] : ellipse(x, y - 6, 17, 12, i % 3 ? 'ink' : 'khaki-10');
    }),
    row(9.6, 2.28, -5.5, 0.3, 13, 2),
    near(-6, -1.3, 2.24, 2.29, 'bone-12'),
    row(8.3, 2.24, -5.3, 0.37, 8, 0),
    emptyHook(),
  ];
}

/** Where the next coat would hang. */
function emptyHook() {
  const [x, y] = cam.at([-2.22, 2.24, 8.3]);
  const at = { x, y, scale: 1.15 };
  return [
    stamp(
      'M-5 -12 L5 -12 L5 20 Q5 30 14 30 Q20 30 20 22 L26 22 Q26 38 13 38 Q-5 38 -5 20 Z',
      at,
      'paper+6',
    ),
    stamp('M-10 42 A15 15 0 0 1 20 42 A15 15 0 0 1 -10 42 Z', { ...at, y: y + 14 }, 'paper'),
    stamp('M5 27 A15 15 0 0 1 5 57 Z', { ...at, y: y + 14 }, 'red'),
  ];
}

function counter() {
  const [x1, x2] = HATCH.x;
  return [
    cam.face(frontal(x2, x2 + 0.16, 1.06, 2.62, FRONT), 'bone-12'),
    cam.face(frontal(x1, x2 + 0.16, 2.62, 2.8, FRONT), 'bone-8'),
    box(
      cam,
      { x: [x1 - 1, x2 + 0.2], y: [0, 1.06], z: [6.95, FRONT] },
      { front: 'wood', side: 'wood-15', top: 'bone-10' },
    ),
    cam.face(frontal(x1 - 1, x2 + 0.26, 1.0, 1.08, 6.93), 'bone-2'),
    [-4.4, -3.5, -2.6].map((x) => [
      cam.face(frontal(x, x + 0.8, 0.14, 0.9, 6.94), 'wood+10'),
      cam.face(frontal(x + 0.05, x + 0.8, 0.14, 0.85, 6.94), 'wood-12'),
    ]),
    cam.face(frontal(-1.72, -1.36, 0.14, 0.9, 6.94), 'wood-12'),
  ];
}

/** The part of the counter that hides whoever stands behind it; it ends where the column covers the rest. */
function counterFront() {
  const [x1] = HATCH.x;
  const end = -1.68;
  return [
    box(
      cam,
      { x: [x1 - 1, end], y: [0, 1.06], z: [6.95, FRONT - 0.3] },
      { front: 'wood', top: 'bone-10' },
    ),
    cam.face(frontal(x1 - 1, end, 1.0, 1.08, 6.93), 'bone-2'),
    [-4.4, -3.5, -2.6].map((x) => [
      cam.face(frontal(x, x + 0.8, 0.14, 0.9, 6.94), 'wood+10'),
      cam.face(frontal(x + 0.05, x + 0.8, 0.14, 0.85, 6.94), 'wood-12'),
    ]),
  ];
}

// What changes with the hour: long window light by day, the lamp of the cloakroom, the globes at night.

/** The part of a window's light that lies between two lines along the floor. */
const patch = (z: number, x1: number, x2: number, strength: number) => {
  const near = (x: number) => z + (x + 4.8) * 0.26;
  const far = (x: number) => z + 0.9 + (x + 4.8) * 0.288;
  return solid(
    cam,
    `${x1},0,${near(x1)} ${x1},0,${far(x1)} ${x2},0,${far(x2)} ${x2},0,${near(x2)}`,
    'paper',
    asLight(strength),
  );
};

/** Three tall windows behind us on the left throw their light across the floor and up the wall. */
function daylight() {
  const wall = sideOn(cam, WALL.right);
  return [
    [2.2, 4.1].map((z) =>
      (
        [
          [-4.8, -0.34, 0.42],
          [-0.34, 0.94, 0.14],
          [0.94, 2.5, 0.42],
        ] as const
      ).map(([x1, x2, strength]) => patch(z, x1, x2, strength)),
    ),
    wall(4.1, 5.0, 0, 2.4, 'paper', asLight(0.26)),
    wall(6.0, 7.1, 0, 2.4, 'paper', asLight(0.26)),
    solid(cam, '-0.34,0.3,8.3 0.94,0.3,8.3 0.94,2.7,13 -0.34,2.7,13', 'paper', asLight(0.12)),
  ];
}

const LAMP = [-2.15, 2.5, 7.9] as const;

const shadeTone = () => glowTone('shade', cam.at(LAMP), 300, 0.7);

function cloakLamp() {
  const [x, y] = cam.at(LAMP);
  return [
    polygon(
      [
        [x - 12, y + 8],
        [x + 12, y + 8],
        [x + 150, 440],
        [x - 190, 440],
      ],
      'ochre',
      asLight(0.26),
    ),
    glow('shade', [x, y + 10], 300),
    ellipse(x, y + 10, 30, 7, 'paper+8'),
    polygon(
      [
        [x - 9, y - 20],
        [x + 9, y - 20],
        [x + 32, y + 10],
        [x - 32, y + 10],
      ],
      'black',
    ),
    polygon(corners([x - 2, x + 2], [y - 60, y - 20]), 'black'),
  ];
}

const GLOBE: Point3 = [0.3, 2.95, FRONT - 0.4];

const globeTone = () => glowTone('globe', cam.at(GLOBE), 330, 0.75);

function globe(isLit: boolean) {
  const [x, y] = cam.at(GLOBE);
  const r = 31;
  const rod = cam.face(frontal(0.285, 0.315, 3, 6, FRONT - 0.4), 'black');
  if (!isLit)
    return [rod, ellipse(x, y, r, r, 'bone-15'), ellipse(x + 11, y, r * 0.6, r * 0.86, 'wood')];
  return [
    rod,
    solid(cam, '-0.9,0,7.6 1.5,0,7.6 2.3,0,2.2 -1.1,0,2.2', 'ochre', asLight(0.2)),
    solid(cam, '-0.34,0,7.6 0.94,0,7.6 1.5,0,0.8 -0.2,0,0.8', 'paper', asLight(0.16)),
    glow('globe', [x, y], 330),
    ellipse(x, y, r, r, 'paper+8'),
    ellipse(x + 11, y, r * 0.6, r * 0.86, 'ochre', asLight(0.5)),
  ];
}

/** At dusk the only light that comes from upstairs. */
const fromAbove = () => [
  solid(cam, '-0.9,2.7,13.2 0.9,2.7,13.2 1.5,0,7.6 -0.2,0,7.6', 'ochre', asLight(0.34)),
  solid(cam, '-0.34,2.7,13.2 0.6,2.7,13.2 0.94,0,7.6 0.1,0,7.6', 'paper', asLight(0.2)),
  solid(cam, '-0.2,0,7.6 1.5,0,7.6 2.2,0,5 0.3,0,3.6', 'ochre', asLight(0.2)),
  cam.face(frontal(-3, 0.3, 2.7, 8, 13.2), 'paper', asLight(0.2)),
];

/** At night the stair is dark from half-way up. */
const darkStair = () => [
  cam.face(frontal(-3, 4, 2.3, 8, 13.2), 'black', asLight(0.7)),
  solid(cam, '-1,1.2,10.1 1.6,1.2,10.1 1.6,2.8,13.2 -1,2.8,13.2', 'black', asLight(0.55)),
];

const runner = () => {
  const floor = lying(cam, 0.004);
  return [
    floor(-0.34, 0.94, 0.6, 7.7, 'red'),
    floor(0.44, 0.94, 0.6, 7.7, 'deep-red'),
    floor(-0.34, -0.28, 0.6, 7.7, 'bone-12'),
    floor(0.88, 0.94, 0.6, 7.7, 'bone-15'),
  ];
};

// Four men come down the last steps with a stretcher: of him who lies on it one sees the soles.

const MIDDLE = 0.3;

/** Where two of them walk: depth, floor, how far out. */
type End = { readonly z: number; readonly floor: number; readonly out: number };

const FEET: End = { z: 6.5, floor: 0, out: 0.62 };

const BACK: End = { z: 8.55, floor: 0.42, out: 0.56 };

const POLE = 0.34;

const SOLE = 'M-12 0 Q-15 -24 -13 -46 Q-10 -62 0 -62 Q12 -62 13 -46 Q15 -24 12 0 Z';

const HEEL = 'M-12 0 L-13 -17 L13 -17 L12 0 Z';

const GREY: Tones = ['soot+10', 'ink'];

const KHAKI: Tones = ['khaki-10', 'soot-6'];

function bearer({ z, floor, out }: End, side: 1 | -1, coat: Tones) {
  const [x, y] = cam.at([MIDDLE + side * out, floor, z]);
  const scale = cam.scale(z);
  const at = (dx: number, dy: number): Point => [x + dx * scale, y + dy * scale];
  const [px, py] = cam.at([MIDDLE + side * POLE, floor + 0.8, z - 0.05]);
  return [
    standing(
      { x, y, scale },
      { coat, head: ['bone-6', 'ink'], boots: ['ink', 'black'], hat: 'none' },
    ),
    band(
      [at(-side * 44, -312), at(-side * 52, -236), [px, py]],
      30 * scale,
      coat[side > 0 ? 0 : 1],
    ),
    ellipse(px, py, 13 * scale, 11 * scale, 'bone-8'),
  ];
}

const slung = (side: 1 | -1, x = POLE): readonly [Point, Point] => {
  const near = cam.at([MIDDLE + side * x, FEET.floor + 0.78, FEET.z - 0.5]);
  const far = cam.at([MIDDLE + side * x, BACK.floor + 0.8, BACK.z]);
  return [near, far];
};

function lyingOnIt() {
  const text = (points: readonly Point[]) => points.map((point) => point.join(',')).join(' ');
  const [[ax, ay], [bx, by]] = slung(-1);
  const [[cx, cy], [dx, dy]] = slung(1);
  const low = 22;
  const soles = [-1, 1].map((side) => ({
    x: (ax + cx) / 2 + side * 17,
    y: ay + 4,
    scale: 1,
    flip: side > 0,
  }));
  const middle = (bx + dx) / 2;
  return [
    shape(
      text([
        [ax, ay],
        [bx, by],
        [dx, dy],
        [cx, cy],
        [cx - 16, cy + low],
        [ax + 16, ay + low],
      ]),
      'bone-14',
    ),
    shape(
      text([
        [middle, by],
        [dx, dy],
        [cx, cy],
        [cx - 16, cy + low],
        [(ax + cx) / 2, ay + low],
      ]),
      'wood+6',
    ),
    // a coat that rises over the chest, then two legs in boots
    stamp(
      'M-44 60 L-40 2 Q-24 -24 0 -24 Q24 -24 40 2 L44 60 Z',
      { x: middle, y: by + 14 },
      'ink+8',
    ),
    stamp('M2 60 L2 -24 Q24 -24 40 2 L44 60 Z', { x: middle, y: by + 14 }, 'black'),
    soles.map(({ x, y }, i) => [
      shape(
        `${x - 13},${y - 6} ${x - 11},${y - 44} ${middle - 34 + i * 36},${by + 50} ${middle - 2 + i * 36},${by + 50} ${x + 13},${y - 44} ${x + 13},${y - 6}`,
        i === 0 ? 'soot+4' : 'ink',
      ),
    ]),
    soles.map((at, i) => [
      stamp(SOLE, at, i === 0 ? 'bone-6' : 'bone-12'),
      stamp(HEEL, at, i === 0 ? 'wood-4' : 'wood-12'),
    ]),
  ];
}

function stretcher() {
  const shade = solid(
    cam,
    `${MIDDLE - 1},0,6.7 ${MIDDLE + 1},0,6.7 ${MIDDLE + 1.2},0,5.5 ${MIDDLE - 0.9},0,5.5`,
    'black',
    asLight(0.5),
  );
  return [
    shade,
    bearer(BACK, -1, KHAKI),
    bearer(BACK, 1, GREY),
    lyingOnIt(),
    band(slung(-1), 8, 'bone-4'),
    band(slung(1), 8, 'bone-14'),
    bearer(FEET, -1, GREY),
    bearer(FEET, 1, KHAKI),
  ];
}

// The floor, the wall with its arch, the stair that goes up under it, the columns and the doors.

function floor() {
  const plane = lying(cam, 0);
  const tiles = [];
  for (let row = 0; row < 8; row++)
    for (let x = -6; x < 3; x++)
      if ((x + row) % 2 === 0)
        tiles.push(plane(x, x + 1, 1 + row * 0.84, 1 + (row + 1) * 0.84, 'steel-10'));
  return [backing('ink'), plane(-8, 4, 0.6, FRONT, 'night-8'), tiles];
}

/** Everything behind the arch: the wall of the landing with its red cloth, the steps, the runner. */
function stair() {
  const [x1, x2] = STAIR.x;
  const end = facing(cam, LANDING);
  const top = STAIR.count * STAIR.rise;
  const far = STAIR.z + STAIR.count * STAIR.tread;
  const parapet = (x: number, tone: Tone) =>
    solid(cam, `${x},0,7.6 ${x},0.9,7.6 ${x},${top + 0.9},${far} ${x},${top},${far}`, tone);
  return [
    end(-3, 4, 0, 8, 'steel-6'),
    end(-3, 0.3, 0, 8, 'bone-12'),
    solid(cam, `0.3,2,${LANDING} 0.3,6,${LANDING} 1.6,6,${LANDING}`, 'bone-12'),
    end(-0.34, 0.94, 2.6, 8, 'deep-red'),
    end(-0.34, 0.3, 2.6, 8, 'red'),
    flight(cam, STAIR, ['wood-10', 'bone-15']),
    flight(cam, { ...STAIR, x: [-0.34, 0.94] }, ['deep-red', 'red']),
    flight(cam, { ...STAIR, x: [0.44, 0.94] }, ['deep-red-15', 'deep-red']),
    parapet(x1, 'soot'),
    parapet(x2, 'bone-15'),
  ];
}

function walls() {
  const { left, right, high } = WALL;
  const side = sideOn(cam, right);
  const wide = {
    x: [ARCH.x[0] - 0.22, ARCH.x[1] + 0.22],
    spring: ARCH.spring,
    crown: ARCH.crown + 0.2,
  } as const;
  return [
    archedWall(cam, FRONT, [-1.5, right], high, wide, 'steel-12'),
    archedWall(
      cam,
      FRONT,
      [wide.x[0] - 0.02, wide.x[1] + 0.02],
      3.75,
      { ...ARCH, crown: ARCH.crown },
      'bone-10',
    ),
    cam.face(frontal(left, -1.5, 2.62, high, FRONT), 'steel-12'),
    cam.face(frontal(left, -1.5, 0, 1.06, FRONT), 'wood-10'),
    cam.face(frontal(1.8, right, 0, 1, FRONT), 'night-10'),
    side(0.8, FRONT, 0, high, 'night-8'),
    side(0.8, FRONT, 0, 1, 'ink'),
  ];
}

/** The quiet corner before us on the left. */
const corner = () => solid(cam, '-8,0,5.4 -2.3,0,4.4 -1.1,0,0.6 -8,0,0.6', 'black', asLight(0.62));

function columns() {
  const tones = {
    light: 'paper-6',
    shade: 'steel-12',
    foot: 'bone-10',
    footShade: 'night-4',
  } as const;
  return [-1.22, 1.86].map((x) => [
    solid(
      cam,
      `${x - 0.2},0,6.7 ${x + 0.25},0,6.5 ${x + 2.4},0,5.4 ${x + 1.7},0,5.3`,
      'black',
      asLight(0.5),
    ),
    column(cam, { x, z: 6.7, radius: 0.25, height: 6 }, tones),
  ]);
}

/** Two pairs of doors in the wall on the right; `glass` is what stands behind their panes. */
function doors(glass: Tones) {
  const wall = sideOn(cam, WALL.right);
  return DOORS.toReversed().map(([z1, z2]) => [
    wall(z1 - 0.12, z2 + 0.12, 0, 3.05, 'bone-15'),
    wall(z1, z2, 0, 2.9, 'wood-4'),
    [0, 1].map((i) => {
      const from = z1 + 0.07 + i * 0.52;
      return [
        wall(from, from + 0.38, 0.95, 1.7, glass[0]),
        wall(from, from + 0.38, 1.78, 2.72, glass[1]),
        wall(from, from + 0.38, 0.15, 0.8, 'wood-15'),
      ];
    }),
    wall((z1 + z2) / 2 - 0.015, (z1 + z2) / 2 + 0.015, 0, 2.9, 'black'),
  ]);
}

/** Dropped across both pairs, in its three hooks. */
function bar() {
  const wall = sideOn(cam, WALL.right - 0.08);
  return [
    wall(4.7, 7.5, 1.16, 1.36, 'wood+15'),
    wall(4.7, 7.5, 1.16, 1.22, 'wood-12'),
    [4.9, 6.2, 7.3].map((z) => wall(z, z + 0.07, 1.06, 1.46, 'black')),
  ];
}

const threshold = (tone: Tone, strength: number) =>
  DOORS.map(([z1, z2]) => cam.face(level(0.9, WALL.right, 0.002, z1, z2), tone, asLight(strength)));
