import { box, camera, frontal, type Point3 } from '../kit/camera.ts';
import { asLight, glow, glowTone } from '../kit/light.ts';
import type { Layers } from '../kit/place.ts';
import { cutOn, facing, lying, sideOn } from '../kit/planes.ts';
import { shape, solid } from '../kit/points.ts';
import { archRim } from '../kit/steps.ts';
import { carBlock } from '../kit/street.ts';
import { ellipse, layer, type Point, rect, type Span } from '../kit/svg.ts';
import type { Tone } from '../kit/tones.ts';
export const smolnyGate: Layers = {
  'dusk.svg': () => layer(sky(DUSK)),
  'night.svg': () => layer(sky(NIGHT)),
  'front.svg': () => layer([ground(), wings(), portico()]),
  'lit-dusk.svg': () => layer(lit(false)),
  'lit-night.svg': () => layer(lit(true)),
  'near.svg': () => layer([cars(), gate()]),
  'lamps.svg': () => layer(gateLamps(), gateTones()),
};

// What the drawings of the gate share: the eye, the measures of the front, the cars, the tones of the sky.

const cam = camera({ vanish: [800, 456], eye: 1.65 });

/** Where the colonnade and the wall behind it stand. */
const PORTICO = {
  z: 22,
  wall: 23.6,
  half: 7.8,
  base: 3.1,
  capital: 7.3,
  cornice: 8.1,
  apex: 10.1,
};

const COLUMNS = [-3.5, -2.5, -1.5, -0.5, 0.5, 1.5, 2.5, 3.5].map((i) => i * 2.1);

const ARCHES = [-3, -2, -1, 0, 1, 2, 3].map((i): Point => [i * 2.1 - 0.66, i * 2.1 + 0.66]);

const PIER = { x: 3.05, wide: 0.98, z: 8, high: 3.5 };

const CARS = [
  { x: 3.0, z: 17, long: 4 },
  { x: -3.2, z: 14.5, long: 4 },
  { x: 2.75, z: 11.6, long: 4.2 },
] as const;

const DUSK = ['steel-2', 'steel+8', 'deep-red+8'] as const;

const NIGHT = ['black', 'ink', 'night-10'] as const;

// The long front: wings with rows of windows, an arcade below, eight columns and a pediment above.

const { z, wall, half, base, capital, cornice, apex } = PORTICO;

const front = facing(cam, z);

const back = facing(cam, wall);

const poly = cutOn(cam, z);

const sky = (t: readonly [Tone, Tone, Tone]) => [
  rect(-60, -60, 1720, 540, t[0]),
  shape('-60,470 -60,330 1660,150 1660,470', t[1]),
  shape('-60,470 -60,410 1660,330 1660,470', t[2]),
];

function ground() {
  const floor = lying(cam, 0);
  return [
    rect(-60, 456, 1720, 520, 'night-6'),
    floor(-40, 40, 19.5, z, 'steel-10'),
    solid(cam, '-2.1,0,21 2.1,0,21 2.5,0,1 -2.5,0,1', 'steel-4'),
    solid(cam, '0,0,21 2.1,0,21 2.5,0,1 0.5,0,1', 'steel-12'),
    [-2.6, 2.5].map((x) => floor(x, x + 0.16, 1, 19.5, 'bone-15')),
  ];
}

function wings() {
  const rows = [
    [1.0, 2.7],
    [3.8, 6.0],
  ] as const;
  const windows = [];
  for (const s of [-1, 1])
    for (let i = 0; i < 8; i++)
      for (const [y1, y2] of rows) {
        const x = s * (half + 1.6 + i * 2.3);
        windows.push(
          back(x - 0.5, x + 0.5, y1, y2, 'black'),
          back(x - 0.5, x - 0.1, y1, y2, 'steel-10'),
        );
      }
  return [
    back(-40, 40, 0, 6.9, 'night+4'),
    back(-40, -half, 0, 6.9, 'steel-8'),
    back(-40, 40, 6.7, 7.1, 'bone-15'),
    back(-40, 40, 3.1, 3.35, 'steel-2'),
    windows,
  ];
}

