import { column } from '../kit/architecture.ts';
import { box, camera, type Camera, frontal, level, type Point3, upright } from '../kit/camera.ts';
import { chair } from '../kit/furniture.ts';
import { inTurn } from '../kit/in-turn.ts';
import { asLight, glow } from '../kit/light.ts';
import { pile, sheet } from '../kit/paper.ts';
import type { Layers } from '../kit/place.ts';
import { ring, shape } from '../kit/points.ts';
import { stamp } from '../kit/stamp.ts';
import { ellipse, layer, path, polygon, radial, rect } from '../kit/svg.ts';
import type { Tone } from '../kit/tones.ts';
export const stenographers: Layers = {
  'hall.svg': () => layer([beyond()]),
  'aisle.svg': () => layer([floor(), tableShadow(), columnShadows(), columns(), wall(), door()]),
  'day.svg': () => layer(daylight()),
  'lit-wall.svg': () => layer([columnRims(), litWall(), chairShadow()]),
  'chair.svg': () => layer([chair(cam, CHAIR, { light: 'bone-8', dark: 'wood-6', top: 'red-8' })]),
  'table.svg': () => layer([table(), machine(), papers(), glass(), lamp()]),
  'glow.svg': () =>
    layer(lampLight(), [
      radial('glow', cam.at(LAMP), 330, [
        [0, 'ochre', 0.42],
        [0.3, 'ochre', 0.14],
        [1, 'ochre', 0],
      ]),
    ]),
  'near.svg': () => layer([nearColumn()]),
};

// What the drawings of the stenographers share: the eye, the measures, where the lamp stands.

const cam = camera({ vanish: [640, 350], eye: 1.55 });

const WALL = 3.2;

const HEIGHT = 6.4;

const COLUMNS = [
  [2.5, 17.5, 0.3],
  [0.72, 11.5, 0.32],
  [-0.45, 8, 0.33],
  [-1.42, 5.2, 0.34],
] as const;

const TABLE = { x: [-0.3, 1.3], z: [3.7, 4.65], top: 0.78 } as const;

const LAMP = [1.06, 1.2, 4.2] as const;

/** What lies on the table is measured from where the table once stood. */
const MOVED = -0.62;

const moved = ([x, y, z]: Point3): Point3 => [x + MOVED, y, z];

const onTable: Camera = {
  ...cam,
  at: (point) => cam.at(moved(point)),
  face: (points, fill, more) => cam.face(points.map(moved), fill, more),
};

const CHAIR = { x: [2.62, 3.04], z: [5.85, 6.3] } as const;

// The floor of the aisle and its columns, lit from the hall and rimmed by the lamp.

function floor() {
  const strips = [];
  for (let i = -10; i < 12; i++) {
    if (i % 2 === 0) continue;
    strips.push(cam.face(level(i * 0.7 - 0.3, i * 0.7 + 0.4, 0, 1, 24), 'wood-12'));
  }
  return [
    cam.face(level(-20, 20, 0, 0.6, 22), 'soot'),
    strips,
    polygon(
      [[-60, 960], cam.at([-4, 0, 4]), cam.at([2.5, 0, 22]), cam.at([-30, 0, 22])],
      'black',
      asLight(0.42),
    ),
  ];
}

function columnShadows() {
  return COLUMNS.map(([x, z, r]) => {
    const left: Point3 = [x - r * 0.6, 0, z + r];
    const right: Point3 = [x + r * 0.6, 0, z - r * 0.8];
    const far = ([px, , pz]: Point3): Point3 => [
      LAMP[0] + (px - LAMP[0]) * 3,
      0,
      LAMP[2] + (pz - LAMP[2]) * 3,
    ];
    return cam.face([left, right, far(right), far(left)], 'black', asLight(0.55));
  });
}

function columns() {
  const tones = [
    { light: 'bone-12', shade: 'steel-15', foot: 'bone-15', footShade: 'night' },
    { light: 'bone-10', shade: 'night+5', foot: 'bone-15', footShade: 'night-10' },
    { light: 'bone-6', shade: 'steel-12', foot: 'bone-15', footShade: 'night' },
    { light: 'bone', shade: 'steel-4', foot: 'bone-12', footShade: 'night' },
  ] as const;
  return COLUMNS.map(([x, z, radius], i) =>
    column(cam, { x, z, radius, height: HEIGHT }, { ...inTurn(tones, i), split: 0.4 }),
  );
}

