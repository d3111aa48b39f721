import { band } from '../kit/band.ts';
import { camera, type Point3 } from '../kit/camera.ts';
import { asLight, glow, glowTone } from '../kit/light.ts';
import type { Layers } from '../kit/place.ts';
import { facing, lying, sideOn } from '../kit/planes.ts';
import { ring, shape, solid } from '../kit/points.ts';
import { archRim } from '../kit/steps.ts';
import { globeOf, lampPost } from '../kit/street.ts';
import { ellipse, layer, path, type Point, rect, type Span } from '../kit/svg.ts';
import type { Fill, Tone, Tones } from '../kit/tones.ts';
export const redDawns: Layers = {
  'winter.svg': () => layer([ground(WINTER), beyond('steel-4')]),
  'autumn.svg': () => layer([ground(AUTUMN), beyond('khaki')]),
  'dusk.svg': () => layer([ground(DUSK), beyond('ink')]),
  'house.svg': () => layer([house(), gate(), corner()]),
  'snow.svg': () => layer([snowLines(), shovel()]),
  'shadows.svg': () => layer(postShadows()),
  'windows.svg': () => layer([windowsLit(), nearPool()]),
  'posts.svg': () => layer(posts()),
  'lit.svg': () => layer(lit(), lampTones()),
};

// What the drawings of the street share: the eye, the house with its gate, the lamp-posts, the tones of three hours.

const cam = camera({ vanish: [900, 404], eye: 1.7 });

/** The side street is the gap between the great house and the next one. */
const HOUSE = { x: -4.2, from: 1, to: 14, next: 18.5, end: 44 };

const GATE = { z: [8.4, 11.6], spring: 2.9, crown: 4.1 } as const;

const KERB = -1.25;

const LAMPS = [3.7, 5.5, 8.2, 12.2, 18, 27, 41].map((z): Point => [-1.65, z]);

const LAMP_HIGH = 3.9;

type Hour = {
  readonly sky: readonly [Tone, Tone, Tone];
  readonly pavement: Tone;
  readonly slab: Tone;
  readonly kerb: Tone;
  readonly road: Tone;
  readonly rut: Tone;
  readonly beam: Tone;
  readonly far: Tone;
};

const WINTER: Hour = {
  sky: ['steel+8', 'steel+15', 'snow-12'],
  pavement: 'snow-10',
  slab: 'snow-15',
  kerb: 'snow-6',
  road: 'steel-2',
  rut: 'steel-10',
  beam: 'snow+6',
  far: 'steel-2',
} as const;

const AUTUMN: Hour = {
  sky: ['bone-15', 'bone-8', 'paper-6'],
  pavement: 'bone-15',
  slab: 'bone-12',
  kerb: 'bone',
  road: 'wood+6',
  rut: 'wood-6',
  beam: 'paper',
  far: 'khaki',
} as const;

const DUSK: Hour = {
  sky: ['steel-12', 'steel-4', 'deep-red-10'],
  pavement: 'steel-2',
  slab: 'steel-6',
  kerb: 'steel+10',
  road: 'night+12',
  rut: 'night+7',
  beam: 'steel+6',
  far: 'ink',
} as const;

// Sky, bridge, pavement and road, in the tones of the hour; the light that falls out of the side street.

const { x, to, next } = HOUSE;

function ground(t: Hour) {
  const floor = lying(cam, 0);
  const slabs = [];
  for (let z = 2; z < 40; z *= 1.3) slabs.push(floor(x, KERB, z, z * 1.14, t.slab));
  return [
    rect(-60, -60, 1720, 480, t.sky[0]),
    shape('-60,420 -60,300 1660,120 1660,420', t.sky[1]),
    shape('-60,420 -60,380 1660,310 1660,420', t.sky[2]),
    bridge(t),
    rect(-60, 404, 1720, 560, t.road),
    [-0.4, 0.9, 2.6, 4.2].map((at, i) => floor(at, at + 0.5 + i * 0.12, 1, 60, t.rut)),
    floor(-60, KERB, 1, 60, t.pavement),
    slabs,
    solid(cam, `-30,0,${to} -30,0,${next} ${x},0,${next} 7,0,14.4 7,0,10.2 ${x},0,${to}`, t.beam),
    floor(KERB - 0.12, KERB, 1, 60, t.kerb),
    solid(
      cam,
      `${KERB},0,1 ${KERB},0,60 ${KERB + 0.16},0,60 ${KERB + 0.3},0,1`,
      'black',
      asLight(0.5),
    ),
  ];
}

