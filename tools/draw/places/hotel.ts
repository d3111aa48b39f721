import { backOf } from '../kit/backs.ts';
import { band } from '../kit/band.ts';
import { box, camera, frontal, level, upright } from '../kit/camera.ts';
import { asLight, glow, glowTone } from '../kit/light.ts';
import type { Layers } from '../kit/place.ts';
import { shape, solid } from '../kit/points.ts';
import { stamp } from '../kit/stamp.ts';
import { backing, ellipse, layer, type Point } from '../kit/svg.ts';
import type { Tone } from '../kit/tones.ts';
export const hotel: Layers = {
  'walls.svg': () => layer([walls(), doors(), landingRail()]),
  'stair.svg': () => layer([string(), stair()]),
  'lamp.svg': () => layer([lamp()]),
  'light.svg': () => layer(lampLight(), [lampTone()]),
  'near.svg': () => layer([BACKS.map((at) => backOf(at, { edge: 'bone-15', rim: 'bone' }))]),
  'rails.svg': () => layer([rails()]),
};

/** The near end of the half ring. */
const BACKS = [
  { x: 372, y: 716, scale: 0.92, flip: true },
  { x: 1268, y: 704, scale: 0.96 },
] as const;

// What the drawings of the hotel share: the eye, the stair and its landing.

const cam = camera({ vanish: [960, 322], eye: 1.5 });

const STAIR = { x: [-0.85, 1.15], z: 5.9, steps: 9, rise: 0.17, going: 0.34 } as const;

const LANDING = STAIR.steps * STAIR.rise;

const BACK = 11.4;

// The stair rails with their balusters and newels, the landing's rail, the lamp above.

const { x: EDGE, z: FOOT, steps, rise, going } = STAIR;

function flight(x: number, light: Tone, dark: Tone) {
  const balusters = Array.from({ length: steps * 2 }, (_, i) => {
    const z = FOOT + (i * going) / 2;
    const low = Math.ceil((i + 1) / 2) * rise;
    return cam.face(
      frontal(x - 0.022, x + 0.022, low, (i / 2) * rise + 1.0, z),
      i % 2 ? dark : light,
    );
  }).toReversed();
  const hand = (
    [
      [x, 1.02, FOOT - 0.06],
      [x, LANDING + 1.0, FOOT + steps * going],
    ] as const
  ).map(cam.at);
  const [nx, ny] = cam.at([x, 0, FOOT - 0.1]);
  const at = { x: nx, y: ny, scale: cam.scale(FOOT - 0.1) };
  return [
    balusters,
    band(hand, 15, 'black'),
    band(
      hand.map(([px, py]): Point => [px - 3, py - 6]),
      4,
      'bone-4',
    ),
    stamp('M-20 0 L-20 -250 L20 -250 L20 0 Z', at, 'wood+12'),
    stamp('M3 0 L3 -250 L20 -250 L20 0 Z', at, 'ink'),
    stamp('M-28 0 L-28 -40 L28 -40 L28 0 Z', at, 'bone-15'),
    stamp('M4 0 L4 -40 L28 -40 L28 0 Z', at, 'soot'),
    stamp('M-28 -250 L28 -250 L22 -268 L-22 -268 Z', at, 'bone-8'),
    stamp('M-26 -294 A26 27 0 0 1 26 -294 A26 27 0 0 1 -26 -294 Z', at, 'paper'),
    stamp('M2 -321 A26 27 0 0 1 2 -267 Z', at, 'wood'),
  ];
}

const rails = () => [
  flight(EDGE[1] + 0.08, 'bone-15', 'soot'),
  flight(EDGE[0] - 0.08, 'bone-4', 'wood'),
];

function landingRail() {
  const z = FOOT + steps * going;
  const side = (x1: number, x2: number) => {
    const bars = [];
    for (let x = x1 + 0.1; x < x2; x += 0.2)
      bars.push(cam.face(frontal(x, x + 0.05, LANDING, LANDING + 0.95, z), 'ink'));
    return [
      bars,
      cam.face(frontal(x1, x2, LANDING + 0.93, LANDING + 1.02, z), 'black'),
      cam.face(frontal(x1, x2, LANDING + 1.0, LANDING + 1.02, z), 'bone-8'),
    ];
  };
  return [side(-5.6, EDGE[0] - 0.1), side(EDGE[1] + 0.12, 3.4)];
}

const LAMP = [-1.0, 3.16, 7.6] as const;

const lampTone = () => glowTone('lamp', cam.at(LAMP), 340, 0.44);

function lamp() {
  const [x, y] = cam.at(LAMP);
  return [
    cam.face(frontal(LAMP[0] - 0.015, LAMP[0] + 0.015, LAMP[1], 7, LAMP[2]), 'black'),
    ...[-58, 0, 58].map((dx, i) => [
      band(
        [
          [x, y - 46],
          [x + dx, y - 10],
        ],
        5,
        'black',
      ),
      ellipse(x + dx, y + 8 + (i === 1 ? 10 : 0), 25, 25, 'paper'),
      stamp('M4 -25 A25 25 0 0 1 4 25 Z', { x: x + dx, y: y + 8 + (i === 1 ? 10 : 0) }, 'ochre'),
    ]),
  ];
}

