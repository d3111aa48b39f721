import { doorOn } from '../kit/architecture.ts';
import { band } from '../kit/band.ts';
import { box, camera } from '../kit/camera.ts';
import { asLight, glow, glowTone } from '../kit/light.ts';
import type { Layers } from '../kit/place.ts';
import { facing, lying, sideOn } from '../kit/planes.ts';
import { ring, shape, solid } from '../kit/points.ts';
import { stamp } from '../kit/stamp.ts';
import { backing, ellipse, layer, type Point, rect } from '../kit/svg.ts';
import type { Tone } from '../kit/tones.ts';
export const stairwell: Layers = {
  'yard-night.svg': () => layer([yard(false)]),
  'yard-day.svg': () => layer([yard(true)]),
  'landing.svg': () => layer([landing(), doors(), overhead()]),
  'open.svg': () => layer([open()]),
  'sun.svg': () => layer([sun()]),
  'seal.svg': () => layer([coldLight(), seal()]),
  'bulb.svg': () => layer(bulb(), [bulbTone()]),
  'trunk.svg': () => layer([trunk()]),
  'postcard.svg': () => layer([postcard()]),
  'banister.svg': () => layer([banister()]),
};

// What the drawings of the landing share: the eye and the measures.

const cam = camera({ vanish: [800, 392], eye: 1.6 });

const BACK = 5;

const HER_DOOR = [-1.95, -0.9] as const;

const YOUR_DOOR = [0.98, 1.98] as const;

const DOOR_HIGH = 2.35;

const WINDOW = { x: [-0.5, 0.56], y: [1.0, 2.75] } as const;

/** The banister: a newel on the landing, and the rail that goes down to the right. */
const NEWEL = [0.42, 3.7] as const;

const BULB = [-0.1, 2.74, 4.2] as const;

// The landing: wall, two doors, the window on the yard by night and by day.

const back = facing(cam, BACK);

function yard(day: boolean) {
  const pane = facing(cam, BACK + 0.02);
  const [x1, x2] = WINDOW.x;
  const [y1, y2] = WINDOW.y;
  const lit = [
    [0.16, 0.95],
    [0.72, 1.2],
    [0.72, 0.62],
  ] as const;
  return [
    backing('ink'),
    pane(x1, x2, y1, y2, day ? 'snow-6' : 'night'),
    pane(x1, x1 + 0.74, y1, y1 + 1.36, day ? 'steel+10' : 'black'),
    pane(x1 + 0.5, x2, y1, y1 + 0.96, day ? 'steel-6' : 'ink+4'),
    pane(x1 + 0.5, x1 + 0.62, y1 + 0.9, y1 + 1.2, day ? 'steel-6' : 'ink+4'),
    lit.map(([u, v], i) =>
      pane(
        x1 + u * 0.9,
        x1 + u * 0.9 + 0.13,
        y1 + v * 0.6,
        y1 + v * 0.6 + 0.2,
        day ? 'night+6' : i === 1 ? 'ochre' : 'ochre-15',
      ),
    ),
  ];
}

function landing() {
  const floor = lying(cam, 0);
  const [x1, x2] = WINDOW.x;
  const [y1, y2] = WINDOW.y;
  const tiles = [];
  for (let z = 2.4, i = 0; z < BACK; z *= 1.2, i++)
    for (let x = -3; x < 3; x += 0.7)
      if (Math.round(x / 0.7 + i) % 2 === 0)
        tiles.push(floor(x, x + 0.7, z, Math.min(z * 1.2, BACK), 'steel-14'));
  return [
    floor(-4, 4, 0.5, BACK, 'bone-15'),
    tiles,
    back(-5, x1, 0, 4.4, 'khaki+8'),
    back(x2, 5, 0, 4.4, 'khaki-6'),
    back(x1 - 0.02, x2 + 0.02, 0, y1, 'khaki'),
    back(x1 - 0.02, x2 + 0.02, y2, 4.4, 'khaki'),
    back(-5, x1, 0, 1.25, 'wood+6'),
    back(x1, x2, 0, y1 - 0.08, 'wood'),
    back(x2, 5, 0, 1.25, 'wood-6'),
    back(-5, 5, 0, 0.14, 'soot'),
    back(x1 - 0.1, x1, y1 - 0.06, y2 + 0.1, 'bone-12'),
    back(x2, x2 + 0.1, y1 - 0.06, y2 + 0.1, 'paper-8'),
    back(x1, x2, y2, y2 + 0.1, 'bone-8'),
    back(x1 - 0.16, x2 + 0.16, y1 - 0.12, y1, 'paper-4'),
    back(0.01, 0.06, y1, y2, 'bone-8'),
    [0.58, 1.2].map((u) => back(x1, x2, y1 + u, y1 + u + 0.045, 'bone-8')),
    sideOn(cam, -2.75)(0.8, BACK, 0, 4.4, 'ink+3'),
    sideOn(cam, 2.75)(0.8, BACK, 0, 4.4, 'ink'),
  ];
}