function portico() {
  const dark = archesIn('black');
  return [
    back(-half, half, 0, cornice, 'night-4'),
    back(-half, -1, base, cornice, 'steel-12'),
    [-3, -2, -1, 0, 1, 2, 3].map((i) => back(i * 2.1 - 0.45, i * 2.1 + 0.45, 3.9, 6.2, 'black')),
    front(-half, half, 0, base, 'bone-15'),
    front(0, half, 0, base, 'steel-6'),
    [0.8, 1.6, 2.4].map((y) => front(-half, half, y, y + 0.06, 'ink')),
    dark,
    front(-half - 0.2, half + 0.2, base - 0.12, base + 0.2, 'bone-8'),
    COLUMNS.map((x) => [
      front(x - 0.34, x, base + 0.2, capital, 'paper-6'),
      front(x, x + 0.34, base + 0.2, capital, 'steel-6'),
      front(x - 0.46, x + 0.46, capital - 0.22, capital, 'bone-8'),
      front(x - 0.46, x + 0.46, base + 0.2, base + 0.46, 'bone-12'),
    ]),
    front(-half - 0.1, half + 0.1, capital, cornice, 'bone-12'),
    front(0, half + 0.1, capital, cornice, 'steel-4'),
    poly(`${-half - 0.5},${cornice} 0,${apex} ${half + 0.5},${cornice}`, 'steel-10'),
    poly(`${-half - 0.5},${cornice} 0,${apex} 0,${cornice}`, 'bone-15'),
    poly(
      `${-half + 1.6},${cornice + 0.3} 0,${apex - 0.42} ${half - 1.6},${cornice + 0.3}`,
      'night-4',
    ),
    poly(`${-half + 1.6},${cornice + 0.3} 0,${apex - 0.42} 0,${cornice + 0.3}`, 'wood+6'),
    poly(`-0.45,${capital - 0.2} 0.45,${capital - 0.2} 0.45,4.3 0,3.9 -0.45,4.3`, 'deep-red'),
    poly(`-0.45,${capital - 0.2} 0,${capital - 0.2} 0,3.9 -0.45,4.3`, 'red'),
  ];
}

const archesIn = (tone: Tone) =>
  ARCHES.map((x) =>
    cam.face(
      archRim(x, 0, 1.75, 2.5).map(([u, v]): Point3 => [u, v, z]),
      tone,
    ),
  );

/** What is lit: the doors in the middle, some windows, and the long wedge on the drive. */
function lit(isNight: boolean) {
  const rim = (x: Span) => archRim(x, 0, 1.75, 2.5).map(([u, v]): Point3 => [u, v, z]);
  const some = isNight ? [-3, -1, 0, 2, 3] : [-1, 2];
  return [
    ARCHES.slice(2, 5).map((x, i) => [
      cam.face(rim(x), i === 1 ? 'paper' : 'ochre'),
      cam.face(rim([(x[0] + x[1]) / 2, x[1]]), i === 1 ? 'ochre' : 'ochre-12'),
    ]),
    isNight ? some.map((i) => back(i * 2.1 - 0.45, i * 2.1 + 0.45, 3.9, 6.2, 'ochre-10')) : [],
    [-1, 1].map((s) =>
      some.map((i) => {
        const x = s * (half + 1.6 + Math.abs(i) * 2.3);
        return back(x - 0.5, x + 0.5, s > 0 ? 3.8 : 1.0, s > 0 ? 6.0 : 2.7, 'ochre-12');
      }),
    ),
    solid(
      cam,
      '-2.76,0,22 2.76,0,22 4.6,0,3.4 -3.2,0,3.4',
      'ochre',
      asLight(isNight ? 0.24 : 0.16),
    ),
    solid(cam, '-0.66,0,22 0.66,0,22 2.0,0,1 -0.9,0,1', 'paper', asLight(isNight ? 0.34 : 0.24)),
  ];
}

// The cars as black blocks on the drive, and the gate: two piers with lamps, iron leaves swung in.