function columnRims() {
  return COLUMNS.map(([x, z, r], i) => {
    const wide = i === 0 ? 0.5 : 0.3;
    return [
      cam.face(
        frontal(x + r * (1 - wide), x + r, 0.51, HEIGHT, z),
        'ochre',
        asLight(0.34 + 0.05 * i),
      ),
      cam.face(frontal(x + r * (1.14 - wide), x + r * 1.14, 0.34, 0.51, z), 'ochre', asLight(0.34)),
      cam.face(frontal(x + r * (1.34 - wide), x + r * 1.34, 0, 0.34, z), 'ochre', asLight(0.34)),
    ];
  });
}

function nearColumn() {
  return [
    path('M-60 -60 L96 -60 L96 880 L128 880 L128 960 L-60 960 Z', 'black'),
    path('M84 -60 L96 -60 L96 880 L128 880 L128 960 L116 960 L116 892 L84 892 Z', 'wood+4'),
  ];
}

// What is seen between the columns: the hall in session.

function beyond() {
  const disc = { x: 470, y: 172, scale: 1 };
  const heads = [];
  for (let row = 0; row < 3; row++) {
    const r = 9 + row * 4;
    for (let x = -60 + row * 11; x < 880; x += r * 2.7) {
      const y = 352 + row * 15 + 3 * Math.sin(x * 0.7 + row);
      heads.push(
        ellipse(x, y, r * 0.72, r, row === 2 ? 'black' : 'ink'),
        stamp('M-7 -2 A7 10 0 0 1 2 -10 A8 11 0 0 0 -7 -2 Z', { x, y, scale: r / 10 }, 'bone-12'),
      );
      heads.push(
        stamp(
          'M-15 24 L-13 12 Q-10 7 0 6 Q10 7 13 12 L15 24 Z',
          { x, y: y + r * 0.5, scale: r / 9 },
          row === 2 ? 'black' : 'ink',
        ),
      );
    }
  }
  return [
    rect(-60, -60, 960, 1020, 'soot'),
    shape('-60,-60 900,-60 900,40 640,190 -60,120', 'ink'),
    ...[110, 210, 720, 800].map((x) => [
      rect(x, 60, 17, 290, 'bone-15'),
      rect(x + 8, 60, 18, 290, 'steel-15'),
    ]),
    rect(300, -60, 330, 384, 'red'),
    rect(470, -60, 160, 384, 'deep-red'),
    ellipse(disc.x, disc.y, 112, 112, 'paper'),
    stamp('M0 -112 A112 112 0 0 1 0 112 Z', disc, 'ink'),
    stamp('M-92 64 Q-84 30 -40 22 L0 16 L0 112 A112 112 0 0 1 -92 64 Z', disc, 'khaki'),
    stamp('M92 64 Q84 30 40 22 L0 16 L0 112 A112 112 0 0 0 92 64 Z', disc, 'soot'),
    stamp('M0 -86 A46 62 0 0 0 0 38 Z', disc, 'bone'),
    stamp('M0 -86 A46 62 0 0 1 0 38 Z', disc, 'deep-red'),
    rect(-60, 318, 960, 16, 'red'),
    rect(-60, 334, 960, 200, 'wood-6'),
    rect(-60, 384, 960, 200, 'black'),
    heads,
  ];
}

// The typewriter and the lamp.

function machine() {
  const y = TABLE.top;
  const body = [
    [0.5, y, 3.95],
    [0.92, y, 3.95],
    [0.9, y + 0.1, 3.98],
    [0.86, y + 0.2, 4.12],
    [0.56, y + 0.2, 4.12],
    [0.52, y + 0.1, 3.98],
  ] as const;
  return [
    onTable.face(
      [
        [0.58, y + 0.22, 4.16],
        [0.82, y + 0.22, 4.16],
        [0.812, y + 0.37, 4.2],
        [0.573, y + 0.37, 4.2],
      ],
      'paper',
    ),
    ...[0.275, 0.31, 0.345].map((h) =>
      onTable.face(
        frontal(0.61, 0.61 + (h < 0.3 ? 0.1 : 0.16), y + h, y + h + 0.012, 4.18),
        'steel',
      ),
    ),
    onTable.face(frontal(0.44, 0.98, y + 0.19, y + 0.25, 4.1), 'soot+10'),
    onTable.face(frontal(0.41, 0.45, y + 0.18, y + 0.27, 4.1), 'bone-15'),
    onTable.face(body, 'ink'),
    onTable.face([body[1], body[2], body[3], [0.74, y + 0.2, 4.12], [0.78, y, 3.95]], 'steel-10'),
    ...[0.02, 0.055, 0.09].map((h, i) =>
      onTable.face(level(0.55, 0.87, y + h, 3.945 + i * 0.012, 3.96 + i * 0.012), 'bone-15'),
    ),
  ];
}

