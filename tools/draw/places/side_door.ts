import { column } from '../kit/architecture.ts';
import { band } from '../kit/band.ts';
import { box, type BoxTones, camera, frontal, level, type Point3 } from '../kit/camera.ts';
import { asLight, glow, glowTone } from '../kit/light.ts';
import type { Layers } from '../kit/place.ts';
import { facing, lying } from '../kit/planes.ts';
import { shape, solid } from '../kit/points.ts';
import { lampPost } from '../kit/street.ts';
import { backing, ellipse, layer, path, type Point, rect } from '../kit/svg.ts';
import type { Fill, Tone } from '../kit/tones.ts';
export const sideDoor: Layers = {
  'night.svg': () => layer([street(false), outsideGlow()], [outsideTone()]),
  'street.svg': () => layer([street(true)]),
  'wall.svg': () => layer([walls(), frame(), steps()]),
  'warm.svg': () => layer([warmth(), fallsIn('snow', 0.52)]),
  'daylight.svg': () => layer([fallsIn('snow', 0.8)]),
  'curtains.svg': () => layer([curtains(), gallery(), pillars(), overhead()]),
  'lit.svg': () => layer([wire(), bulbs(true)]),
  'unlit.svg': () => layer([wire(), bulbs(false)]),
};

// What the drawings of the side door share: the eye, the door on its four steps, the lamps over the hall.

const cam = camera({ vanish: [830, 392], eye: 1.6 });

/** The side wall of the hall, which we face. */
const WALL = 8.4;

/** Four steps go down from the threshold into the hall. */
const STEPS = { x: [-1.75, 1.85], from: 6.9, rise: 0.16, tread: 0.3, count: 4 } as const;

const SILL = STEPS.rise * STEPS.count;

const DOOR = { x: [-1.12, 1.2], high: SILL + 2.44 } as const;

const PILLARS = [-2.85, 2.95] as const;

/** The front of a gallery runs over the door; lamps hang along it in two bows. */
const GALLERY = { y: [3.62, 4.3], z: 7.4 } as const;

const LAMPS = Array.from({ length: 15 }, (_, i): Point3 => {
  const x = -3.15 + i * 0.45;
  const bow = Math.abs(Math.sin(((i % 7) / 7) * Math.PI));
  return [x, 3.6 - 0.34 * bow, 7.3];
});

/** A street lamp outside. */
const OUTSIDE = [0.5, 2.6, 12] as const;

// The street behind the door by night and by day, the light that it sends down the steps, and the lamps.

/** The pavement outside lies as high as the sill; a house stands across the street. */
function street(day: boolean) {
  const far = facing(cam, 20);
  const house = day ? 'steel' : 'night+10';
  const pane = day ? 'night+4' : 'ochre-4';
  return [
    backing('black'),
    rect(540, 20, 600, 520, day ? 'snow' : 'night-4'),
    far(-4, 0.55, 0, 4.4, house),
    far(0.55, 5, 0, 7, day ? 'steel+10' : 'steel-4'),
    (
      [
        [-1.4, 1.9],
        [-0.55, 1.9],
        [-0.55, 3.1],
      ] as const
    ).map(([u, v], i) =>
      far(u, u + 0.42, v, v + 0.7, day || i !== 1 ? (day ? pane : 'ink') : pane),
    ),
    lying(cam, SILL)(-4, 5, WALL, 20, day ? 'bone-4' : 'steel+14'),
    lying(cam, SILL)(-4, 5, 12.6, 15, day ? 'steel-2' : 'steel-2'),
    lampPost(cam, [OUTSIDE[0], OUTSIDE[2]], OUTSIDE[1], {
      post: day ? ['steel-8', 'ink'] : ['ink', 'black'],
      globe: day ? ['bone', 'bone-12'] : ['paper+8'],
    }),
  ];
}

/** What falls in: a wedge down the steps, and a long flat one over the floor. */
function fallsIn(tone: Tone, strength: number) {
  const [x1, x2] = DOOR.x;
  const spread = (z: number): Point => [x1 - (WALL - z) * 0.34, x2 - (WALL - z) * 0.06];
  const tread = (i: number) => {
    const z = STEPS.from + i * STEPS.tread;
    const far = i === STEPS.count - 1 ? WALL : z + STEPS.tread;
    const [a, b] = spread(z);
    const y = (i + 1) * STEPS.rise;
    return [
      cam.face(level(a, b, y, z, far), tone, asLight(strength)),
      cam.face(frontal(a, b, y - STEPS.rise, y, z), tone, asLight(strength * 0.55)),
    ];
  };
  const [a, b] = spread(STEPS.from);
  return [
    [3, 2, 1, 0].map(tread),
    solid(
      cam,
      `${a},0,${STEPS.from - 0.1} ${b},0,${STEPS.from - 0.1} ${b - 0.7},0,1 ${a - 3.4},0,1`,
      tone,
      asLight(strength * 0.72),
    ),
  ];
}