const BLOCK = {
  front: 'ink',
  side: 'black',
  top: 'steel-12',
  glass: 'steel-8',
  edge: 'steel+4',
  lamp: 'red+6',
} as const;

const cars = () =>
  CARS.map((car) => [
    solid(
      cam,
      `${car.x - 0.8},0,${car.z + 3} ${car.x - 0.8},0,${car.z} ${car.x + 1.6},0,${car.z - 1.6} ${car.x + 2.6},0,${car.z - 0.6} ${car.x + 0.8},0,${car.z + 2}`,
      'black',
      asLight(0.6),
    ),
    carBlock(cam, car, BLOCK, [-1]),
  ]);

function leaf(side: 1 | -1) {
  const x = side * (PIER.x - PIER.wide / 2 - 0.05);
  const bars = sideOn(cam, x);
  const posts = [];
  for (let z = PIER.z + 0.9; z < 11; z += 0.24) posts.push(bars(z, z + 0.045, 0.1, 2.7, 'black'));
  return [
    posts,
    bars(PIER.z + 0.9, 11, 0.2, 0.32, 'black'),
    bars(PIER.z + 0.9, 11, 1.1, 1.2, 'black'),
    bars(PIER.z + 0.9, 11, 2.5, 2.6, 'black'),
  ];
}

function pier(side: 1 | -1) {
  const { x, wide, z, high } = PIER;
  const [x1, x2] = [side * x - wide / 2, side * x + wide / 2];
  const [px, py] = cam.at([side * x, high + 0.52, z]);
  const [foot] = [cam.at([0, high + 0.2, z])[1]];
  return [
    solid(
      cam,
      `${x1},0,${z} ${x2},0,${z} ${x2 + 3.4},0,${z - 2} ${x1 + 2.4},0,${z - 2.2}`,
      'black',
      asLight(0.5),
    ),
    box(cam, { x: [x1, x2], y: [0, high], z: [z, z + 0.9] }, { front: 'night-6', side: 'black' }),
    cam.face(frontal(x1, side * x - 0.16, 0, high, z), 'steel-4'),
    cam.face(frontal(x1 - 0.1, x2 + 0.1, 0, 0.5, z - 0.02), 'ink'),
    cam.face(frontal(x1 - 0.1, side * x - 0.16, 0, 0.5, z - 0.02), 'steel-12'),
    cam.face(frontal(x1 - 0.14, x2 + 0.14, high, high + 0.22, z - 0.05), 'night'),
    cam.face(frontal(x1 - 0.14, side * x - 0.16, high, high + 0.22, z - 0.05), 'bone-12'),
    rect(px - 8, py, 16, foot - py, 'black'),
    ellipse(px, py, 26, 28, 'bone-6'),
    ellipse(px + 10, py, 15, 24, 'steel-6'),
  ];
}

/** The wall that runs from the gate out of the picture: it keeps the corner dark. */
const gate = () => [
  leaf(-1),
  leaf(1),
  [-1, 1].map((s) => {
    const edge = s * (PIER.x + PIER.wide / 2);
    return [
      cam.face(frontal(Math.min(edge, s * 9), Math.max(edge, s * 9), 0, 1.2, PIER.z + 0.4), 'ink'),
      cam.face(
        frontal(Math.min(edge, s * 9), Math.max(edge, s * 9), 1.2, 1.3, PIER.z + 0.4),
        'steel-10',
      ),
    ];
  }),
  pier(-1),
  pier(1),
  shape('-60,960 -60,700 250,700 560,960', 'black', asLight(0.6)),
];

const globes = [-1, 1].map((s) => cam.at([s * PIER.x, PIER.high + 0.52, PIER.z]));

const gateTones = () => globes.map((at, i) => glowTone(`pier${i}`, at, 230, 0.8));

const gateLamps = () =>
  globes.map(([x, y], i) => [
    glow(`pier${i}`, [x, y], 230),
    ellipse(x, y, 26, 28, 'paper+8'),
    ellipse(x + 10, y, 15, 24, 'ochre', asLight(0.4)),
  ]);