function doors() {
  const her = {
    jamb: 'bone-8',
    leaf: 'deep-red-6',
    panel: 'deep-red-15',
    edge: 'red-12',
    knob: 'bone',
  } as const;
  const your = {
    jamb: 'bone-15',
    leaf: 'wood-4',
    panel: 'soot',
    edge: 'wood+10',
    knob: 'bone-6',
  } as const;
  const bell = (x: number) => {
    const [cx, cy] = cam.at([x, 1.45, BACK]);
    return [ellipse(cx, cy, 11, 11, 'bone-6'), ellipse(cx, cy, 5, 5, 'ink')];
  };
  return [
    doorOn(back, HER_DOOR, DOOR_HIGH, her),
    doorOn(back, YOUR_DOOR, DOOR_HIGH, your, { handle: -1 }),
    back(HER_DOOR[0] + 0.36, HER_DOOR[0] + 0.7, 1.06, 1.1, 'ink'),
    bell(HER_DOOR[1] + 0.24),
    bell(YOUR_DOOR[0] - 0.24),
    back(HER_DOOR[0] - 0.05, HER_DOOR[1] + 0.05, -0.02, 0.05, 'soot'),
  ];
}

/** Shade of the landing above, hard across the top; and the sun through the window in March. */
const overhead = () =>
  solid(cam, '-5,4.4,5 5,4.4,5 5,3.1,5 1,3.5,5 -5,2.95,5', 'black', asLight(0.4));

const sun = () => [
  solid(cam, '-0.5,0,4.9 0.56,0,4.9 -1,0,3.3 -2.5,0,3.3', 'paper', asLight(0.55)),
  solid(cam, '-0.5,1,5 0.56,1,5 0.56,2.75,5 -0.5,2.75,5', 'snow', asLight(0.1)),
  solid(cam, '-0.9,0,4.98 -1.95,0,4.98 -1.95,1.5,4.98 -0.9,2.1,4.98', 'paper', asLight(0.16)),
];

// Her door open: the leaf swung in, a lit room behind it, light across the boards.

function open() {
  const [x1, x2] = HER_DOOR;
  const hole = facing(cam, BACK - 0.01);
  const [hinge, end] = [x1 + 0.03, x1 + 0.34];
  const deep = BACK + 0.9;
  const leaf = (u1: number, u2: number, y1: number, y2: number, tone: Tone) => {
    const at = (u: number, y: number) => {
      const z = BACK + (deep - BACK) * u;
      return `${hinge + (end - hinge) * u},${y},${z}`;
    };
    return solid(cam, `${at(u1, y1)} ${at(u2, y1)} ${at(u2, y2)} ${at(u1, y2)}`, tone);
  };
  const [fx, mid] = [x1 + 0.56, 1.16];
  return [
    hole(x1, x2, 0.05, DOOR_HIGH, 'wood-10'),
    solid(
      cam,
      `${fx},0.05,${BACK} ${x2},0.05,${BACK} ${x2},${DOOR_HIGH},${BACK} ${fx},${DOOR_HIGH},${BACK}`,
      'bone-10',
    ),
    solid(
      cam,
      `${fx},0.05,${BACK} ${x2},0.05,${BACK} ${x2},${mid},${BACK} ${fx},${mid - 0.1},${BACK}`,
      'wood+12',
    ),
    solid(
      cam,
      `${x2 - 0.14},0.05,${BACK} ${x2},0.05,${BACK} ${x2},${DOOR_HIGH},${BACK} ${x2 - 0.14},${DOOR_HIGH},${BACK}`,
      'bone-4',
    ),
    solid(
      cam,
      `${x1},0.05,${BACK} ${x2},0.05,${BACK} ${x2 - 0.3},0.3,${BACK} ${x1 + 0.3},0.3,${BACK}`,
      'wood+4',
    ),
    leaf(0, 1, 0.06, DOOR_HIGH - 0.02, 'deep-red-12'),
    leaf(0.16, 0.84, 0.3, 0.96, 'deep-red-15'),
    leaf(0.16, 0.84, 1.14, 2.16, 'deep-red-15'),
    leaf(0.94, 1, 0.06, DOOR_HIGH - 0.02, 'red-8'),
    leaf(0.82, 0.92, 1, 1.14, 'bone'),
    solid(
      cam,
      `${x1 + 0.4},0.004,${BACK} ${x2},0.004,${BACK} ${x2 + 0.9},0.004,3.7 ${x1 + 0.5},0.004,3.7`,
      'bone',
      asLight(0.34),
    ),
  ];
}