function lamp() {
  const u = cam.perMetre(LAMP[2]);
  const [x, foot] = cam.at([LAMP[0], TABLE.top, LAMP[2]]);
  const at = { x, y: foot, scale: u / 112 };
  return [
    ellipse(x, foot, 0.13 * u, 0.03 * u, 'black'),
    stamp('M-1.6 0 L-1.6 -34 L1.6 -34 L1.6 0 Z', at, 'bone-15'),
    ellipse(x, foot - 0.295 * u, 0.268 * u, 0.05 * u, 'ochre'),
    ellipse(x, foot - 0.3 * u, 0.12 * u, 0.024 * u, 'paper'),
    stamp('M-30 -33 Q-27 -52 -8 -58 L8 -58 Q27 -52 30 -33 Q0 -40 -30 -33 Z', at, 'ink'),
    stamp('M-30 -33 Q-27 -52 -8 -58 L-1 -58 Q-15 -50 -15 -36.5 Q-24 -35 -30 -33 Z', at, 'steel'),
    stamp('M-3 -58 L-3 -62 L3 -62 L3 -58 Z', at, 'bone-15'),
  ];
}

// The table, what lies on it, and the light on it.

/** Where the cloth ends, above the floor. */
const HEM = 0.4;

function table() {
  const { x, z, top } = TABLE;
  const cloth = box(
    cam,
    { x, y: [HEM, top], z },
    { front: 'deep-red-10', side: 'deep-red-15', top: 'red-6' },
  );
  const folds = [-0.18, 0.1, 0.26, 0.6, 0.82, 1.16].map((fx, i) =>
    cam.face(
      [
        [fx, top - 0.02, z[0]],
        [fx + 0.09, HEM, z[0]],
        [fx - 0.05, HEM, z[0]],
      ],
      i % 2 ? 'deep-red-15' : 'deep-red+2',
    ),
  );
  const leg = (at: number, deep: number) => [
    cam.face(frontal(at, at + 0.07, 0, HEM, deep), 'wood-6'),
    cam.face(frontal(at + 0.04, at + 0.07, 0, HEM, deep), 'black'),
  ];
  return [
    cam.face(frontal(x[0] + 0.1, x[1] - 0.1, 0, HEM, z[1]), 'black', asLight(0.5)),
    leg(x[0] + 0.1, z[1]),
    leg(x[1] - 0.17, z[1]),
    leg(x[0] + 0.04, z[0]),
    leg(x[1] - 0.11, z[0]),
    cloth,
    folds,
    cam.face(frontal(x[0] - 0.01, x[1] + 0.01, top - 0.035, top, z[0]), 'red+4'),
  ];
}

/** Lies on the floor, under whoever stands there. */
function tableShadow() {
  const { x, z } = TABLE;
  return cam.face(
    [
      [x[0] - 1.2, 0, z[1] + 0.5],
      [x[1] + 0.5, 0, z[1] + 0.5],
      [x[1] + 0.9, 0, 1],
      [x[0] - 1.4, 0, 1],
    ],
    'black',
    asLight(0.55),
  );
}

function papers() {
  const y = TABLE.top + 0.004;
  return [
    pile(
      onTable,
      [1.68, TABLE.top, 4.1],
      { height: 0.07 },
      { front: 'bone-6', side: 'bone-15', top: 'paper' },
    ),
    sheet(onTable, [1.12, y, 3.92], 'paper', { turn: 0.35 }),
    sheet(onTable, [1.36, y, 3.86], 'bone', { turn: -0.2 }),
    sheet(onTable, [1.62, y, 3.92], 'paper', { turn: 0.12 }),
    sheet(onTable, [1.06, y, 4.3], 'bone-8', { turn: -0.5 }),
    onTable.face(
      [
        [1.3, y, 3.8],
        [1.312, y, 3.8],
        [1.46, y, 3.97],
        [1.448, y, 3.98],
      ],
      'red',
    ),
  ];
}

function glass() {
  const y = TABLE.top;
  const z = 4.0;
  const pencil = (x1: number, x2: number, high: number, tone: Tone) =>
    onTable.face(
      [
        [x1, y + 0.02, z],
        [x1 + 0.011, y + 0.02, z],
        [x2 + 0.011, y + high, z],
        [x2, y + high, z],
      ],
      tone,
    );
  return [
    pencil(0.99, 0.95, 0.24, 'red'),
    pencil(1.0, 1.01, 0.27, 'bone'),
    pencil(1.02, 1.07, 0.22, 'steel+12'),
    onTable.face(
      [
        [0.965, y, z],
        [1.045, y, z],
        [1.055, y + 0.12, z],
        [0.955, y + 0.12, z],
      ],
      'steel-4',
    ),
    onTable.face(
      [
        [0.965, y, z],
        [0.99, y, z],
        [0.985, y + 0.12, z],
        [0.955, y + 0.12, z],
      ],
      'snow-12',
    ),
  ];
}