const outsideTone = () => glowTone('outside', cam.at(OUTSIDE), 190, 0.7);

const outsideGlow = () => glow('outside', cam.at(OUTSIDE), 190);

const wire = () =>
  band(
    LAMPS.map((at) => cam.at(at)),
    4,
    'black',
  );

const bulbs = (lit: boolean) =>
  LAMPS.map((at) => {
    const [x, y] = cam.at(at);
    return [
      lit ? ellipse(x, y + 12, 34, 34, 'ochre', asLight(0.28)) : [],
      rect(x - 4, y - 2, 8, 9, 'black'),
      ellipse(x, y + 14, 9, 11, lit ? 'paper+8' : 'steel-4'),
    ];
  });

/** The warm light of the hall on the wall under the lamps, cut off hard. */
const warmth = () => [
  solid(
    cam,
    `-7,3.6,8.38 7,3.6,8.38 7,2.2,8.38 ${DOOR.x[1]},2.8,8.38 ${DOOR.x[0]},2.5,8.38 -7,1.2,8.38`,
    'ochre',
    asLight(0.2),
  ),
  cam.face(level(1.9, 7, 0.003, 3, 8), 'ochre', asLight(0.12)),
  cam.face(level(-7, -1.9, 0.003, 3, 8), 'ochre', asLight(0.14)),
];

// The wall with its pillars, the gallery, the curtains drawn aside, the four steps with their carpet.

const wall = facing(cam, WALL);

const [D1, D2] = DOOR.x;

/** The wall is cut in two by the light: the left half lit, the right half in shade; the door is an opening. */
function walls() {
  const around = (x1: number, x2: number, tone: Tone) => [
    wall(x1, Math.min(x2, D1), 0, 5.6, tone),
    wall(Math.max(x1, D2), x2, 0, 5.6, tone),
  ];
  return [
    rect(-60, 640, 1720, 320, 'ink'),
    around(-7, 7, 'deep-red-12'),
    wall(-7, D1, 0, 1.5, 'wood-12'),
    wall(D2, 7, 0, 1.5, 'soot'),
    wall(D1 - 0.02, D2 + 0.02, DOOR.high, 5.6, 'deep-red-15'),
    wall(D1 - 0.02, D2 + 0.02, 0, SILL, 'soot'),
    wall(-7, D1, 1.5, 1.58, 'bone-12'),
    wall(D2, 7, 1.5, 1.58, 'wood+6'),
    lying(cam, 0)(-9, 9, 0.6, WALL, 'wood-15'),
  ];
}

function frame() {
  const jamb = (x1: number, x2: number, tone: Tone) => wall(x1, x2, SILL, DOOR.high + 0.2, tone);
  return [
    jamb(D1 - 0.24, D1, 'bone-4'),
    jamb(D2, D2 + 0.24, 'steel-10'),
    wall(D1 - 0.24, D2 + 0.24, DOOR.high, DOOR.high + 0.24, 'bone-8'),
    wall(0.04, D2 + 0.24, DOOR.high, DOOR.high + 0.24, 'steel-6'),
    leaf(D1, -1.72, 'wood+12', 'wood-4'),
    leaf(D2, 1.8, 'soot+6', 'ink'),
  ];
}

/** A leaf that stands open into the hall. */
function leaf(x: number, out: number, tone: Tone, panel: Tone) {
  const z = WALL - 0.62;
  const at = (share: number): Point => [x + (out - x) * share, WALL - 0.62 * share];
  const part = (a: number, b: number, y1: number, y2: number, fill: Fill) => {
    const [[xa, za], [xb, zb]] = [at(a), at(b)];
    return solid(
      cam,
      `${xa},${y1},${za} ${xb},${y1},${zb} ${xb},${y2},${zb} ${xa},${y2},${za}`,
      fill,
    );
  };
  return [
    solid(
      cam,
      `${x},${SILL},${WALL} ${out},${SILL},${z} ${out},${DOOR.high},${z} ${x},${DOOR.high},${WALL}`,
      tone,
    ),
    part(0.2, 0.8, SILL + 0.22, SILL + 0.9, panel),
    part(0.2, 0.8, SILL + 1.05, DOOR.high - 0.2, panel),
  ];
}