// The banister that goes down to the right, the bulb, and the strip of paper across her door.

function banister() {
  const [x, z] = NEWEL;
  const [nx, ny] = cam.at([x, 0, z]);
  const top = cam.at([x, 1.1, z])[1];
  const end = [1560, 1010] as const;
  const rail = (share: number): Point => [
    nx + (end[0] - nx) * share,
    top + 10 + (end[1] - top) * share,
  ];
  const rods = Array.from({ length: 9 }, (_, i) => {
    const [rx, ry] = rail(0.05 + i * 0.11);
    return [rect(rx - 5, ry, 10, 1020, 'black'), rect(rx - 5, ry, 3, 1020, 'steel-4')];
  });
  return [
    shape(
      `${nx - 20},${ny} ${nx + 60},${ny - 40} 1660,${ny - 60} 1660,960 ${nx - 60},960`,
      'black',
      asLight(0.72),
    ),
    [0, 1, 2, 3].map((i) =>
      shape(
        `${nx + 40 + i * 130},${ny + 6 + i * 44} 1660,${ny + 6 + i * 44} 1660,${ny + 20 + i * 44} ${nx + 52 + i * 130},${ny + 20 + i * 44}`,
        'soot+8',
      ),
    ),
    rods,
    band([rail(0), rail(0.35), rail(1.1)], 26, 'wood-4'),
    band(
      [rail(0), rail(1.1)].map(([x, y]): Point => [x, y - 9]),
      8,
      'bone-12',
    ),
    rect(nx - 22, top - 14, 44, 1000, 'wood-14'),
    rect(nx - 22, top - 14, 16, 1000, 'wood+12'),
    rect(nx - 28, top - 26, 56, 16, 'bone-12'),
    ellipse(nx, top - 44, 24, 24, 'wood-8'),
    ellipse(nx - 8, top - 45, 13, 20, 'bone-10'),
  ];
}

const bulbTone = () => glowTone('bulb', cam.at(BULB), 430, 0.6);

function bulb() {
  const [x, y] = cam.at(BULB);
  return [
    solid(cam, '-0.1,2.74,4.2 1.7,0,4.8 -2.2,0,4.8', 'ochre', asLight(0.16)),
    cam.face(ring([-0.2, 0.005, 4.3], 1.5, 0.55), 'ochre', asLight(0.24)),
    rect(x - 2, -60, 4, y + 44, 'black'),
    glow('bulb', [x, y], 430),
    ellipse(x, y, 17, 21, 'paper+8'),
    shape(`${x - 12},${y - 16} ${x + 12},${y - 16} ${x + 8},${y - 36} ${x - 8},${y - 36}`, 'black'),
  ];
}

/** One strip over the crack of the door and one below, each held by two seals. */
function seal() {
  const [, x2] = HER_DOOR;
  const at = (x: number, y: number) => cam.at([x, y, BACK - 0.02]);
  const strip = (y: number, tilt: number) => {
    const [a, b] = [at(x2 - 0.52, y), at(x2 + 0.26, y + tilt)];
    return [
      band(
        [a, b].map(([u, v]): Point => [u + 5, v + 7]),
        34,
        'black',
        asLight(0.45),
      ),
      band([a, b], 34, 'paper+6'),
      band(
        [
          [a[0] + 30, a[1] - 5],
          [b[0] - 40, b[1] - 4],
        ],
        3,
        'ink',
      ),
      band(
        [
          [a[0] + 30, a[1] + 5],
          [b[0] - 70, b[1] + 6],
        ],
        3,
        'ink',
      ),
      [a, b].map(([u, v], i) => [
        ellipse(u + (i ? -14 : 14), v, 14, 14, 'red'),
        ellipse(u + (i ? -11 : 17), v, 7, 12, 'deep-red'),
      ]),
    ];
  };
  return [strip(1.62, 0.1), strip(0.86, -0.06)];
}