/** Where the bridge is and half its length: to the right of whoever stands in the middle of the street, not behind a head. */
const BRIDGE = { middle: 990, half: 140 } as const;

/** Far off, across the end of the street: a long low back on piers, with lamps on it. */
function bridge(t: Hour) {
  const { middle, half } = BRIDGE;
  const back = (px: number) => 360 + ((px - middle) / half) ** 2 * 38;
  const piers = [-0.72, -0.48, -0.24, 0, 0.24, 0.48, 0.72].map((share) => middle + share * half);
  const [from, to] = [middle - half, middle + half];
  return [
    path(`M${from} 404 Q${middle} 330 ${to} 404 Z`, t.far),
    piers.map((px) => ellipse(px, 406, 13, 24 - Math.abs(px - middle) * 0.12, t.sky[2])),
    path(`M${from} 398 Q${middle} 320 ${to} 398 L${to} 404 Q${middle} 328 ${from} 404 Z`, 'ink'),
    piers.map((px) => [
      rect(px - 17, back(px), 3, 40, 'ink'),
      rect(px - 1, back(px) - 22, 2, 22, 'ink'),
      ellipse(px, back(px) - 24, 3.6, 3.6, t.kerb),
    ]),
  ];
}

/** Long shadows of the posts, all away from the side street's light. */
const postShadows = () =>
  LAMPS.slice(0, 5).map(([px, z]) =>
    solid(
      cam,
      `${px - 0.05},0,${z} ${px + 0.08},0,${z} ${px + 6},0,${z * 0.88} ${px + 6},0,${z * 0.8}`,
      'black',
      asLight(0.42),
    ),
  );

const corner = () =>
  solid(cam, '-4.2,0,6.6 -2.5,0,5 -1.25,0,3.2 -1.25,0,1 -4.2,0,1', 'night-15', asLight(0.72));

// The great house on the left with its gate, the houses beyond the side street, the dark row on the right.

const wall = sideOn(cam, HOUSE.x);

const bays = [2.4, 4.3, 6.2, 12.4] as const;

const onWall = (rim: readonly Point[], fill: Fill, x = HOUSE.x) =>
  cam.face(
    rim.map(([z, y]): Point3 => [x, y, z]),
    fill,
  );

function house() {
  const { from, to } = HOUSE;
  return [
    facing(cam, to)(-30, HOUSE.x, 0, 22, 'black'),
    wall(from, to, 0, 24, 'soot'),
    wall(from, to, 0, 4.7, 'ink'),
    [0.7, 1.4, 2.1, 2.8, 3.5, 4.2].map((y) => wall(from, to, y, y + 0.06, 'black')),
    wall(from, to, 4.6, 4.85, 'wood+4'),
    wall(from, to, 8.9, 9.1, 'wood'),
    [5.5, 9.8, 14].map((y) =>
      [...bays, 8.1, 10.2].map((z) => [
        wall(z, z + 1.1, y, y + 3.1, 'wood+2'),
        wall(z + 0.12, z + 1.02, y + 0.1, y + 3, 'black'),
        wall(z + 0.12, z + 0.5, y + 0.1, y + 3, 'night+6'),
      ]),
    ),
    bays.map((z) => [wall(z, z + 1, 0.9, 2.9, 'black'), wall(z, z + 0.16, 0.9, 2.9, 'wood+6')]),
    wall(to - 0.5, to, 0, 24, 'wood-4'),
  ];
}

/** The gate: a stone rim, the dark of the passage, a grey yard at its end, two iron leaves turned in. */
function gate() {
  const { z, spring, crown } = GATE;
  const rim = archRim(z, 0, spring, crown);
  const wide = archRim([z[0] - 0.35, z[1] + 0.35], 0, spring, crown + 0.4);
  const yard = sideOn(cam, HOUSE.x - 5);
  return [
    onWall(wide, 'bone-10'),
    onWall(archRim([z[0] - 0.35, z[0] + 1.2], 0, spring, crown + 0.4).slice(0, 7), 'bone-15'),
    onWall(rim, 'black'),
    yard(14.6, 16.8, 0, 2.6, 'steel+10'),
    yard(15.7, 16.8, 0, 2.6, 'steel-6'),
    solid(cam, `-9.2,0,14.6 -9.2,0,16.8 -4.2,0,10.9 -4.2,0,9.6`, 'steel+10', asLight(0.5)),
    solid(cam, `-4.2,0,9.6 -4.2,0,10.9 -1.4,0,9.4 -1.4,0,8.4`, 'paper', asLight(0.2)),
  ];
}