function lampLight() {
  const [x, y] = cam.at(LAMP);
  const t = TABLE.top + 0.002;
  const pool = ring([LAMP[0] - 0.06, t, LAMP[2] - 0.04], 0.56, 0.42, 0.3);
  return [cam.face(pool, 'ochre', asLight(0.22)), glow('glow', [x, y], 330)];
}

// The wall with its door, and what the lamp does to it.

function wall() {
  return [
    cam.face(upright(WALL, 0, 14, 0.6, 18.5), 'soot+2'),
    cam.face(frontal(2.9, WALL + 3, 0, 14, 18.5), 'ink'),
    cam.face(upright(WALL, 0, 0.16, 0.6, 18.5), 'ink'),
    cam.face(upright(WALL, 1.02, 1.08, 0.6, 18.5), 'wood-10'),
    ...[2.2, 3.9, 5.6, 7.3].map((z) => cam.face(upright(WALL, 0.28, 0.9, z, z + 1.3), 'soot-8')),
    cam.face(upright(WALL, 2.0, 4.3, 5.2, 8.2), 'wood-4'),
    cam.face(upright(WALL, 2.1, 4.2, 5.34, 8.06), 'soot+6'),
  ];
}

function door() {
  return [
    cam.face(upright(WALL, 0, 3.5, 9.2, 11.6), 'wood+6'),
    cam.face(upright(WALL, 0, 3.3, 9.45, 11.35), 'ink'),
    cam.face(upright(WALL, 0, 3.3, 10.4, 11.35), 'wood-15'),
    cam.face(upright(WALL, 0, 3.3, 9.45, 9.56), 'ochre'),
  ];
}

function chairShadow() {
  const [lx, ly, lz] = LAMP;
  const onWall = ([x, y, z]: Point3): Point3 => {
    const t = (WALL - lx) / (x - lx);
    return [WALL, Math.max(ly + (y - ly) * t, 0), lz + (z - lz) * t];
  };
  const { x, z } = CHAIR;
  const board = (
    [
      [x[0], 0.95, z[1]],
      [x[1], 0.95, z[1]],
      [x[1], 0.46, z[1]],
      [x[0], 0.46, z[1]],
    ] as const
  ).map(onWall);
  const post = (
    [
      [x[1] - 0.05, 0.5, z[1]],
      [x[1], 0.5, z[1]],
      [x[1], 0, z[1]],
      [x[1] - 0.05, 0, z[1]],
    ] as const
  ).map(onWall);
  return [
    cam.face(board, 'black', asLight(0.62)),
    cam.face(post, 'black', asLight(0.62)),
    cam.face(
      [
        [x[0], 0, z[0]],
        [x[1], 0, z[0]],
        [WALL, 0, 7],
        [WALL, 0, 7.5],
        [x[0], 0, z[1]],
      ],
      'black',
      asLight(0.5),
    ),
  ];
}

/** From a window out of sight: a pale patch on the bare parquet and up the wall. */
function daylight() {
  return [
    cam.face(
      [
        [1.0, 0, 4.9],
        [WALL, 0, 5.5],
        [WALL, 0, 7.5],
        [1.35, 0, 7.0],
      ],
      'snow',
      asLight(0.24),
    ),
    cam.face(
      [
        [WALL, 0, 5.5],
        [WALL, 2.5, 5.9],
        [WALL, 2.5, 7.9],
        [WALL, 0, 7.5],
      ],
      'snow',
      asLight(0.13),
    ),
  ];
}

function litWall() {
  const edge = (height: number, slope: number, from: number, to: number) => {
    const points: Point3[] = [];
    for (let z = from; z <= to + 0.01; z += 0.35) {
      const away = Math.hypot(WALL - LAMP[0], z - LAMP[2]);
      points.push([WALL, Math.max(height + slope * away, 0), z]);
    }
    return points;
  };
  const low = edge(1.16, -0.07, 1.6, 13.2);
  const high = edge(1.36, 0.5, 1.6, 10.8);
  const onFloor = ring([LAMP[0], 0, LAMP[2]], 3.7, 3.5, 0.12);
  const inside = onFloor.map(([x, y, z]): Point3 => [Math.min(x, WALL), y, Math.max(z, 1)]);
  return [
    cam.face([[WALL, 0, 1.6], ...low, [WALL, 0, 13.15]], 'ochre', asLight(0.3)),
    cam.face([...high, [WALL, 14, 10.8], [WALL, 14, 1.6]], 'ochre', asLight(0.16)),
    cam.face(inside, 'ochre', asLight(0.22)),
  ];
}