/** A cold patch of day that lies on the sealed door. */
const coldLight = () => [
  facing(cam, BACK - 0.01)(HER_DOOR[0], HER_DOOR[1] + 0.12, 0, 2.35, 'steel', asLight(0.22)),
  solid(cam, '-0.5,0,4.9 0.56,0,4.9 0.2,0,3.4 -1.2,0,3.4', 'snow', asLight(0.16)),
];

// What is carried out: an open trunk with hangers and a violin whose end will not go in; and a postcard by the other door.

const TRUNK = { x: [-0.62, 0.22], y: [0, 0.5], z: [4.25, 4.7] } as const;

const CASE =
  'M-30 0 Q-52 -26 -34 -62 Q-40 -86 -18 -102 L-10 -190 L10 -190 L18 -102 Q40 -86 34 -62 Q52 -26 30 0 Z';

const CASE_RIM =
  'M-30 0 Q-52 -26 -34 -62 Q-40 -86 -18 -102 L-10 -190 L-3 -190 L-8 -100 Q-28 -84 -22 -62 Q-38 -26 -18 0 Z';

function trunk() {
  const { x, z } = TRUNK;
  const [x1, x2] = x;
  const front = facing(cam, z[0]);
  const lid = facing(cam, z[1]);
  const [vx, vy] = cam.at([-0.06, 0.42, 4.55]);
  const at = { x: vx, y: vy, scale: 0.9 };
  const hook = (u: number, k: number) => {
    const [hx, hy] = cam.at([x1 + 0.1 + u * 0.09, 0.53 + (k % 2) * 0.03, 4.45]);
    return [
      band(
        [
          [hx - 24, hy + 16],
          [hx, hy],
          [hx + 24, hy + 16],
        ],
        5,
        k % 2 ? 'wood+15' : 'bone-8',
      ),
      band(
        [
          [hx, hy],
          [hx, hy - 12],
          [hx + 8, hy - 14],
        ],
        3,
        'steel+8',
      ),
    ];
  };
  return [
    solid(
      cam,
      `${x1 - 0.04},0,4.2 ${x2 + 0.04},0,4.2 ${x2 - 0.3},0,3.6 ${x1 - 0.6},0,3.6`,
      'black',
      asLight(0.45),
    ),
    lid(x1, x2, 0.48, 1.06, 'wood-10'),
    lid(x1 + 0.05, x2 - 0.05, 0.5, 1.01, 'bone-15'),
    lid((x1 + x2) / 2, x2 - 0.05, 0.5, 1.01, 'wood+12'),
    stamp(CASE, at, 'black'),
    stamp(CASE_RIM, at, 'wood+12'),
    [0, 1, 2, 3, 4, 5, 6].map((u, k) => hook(u, k)),
    box(cam, TRUNK, { front: 'wood+4', side: 'wood-12' }),
    front(x1, x1 + 0.42, 0, 0.5, 'wood+12'),
    front(x1, x2, 0.44, 0.5, 'ink'),
    front(x1, x2, 0, 0.05, 'ink'),
    [x1, x2 - 0.05, x1 + 0.4].map((u) => front(u, u + 0.05, 0, 0.5, 'soot')),
    front(x1 + 0.36, x1 + 0.48, 0.36, 0.46, 'bone-4'),
  ];
}

/** A card that has come in under the door, half on the boards of the landing. */
function postcard() {
  const x = YOUR_DOOR[0] + 0.12;
  return [
    solid(
      cam,
      `${x - 0.02},0.005,4.56 ${x + 0.34},0.005,4.5 ${x + 0.36},0.005,4.96 ${x + 0.02},0.005,4.99`,
      'black',
      asLight(0.6),
    ),
    solid(
      cam,
      `${x},0.006,4.62 ${x + 0.3},0.006,4.56 ${x + 0.34},0.006,4.96 ${x + 0.04},0.006,4.99`,
      'paper+6',
    ),
    solid(
      cam,
      `${x + 0.16},0.008,4.6 ${x + 0.3},0.008,4.57 ${x + 0.33},0.008,4.94 ${x + 0.19},0.008,4.96`,
      'bone-4',
    ),
  ];
}