/** Steps down into the hall; the carpet stops short of the floor. */
function steps() {
  const [x1, x2] = STEPS.x;
  const one = (i: number) => {
    const z = STEPS.from + i * STEPS.tread;
    const y = (i + 1) * STEPS.rise;
    const far = i === STEPS.count - 1 ? WALL : z + STEPS.tread;
    return [
      cam.face(level(x1, x2, y, z, far), 'steel-10'),
      cam.face(frontal(x1, x2, y - STEPS.rise, y, z), 'night-8'),
      i > 0 ? cam.face(level(-0.5, 0.58, y, z, far), 'red') : [],
      i > 0 ? cam.face(frontal(-0.5, 0.58, y - STEPS.rise, y, z), 'deep-red') : [],
    ];
  };
  const wing = (a: number, b: number, tones: BoxTones) =>
    box(cam, { x: [a, b], y: [0, SILL + 0.5], z: [STEPS.from - 0.1, WALL] }, tones);
  return [
    [3, 2, 1, 0].map(one),
    wing(x1 - 0.3, x1, { front: 'wood+4', side: 'wood-12', top: 'bone-12' }),
    wing(x2, x2 + 0.3, { front: 'soot', side: 'wood-8', top: 'wood+6' }),
  ];
}

function pillars() {
  return PILLARS.map((x) =>
    column(
      cam,
      { x, z: 7.2, radius: 0.34, height: 6.6 },
      { light: 'paper-8', shade: 'steel-12', foot: 'bone-12', footShade: 'night-6' },
    ),
  );
}

/** The gallery's front, with red cloth hung in bows and a gold edge. */
function gallery() {
  const front = facing(cam, GALLERY.z);
  const [y1, y2] = GALLERY.y;
  const bow = (x: number, i: number) => {
    const at = (u: number, v: number) => cam.at([u, v, GALLERY.z - 0.02]);
    const [a, top] = at(x, y2 - 0.08);
    const [b] = at(x + 1.5, y2);
    const [, low] = at(x, y1 - 0.06);
    const m = (a + b) / 2;
    const half = (from: number, to: number, tone: Tone) =>
      path(
        `M${from.toFixed(1)} ${top.toFixed(1)} L${m.toFixed(1)} ${top.toFixed(1)} L${m.toFixed(1)} ${((low + top) / 2 + 34).toFixed(1)} Q${to.toFixed(1)} ${(low - 6).toFixed(1)} ${from.toFixed(1)} ${top.toFixed(1)} Z`,
        tone,
      );
    return [
      half(a, (a + m) / 2 - 16, 'red'),
      half(b, (b + m) / 2 + 16, i > 2 ? 'deep-red-8' : 'deep-red'),
    ];
  };
  return [
    front(-8, 8, y1, 7, 'ink'),
    front(-8, 8, y1, y2, 'bone-12'),
    front(0.1, 8, y1, y2, 'wood+6'),
    front(-8, 8, y1 - 0.1, y1, 'wood-10'),
    [-3.75, -2.25, -0.75, 0.75, 2.25].map(bow),
    front(-8, 8, y2 - 0.1, y2, 'bone-6'),
  ];
}

/** Two heavy curtains, drawn aside and tied. */
function curtains() {
  const curtain = (s: number, light: Tone, dark: Tone) => {
    const x = (m: number) => 830 + s * (m + 26);
    return [
      path(
        `M${x(150)} 96 L${x(330)} 96 L${x(320)} 640 L${x(236)} 640 Q${x(268)} 520 ${x(228)} 430 Q${x(200)} 300 ${x(150)} 96 Z`,
        dark,
      ),
      path(
        `M${x(150)} 96 L${x(222)} 96 Q${x(240)} 300 ${x(252)} 420 L${x(228)} 430 Q${x(200)} 300 ${x(150)} 96 Z`,
        light,
      ),
      path(
        `M${x(256)} 450 Q${x(290)} 540 ${x(276)} 640 L${x(236)} 640 Q${x(268)} 520 ${x(240)} 452 Z`,
        light,
      ),
      shape(`${x(222)},414 ${x(326)},396 ${x(328)},420 ${x(228)},444`, 'bone-12'),
    ];
  };
  return [curtain(-1, 'red', 'deep-red'), curtain(1, 'deep-red', 'deep-red-15')];
}

const overhead = () => [
  shape('-60,-60 1660,-60 1660,60 1300,22 300,40 -60,90', 'black', asLight(0.55)),
];
