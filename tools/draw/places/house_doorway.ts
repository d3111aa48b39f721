import { band } from '../kit/band.ts';
import { box, camera, type Point3 } from '../kit/camera.ts';
import { asLight, glow, glowTone } from '../kit/light.ts';
import type { Layers } from '../kit/place.ts';
import { facing, lying, sideOn } from '../kit/planes.ts';
import { pts, ring, shape, solid } from '../kit/points.ts';
import { globeOf, lampPost } from '../kit/street.ts';
import { ellipse, layer, type Point, polygon, rect } from '../kit/svg.ts';
import type { Tone } from '../kit/tones.ts';
export const houseDoorway: Layers = {
  'street.svg': () => layer(ground()),
  'posts.svg': () => layer(posts()),
  'house.svg': () => layer([front(), portal(), steps(), bracket()]),
  'autumn.svg': () => layer(autumn()),
  'lamp.svg': () => layer(lampLit(), lampTones()),
};

// What the drawings of the doorway share: the eye, the front of the house, its corner, door and lamp.

const cam = camera({ vanish: [1060, 416], eye: 1.6 });

const FRONT = 7.2;

/** The house ends here; beyond it the street runs away. */
const CORNER = -0.42;

const DOOR = { x: [-2.5, -0.98], high: 2.72, top: 3.4, sill: 0.32 } as const;

const LAMP: Point3 = [-3.12, 2.75, FRONT - 0.55];

const POSTS = [9.5, 14, 21, 32, 48].map((z): Point => [1.5, z]);

// The front of the house: rusticated stone, a window, the portal, the tall door, two steps, the bracket of the lamp.

const wall = facing(cam, FRONT);

function front() {
  const joints = [];
  for (let row = 0; row < 8; row++) {
    const y = 0.75 + row * 0.62;
    joints.push(wall(-8, CORNER, y, y + 0.045, 'ink'));
    for (let i = 0; i < 7; i++) {
      const x = CORNER - 0.9 - i * 1.24 - (row % 2) * 0.62;
      if (x < -3.1 || x > -0.5) joints.push(wall(x, x + 0.045, y, y + 0.62, 'ink'));
    }
  }
  return [
    sideOn(cam, CORNER)(FRONT, 60, 0, 14, 'black'),
    wall(-9, CORNER, 0, 9, 'khaki-4'),
    wall(-9, CORNER, 0, 0.75, 'soot'),
    joints,
    wall(CORNER - 0.14, CORNER, 0, 9, 'bone-15'),
    window(),
  ];
}

function window() {
  const [x1, x2, y1, y2] = [-5.0, -3.85, 1.35, 3.5];
  return [
    wall(x1 - 0.16, x2 + 0.16, y1 - 0.12, y2 + 0.2, 'bone-12'),
    wall(x1 - 0.26, x2 + 0.26, y1 - 0.24, y1 - 0.1, 'bone-4'),
    wall(x1, x2, y1, y2, 'black'),
    solid(
      cam,
      `${x1},${y1},7.2 ${x1},${y2},7.2 ${x1 + 0.7},${y2},7.2 ${x1 + 0.24},${y1},7.2`,
      'night+8',
    ),
    wall(-4.46, -4.39, y1, y2, 'bone-15'),
    wall(x1, x2, 2.75, 2.81, 'bone-15'),
  ];
}