/** A wooden shovel that leans by the gate. */
function shovel() {
  const [x1, y1] = cam.at([-4.0, 0.1, 7.85]);
  const [x2, y2] = cam.at([-4.1, 1.75, 8.0]);
  return [
    band(
      [
        [x1, y1],
        [x2, y2],
      ],
      6,
      'wood+15',
    ),
    solid(cam, '-4.16,0.02,7.6 -3.8,0,7.8 -3.84,0.5,7.86 -4.16,0.5,7.7', 'bone'),
  ];
}

function beyond(far: Tone) {
  const { next, end } = HOUSE;
  const row = sideOn(cam, 7);
  const side = sideOn(cam, HOUSE.x);
  const block = (x: number, [z1, z2]: Span, high: number, tones: Tones) => [
    facing(cam, z1)(Math.min(x, x * 8), Math.max(x, x * 8), 0, high, tones[1]),
    (x < 0 ? side : row)(z1, z2, 0, high, tones[0]),
  ];
  return [
    block(7, [33, 60], 9, [far, far]),
    block(7, [20, 32], 7, ['night', 'night']),
    block(7, [5, 19], 10.5, ['ink', 'ink']),
    [6, 8.4, 10.8, 13.2, 15.6].map((z) => [
      row(z, z + 1.1, 4.6, 7, 'night-6'),
      row(z, z + 1.1, 1, 3.2, 'night-10'),
    ]),
    block(HOUSE.x, [28, end], 13, ['night+2', 'night']),
    block(HOUSE.x, [next, 27], 9, ['steel-10', 'wood+4']),
    [19.4, 21.6, 23.8].map((z) => side(z, z + 1.2, 3.6, 6.4, 'night-4')),
  ];
}

/** A few windows that are lit at dusk. */
const windowsLit = () => [
  wall(6.32, 7.22, 5.6, 8.5, 'ochre'),
  wall(6.7, 7.22, 5.6, 8.5, 'ochre-12'),
  sideOn(cam, 7)(10.8, 11.9, 4.6, 7, 'ochre-15'),
  sideOn(cam, HOUSE.x)(21.6, 22.8, 3.6, 6.4, 'ochre-10'),
];

const snowLines = () => [
  wall(HOUSE.from, HOUSE.to, 4.85, 4.97, 'snow'),
  wall(HOUSE.from, HOUSE.to, 9.1, 9.2, 'snow-10'),
  bays.map((z) => wall(z - 0.05, z + 1.1, 0.84, 0.96, 'snow-4')),
];

// The lamp-posts, and their light at dusk: a glow, a disc on the pavement.

const tones = { post: ['steel-8', 'black'], globe: ['snow-10', 'steel-2'] } as const;

const posts = () => LAMPS.toReversed().map((at) => lampPost(cam, at, LAMP_HIGH, tones));

const LIT = LAMPS.slice(2);

const reach = (z: number) => 0.95 * cam.perMetre(z) + 14;

const lampTones = () =>
  LIT.map((at, i) => glowTone(`lamp${i}`, globeOf(cam, at, LAMP_HIGH), reach(at[1]), 0.85));

const lit = () =>
  LIT.toReversed().map((at, back) => {
    const [x, z] = at;
    const [px, py] = globeOf(cam, at, LAMP_HIGH);
    const r = 0.21 * cam.perMetre(z);
    return [
      cam.face(ring([x, 0.002, z], 2, 1.1), 'ochre', asLight(0.3)),
      glow(`lamp${LIT.length - 1 - back}`, [px, py], reach(z)),
      ellipse(px, py, r, r, 'paper+8'),
    ];
  });

/** The pool of the nearest lamp, whose globe is above the picture. */
const nearPool = () => cam.face(ring([-1.65, 0.002, 5.5], 2.1, 1), 'ochre', asLight(0.26));