function lampLight() {
  const [x, y] = cam.at(LAMP);
  const [, far] = cam.at([0, 0, BACK]);
  return [
    shape(
      `${x - 60},${y + 20} ${x + 60},${y + 20} ${x + 560},${far + 420} ${x - 360},${far + 420}`,
      'paper',
      asLight(0.1),
    ),
    glow('lamp', [x, y], 340),
  ];
}

// The lobby's walls, the stair with its runner, the landing with doors ajar.

function walls() {
  const tiles = [];
  for (let x = -6; x < 5; x += 1) tiles.push(cam.face(level(x, x + 0.5, 0, 0.8, 9), 'soot'));
  return [
    backing('ink'),
    cam.face(level(-8, 8, 0, 0.5, BACK), 'wood-14'),
    tiles,
    cam.face(frontal(-8, 8, 0, 7, BACK), 'bone-15'),
    solid(cam, '-8,7,11.4 -8,0,11.4 -1.2,0,11.4 0.9,7,11.4', 'wood+14'),
    cam.face(frontal(-8, 8, LANDING, LANDING + 1.0, BACK), 'wood-4'),
    cam.face(frontal(-8, 8, LANDING + 0.96, LANDING + 1.04, BACK), 'bone-6'),
    cam.face(frontal(-8, STAIR.x[0], 0, LANDING, 9), 'wood-8'),
    cam.face(frontal(STAIR.x[1], 8, 0, LANDING, 9), 'wood-14'),
    ...[-4.4, -3.2, -2, 1.6, 2.8].map((x) =>
      cam.face(frontal(x, x + 0.9, 0.2, LANDING - 0.2, 9), 'ink'),
    ),
    cam.face(upright(3.4, 0, 7, 0.8, BACK), 'ink'),
  ];
}

/** Doors ajar along the landing: a slit of light in each. */
function doors() {
  return [-3.5, -1.9, 0.5, 2.0].map((x, i) => [
    cam.face(
      frontal(x - 0.14, x + 1.04, LANDING, LANDING + 2.3, BACK),
      i > 1 ? 'wood+8' : 'bone-6',
    ),
    cam.face(frontal(x, x + 0.9, LANDING, LANDING + 2.16, BACK), 'wood-10'),
    cam.face(frontal(x, x + 0.16 + 0.1 * (i % 2), LANDING, LANDING + 2.16, BACK), 'paper'),
    cam.face(frontal(x + 0.3, x + 0.8, LANDING + 1.2, LANDING + 2.0, BACK), 'ink'),
    cam.face(frontal(x + 0.3, x + 0.8, LANDING + 0.2, LANDING + 1.0, BACK), 'ink'),
    cam.face(frontal(x + 0.2, x + 0.72, LANDING + 2.36, LANDING + 2.6, BACK), 'ochre'),
  ]);
}

function stair() {
  const { x, z, steps, rise, going } = STAIR;
  const one = (i: number) => {
    const [low, high] = [i * rise, (i + 1) * rise];
    const at = z + i * going;
    return [
      cam.face(frontal(x[0], x[1], low, high, at), i % 2 ? 'wood-2' : 'wood-6'),
      high < 1.5 ? cam.face(level(x[0], x[1], high, at, at + going), 'bone-15') : [],
      cam.face(frontal(-0.45, 0.75, low, high, at), 'deep-red-4'),
      cam.face(frontal(-0.45, 0.15, low, high, at), 'red-8'),
      high < 1.5 ? cam.face(level(-0.45, 0.75, high, at, at + going), 'red+4') : [],
      cam.face(frontal(-0.5, 0.8, high - 0.012, high + 0.012, at), 'bone'),
    ];
  };
  return [
    solid(cam, '-0.85,0,5.9 1.15,0,5.9 3.2,0,4.6 0.9,0,3.4 -0.85,0,4.6', 'black', asLight(0.4)),
    Array.from({ length: steps }, (_, i) => one(steps - 1 - i)),
    solid(cam, '-0.45,0.002,0.7 0.75,0.002,0.7 0.75,0.002,5.9 -0.45,0.002,5.9', 'red-8'),
    solid(cam, '0.15,0.003,0.7 0.75,0.003,0.7 0.75,0.003,5.9 0.15,0.003,5.9', 'deep-red-4'),
    ...[-0.45, 0.71].map((e) => cam.face(level(e, e + 0.04, 0.004, 0.7, 5.9), 'bone-12')),
  ];
}

/** Strings of the stair: the side that the eye sees. */
function string() {
  const { x, z, steps, going } = STAIR;
  const end = z + steps * going;
  return [
    box(
      cam,
      { x: [-3.4, -3.1], y: [0, 4.4], z: [7.4, 7.8] },
      { front: 'bone-12', side: 'night', top: 'bone' },
    ),
    cam.face(frontal(-3.25, -3.1, 0, 4.4, 7.4), 'steel-10'),
    solid(
      cam,
      `${x[0]},0,${z} ${x[0]},${LANDING},${end} ${x[0] - 0.1},${LANDING},${end} ${x[0] - 0.1},0,${z}`,
      'ink',
    ),
  ];
}