/** A stone frame in two tones, a pediment, a glazed light above, two leaves. */
function portal() {
  const {
    x: [x1, x2],
    high,
    top,
    sill,
  } = DOOR;
  const middle = (x1 + x2) / 2;
  const leaf = (a: number, b: number, base: Tone, panel: Tone, edge: Tone) => [
    wall(a, b, sill, high, base),
    (
      [
        [sill + 0.16, 1.02],
        [1.14, 1.9],
        [2.0, high - 0.14],
      ] as const
    ).map(([v1, v2]) => [
      wall(a + 0.13, b - 0.13, v1, v2, edge),
      wall(a + 0.17, b - 0.13, v1, v2 - 0.04, panel),
    ]),
  ];
  return [
    wall(x1 - 0.34, middle, 0, top + 0.3, 'paper-8'),
    wall(middle, x2 + 0.34, 0, top + 0.3, 'steel-2'),
    solid(
      cam,
      `${x1 - 0.6},${top + 0.3},7.2 ${middle},${top + 0.95},7.2 ${x2 + 0.6},${top + 0.3},7.2`,
      'steel-6',
    ),
    solid(
      cam,
      `${x1 - 0.6},${top + 0.3},7.2 ${middle},${top + 0.95},7.2 ${middle},${top + 0.3},7.2`,
      'paper-10',
    ),
    wall(x1 - 0.56, x2 + 0.56, top + 0.22, top + 0.36, 'bone-12'),
    wall(x1 - 0.02, x2 + 0.02, sill, top, 'black'),
    wall(x1 + 0.08, middle - 0.05, high + 0.1, top - 0.08, 'steel+6'),
    wall(middle + 0.05, x2 - 0.08, high + 0.1, top - 0.08, 'steel-8'),
    leaf(x1, middle - 0.012, 'deep-red-2', 'deep-red-12', 'red-8'),
    leaf(middle + 0.012, x2, 'deep-red-14', 'ink', 'deep-red-6'),
    wall(middle - 0.13, middle - 0.07, 1.22, 1.5, 'paper'),
    wall(middle + 0.07, middle + 0.13, 1.22, 1.5, 'bone-12'),
  ];
}

function steps() {
  const tones = { front: 'bone-15', side: 'soot', top: 'bone-4' } as const;
  const [x1, x2] = DOOR.x;
  return [
    solid(
      cam,
      `${x2 + 0.3},0,7.2 ${x2 + 0.3},0,6.4 ${x2 + 1.5},0,6.1 ${x2 + 1.5},0,6.8`,
      'black',
      asLight(0.5),
    ),
    box(cam, { x: [x1 - 0.24, x2 + 0.24], y: [0, 0.32], z: [6.85, FRONT] }, tones),
    box(cam, { x: [x1 - 0.4, x2 + 0.4], y: [0, 0.16], z: [6.5, 6.87] }, tones),
    solid(cam, `-1.74,0,6.5 ${x2 + 0.4},0,6.5 ${x2 + 0.4},0.16,6.5 -1.74,0.16,6.5`, 'wood'),
    solid(
      cam,
      `-1.74,0.16,6.85 ${x2 + 0.24},0.16,6.85 ${x2 + 0.24},0.32,6.85 -1.74,0.32,6.85`,
      'wood',
    ),
  ];
}

function bracket() {
  const [x, y] = cam.at(LAMP);
  const [wx, wy] = cam.at([LAMP[0], 3.3, FRONT]);
  const at = (text: string) => pts(text).map(([a, b]): Point => [x + a, y + b]);
  return [
    band(
      [
        [wx, wy + 46],
        [wx, wy - 8],
        [x, wy - 8],
        [x, y - 40],
      ],
      7,
      'black',
    ),
    band(
      [
        [wx - 3, wy + 40],
        [x, wy - 4],
      ],
      5,
      'black',
    ),
    polygon(at('-20,-30 20,-30 13,26 -13,26'), 'steel+15'),
    polygon(at('0,-30 20,-30 13,26 0,26'), 'steel-4'),
    polygon(at('-27,-28 0,-48 27,-28'), 'black'),
    polygon(at('-15,25 15,25 8,34 -8,34'), 'black'),
  ];
}

// The street as a band: sky, far houses, lamp-posts that run away, pavement and road before the house.

function ground() {
  const floor = lying(cam, 0);
  return [
    rect(-60, -60, 1720, 500, 'steel+8'),
    shape('900,416 900,250 1660,120 1660,416', 'bone-12'),
    shape('900,416 900,370 1660,330 1660,416', 'paper-6'),
    sideOn(cam, 7.5)(16, 60, 0, 9, 'steel-8'),
    sideOn(cam, 7.5)(9, 15, 0, 12, 'night'),
    [10, 12, 13.6].map((z) => sideOn(cam, 7.5)(z, z + 0.9, 4.2, 6.6, 'ink')),
    solid(cam, '-0.42,0,60 -0.42,5,60 2.4,5,60 2.4,3,60 7,3,60 7,0,60', 'steel-2'),
    rect(-60, 416, 1720, 560, 'wood-6'),
    floor(-40, 40, 0.6, 5.15, 'soot'),
    [1.75, 2.35, 3.15, 4.1].map((z) => floor(-40, 40, z, z * 1.07, 'ink')),
    [2.0, 2.75].map((z) => floor(-40, 40, z, z + 0.05, 'steel')),
    floor(-40, 1.75, 5.15, FRONT, 'bone-15'),
    floor(CORNER, 1.75, FRONT, 60, 'bone-15'),
    floor(CORNER, 0.35, FRONT, 60, 'wood+10'),
    floor(-40, 1.75, 5.02, 5.15, 'bone-8'),
    floor(1.62, 1.75, 5.15, 60, 'bone-8'),
    [-7, -5.6, -4.2, -2.8, -1.4].map((x) => floor(x, x + 0.04, 5.15, FRONT, 'wood')),
  ];
}

const posts = () =>
  POSTS.toReversed().map((at) =>
    lampPost(cam, at, 3.7, { post: ['steel-8', 'black'], globe: ['snow-10', 'steel-2'] }),
  );

/** Autumn: the low sun leaves one slanted band across the door; leaves lie where they fell. */
const autumn = () => [
  solid(cam, `-9,0,7.19 -9,6,7.19 -4.4,6,7.19 -3.0,0,7.19`, 'black', asLight(0.5)),
  solid(cam, `-2.0,6,7.19 ${CORNER},6,7.19 ${CORNER},2.2,7.19`, 'black', asLight(0.42)),
  solid(cam, `-9,0,7.2 -3.0,0,7.2 -1.4,0,5.15 -9,0,5.15`, 'black', asLight(0.5)),
  solid(cam, `-3.0,0,7.2 -0.42,0,7.2 1.2,0,5.15 -1.4,0,5.15`, 'paper', asLight(0.3)),
  solid(cam, `-1.4,0,5.02 1.2,0,5.02 4.4,0,1 1.7,0,1`, 'paper', asLight(0.1)),
  (
    [
      [-2.9, 5.5],
      [-1.2, 5.35],
      [-0.6, 5.9],
      [0.3, 5.5],
      [-0.2, 4.6],
      [0.6, 4.1],
      [-1.9, 4.5],
      [1.2, 5.2],
      [0.3, 7.6],
    ] as const
  ).map(([x, z], i) =>
    solid(
      cam,
      `${x},0.01,${z} ${x + 0.1},0.01,${z + 0.09} ${x + 0.18},0.01,${z - 0.02} ${x + 0.06},0.01,${z - 0.1}`,
      i % 3 ? 'wood+15' : 'bone',
    ),
  ),
];

const HEAD = () => cam.at(LAMP);

const lampTones = () => [
  glowTone('lamp', HEAD(), 340, 0.85),
  ...POSTS.map((at, i) => glowTone(`post${i}`, globeOf(cam, at, 3.7), 60 - i * 9, 0.8)),
];

function lampLit() {
  const [x, y] = HEAD();
  return [
    solid(
      cam,
      `-3.12,2.6,6.7 -5.2,0,${FRONT} -0.6,0,${FRONT} -0.9,0.4,${FRONT}`,
      'ochre',
      asLight(0.16),
    ),
    solid(
      cam,
      `-3.12,2.6,6.7 -2.84,3.4,7.19 -1.74,3.2,7.19 -0.98,1.9,7.19 -0.9,0,7.19 -2.9,0,7.19`,
      'paper',
      asLight(0.16),
    ),
    cam.face(ring([-2.2, 0.003, 6.2], 2.2, 0.9), 'ochre', asLight(0.34)),
    cam.face(ring([-2.3, 0.004, 6.3], 1.3, 0.55), 'paper', asLight(0.22)),
    glow('lamp', [x, y], 340),
    ellipse(x, y - 2, 13, 22, 'paper+10'),
    POSTS.map((at, i) => {
      const [px, py] = globeOf(cam, at, 3.7);
      const r = 0.2 * cam.perMetre(at[1]);
      return [glow(`post${i}`, [px, py], 60 - i * 9), ellipse(px, py, r, r, 'paper')];
    }),
  ];
}
