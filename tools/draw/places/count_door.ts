import { band } from '../kit/band.ts';
import { box, camera, frontal, level, upright } from '../kit/camera.ts';
import { chair } from '../kit/furniture.ts';
import { asLight, glow, glowTone } from '../kit/light.ts';
import type { Layers } from '../kit/place.ts';
import { shape, solid } from '../kit/points.ts';
import { stamp } from '../kit/stamp.ts';
import { backing, ellipse, layer, type Point, rect } from '../kit/svg.ts';
import type { Tone } from '../kit/tones.ts';
export const countDoor: Layers = {
  'corridor.svg': () => layer([corridorEnd(), doors()]),
  'shut.svg': () => layer([rightLeaf(0)]),
  'ajar.svg': () => layer([throughTheGap(PALM), rightLeaf(PALM)]),
  'line.svg': () => layer(knife(0), [knifeTone(0)]),
  'wedge.svg': () => layer(knife(PALM), [knifeTone(PALM)]),
  'chairs.svg': () => layer([chairs()]),
  'box.svg': () => layer([ballotBox()]),
  'near.svg': () => layer([nearFrame()]),
};

const PALM = 0.24;

// What the drawings of the counting door share: the eye, the measures of doors, box and chairs.

const cam = camera({ vanish: [790, 396], eye: 1.6 });

const END = 8;

const DOORS = { x: [-1.28, 1.28], high: 3.5 } as const;

const BOX = { x: [-1.24, -0.42], y: [0.04, 0.7], z: [4.5, 5.1] } as const;

const CHAIRS = [
  { x: [0.98, 1.42], z: [5.6, 6.05] },
  { x: [1.72, 2.16], z: [4.9, 5.35] },
] as const;

// The knife of light: the line under the doors and the wedge that it throws.

function knife(gap: number) {
  const {
    x: [x1, x2],
    high,
  } = DOORS;
  const [a, b] = [-0.03 - gap * 0.2, 0.03 + gap * 1.1];
  const spread = 0.1 + gap * 2.4;
  return [
    cam.face(frontal(x1, x2, 0, 0.035, END), 'paper'),
    solid(cam, `${x1},0,8 ${x2},0,8 1.5,0,6.9 -1.5,0,6.9`, 'ochre', asLight(0.5)),
    solid(cam, `${x1},0,8 ${x2},0,8 1.38,0,7.5 -1.38,0,7.5`, 'paper', asLight(0.6)),
    solid(cam, `${a},0,8 ${b},0,8 ${b + spread},0,1 ${a - spread},0,1`, 'paper', asLight(0.82)),
    solid(
      cam,
      `${a},0,8 ${b},0,8 ${b + spread * 2},0,1 ${a - spread * 1.4},0,1`,
      'ochre',
      asLight(0.3),
    ),
    gap > 0 ? solid(cam, `0,3.5,8 ${gap},3.5,8 1.4,6,8 0.5,6,8`, 'ochre', asLight(0.24)) : [],
    gap > 0 ? cam.face(level(-0.4, 0.9, 0, 6.6, END), 'ochre', asLight(0.2)) : [],
    glow('knife', cam.at([gap / 2, gap > 0 ? high / 2 : 0.1, END]), gap > 0 ? 420 : 300),
  ];
}

const knifeTone = (gap: number) =>
  glowTone(
    'knife',
    cam.at([gap / 2, gap > 0 ? DOORS.high / 2 : 0.1, END]),
    gap > 0 ? 420 : 300,
    0.5,
  );

// The dark corridor's end: walls, carpet, the tall double doors.

function corridorEnd() {
  return [
    backing('black'),
    cam.face(level(-3, 3, 0, 0.8, END), 'ink'),
    cam.face(frontal(-2.6, 2.6, 0, 6, END), 'night-10'),
    cam.face(frontal(-2.6, -0, 0, 6, END), 'night-4'),
    cam.face(upright(-2.6, 0, 6, 0.8, END), 'ink'),
    cam.face(upright(2.6, 0, 6, 0.8, END), 'black'),
    ...[3.3, 4.6, 6.1].map((z) => cam.face(upright(-2.6, 0.3, 4, z, z + 0.9), 'soot-6')),
    ...[4.2, 5.8].map((z) => cam.face(upright(2.6, 0.3, 4, z, z + 1.1), 'ink+2')),
    cam.face(level(-1.15, 1.15, 0, 0.8, END), 'deep-red-12'),
    cam.face(level(-1.15, 0, 0, 0.8, END), 'deep-red-4'),
    cam.face(level(-1.15, -1.06, 0, 0.8, END), 'bone-15'),
    cam.face(level(1.06, 1.15, 0, 0.8, END), 'wood'),
  ];
}

function panel(x1: number, x2: number, y1: number, y2: number, light: Tone, dark: Tone) {
  return [
    cam.face(frontal(x1, x2, y1, y2, END), dark),
    solid(
      cam,
      `${x1},${y1},8 ${x1},${y2},8 ${x2},${y2},8 ${x2 - 0.05},${y2 - 0.05},8 ${x1 + 0.05},${y2 - 0.05},8 ${x1 + 0.05},${y1 + 0.05},8`,
      light,
    ),
  ];
}

function leaf(x1: number, x2: number, base: Tone, light: Tone, dark: Tone) {
  return [
    cam.face(frontal(x1, x2, 0.035, DOORS.high, END), base),
    panel(x1 + 0.18, x2 - 0.18, 0.25, 1.0, light, dark),
    panel(x1 + 0.18, x2 - 0.18, 1.2, 2.5, light, dark),
    panel(x1 + 0.18, x2 - 0.18, 2.68, 3.3, light, dark),
  ];
}

function doors() {
  const {
    x: [x1, x2],
    high,
  } = DOORS;
  return [
    cam.face(frontal(x1 - 0.42, x2 + 0.42, 0, high + 0.5, END), 'steel-10'),
    cam.face(frontal(x1 - 0.42, 0, 0, high + 0.5, END), 'bone-15'),
    cam.face(frontal(x1 - 0.24, x2 + 0.24, 0, high + 0.2, END), 'night-10'),
    solid(
      cam,
      `${x1 - 0.55},4,8 ${x2 + 0.55},4,8 ${x2 + 0.55},4.22,8 ${x1 - 0.55},4.22,8`,
      'steel-12',
    ),
    solid(cam, `${x1 - 0.55},4,8 0,4,8 0,4.22,8 ${x1 - 0.55},4.22,8`, 'bone-8'),
    cam.face(frontal(x1, x2, 0, high, END), 'paper'),
    leaf(x1, -0.025, 'wood-2', 'wood+12', 'wood-12'),
  ];
}

/** The other leaf, shut or a palm's width open, and its handle. */
function rightLeaf(gap: number) {
  const x1 = 0.025 + gap;
  return [
    leaf(x1, DOORS.x[1] + gap * 0.6, 'wood-14', 'wood-4', 'soot-6'),
    cam.face(frontal(x1 + 0.05, x1 + 0.11, 1.0, 1.3, END), 'bone-6'),
    cam.face(frontal(-0.135, -0.075, 1.0, 1.3, END), 'paper-4'),
  ];
}

/** What is seen of the room through the gap: green cloth, an elbow, a lamp with a paper shade. */
function throughTheGap(gap: number) {
  return [
    cam.face(frontal(-0.025, 0.025 + gap, 0, DOORS.high, END), 'paper'),
    cam.face(frontal(-0.025, 0.025 + gap, 0.3, 0.98, END), 'khaki'),
    solid(
      cam,
      `0.02,0.98,8 0.11,0.98,8 ${0.025 + gap},1.5,8 ${0.025 + gap},1.7,8 0.14,1.62,8 0.05,1.12,8`,
      'ink',
    ),
    solid(cam, `0.0,2.2,8 ${0.025 + gap},2.2,8 ${0.025 + gap},2.5,8 0.08,2.5,8`, 'ochre'),
  ];
}

// The sealed box with its rope handles, the two chairs, and the dark frame of the corridor.

function chairs() {
  const tones = { light: 'bone-8', dark: 'wood-4', top: 'red-6' } as const;
  return CHAIRS.map(({ x, z }) => [
    solid(
      cam,
      `${x[0]},0,${z[1]} ${x[1]},0,${z[1]} ${x[1] + 0.9},0,${z[0] - 1.7} ${x[0] + 0.5},0,${z[0] - 1.7}`,
      'black',
      asLight(0.6),
    ),
    chair(cam, { x, z }, tones),
  ]);
}

function ballotBox() {
  const { x, y, z } = BOX;
  const at = (px: number, py: number) => cam.at([px, py, z[0]]);
  const [left, right] = [at(x[0], 0.5), at(x[1], 0.5)];
  const [mx, my] = at((x[0] + x[1]) / 2 - 0.1, 0.33);
  const [sx, sy] = at(x[1] - 0.14, 0.66);
  const rope = (p: Point, side: number) =>
    band(
      [
        [p[0], p[1] - 26],
        [p[0] + side * 30, p[1] - 18],
        [p[0] + side * 34, p[1] + 14],
        [p[0], p[1] + 26],
      ],
      9,
      'bone-6',
    );
  return [
    solid(cam, '-1.24,0,4.6 -0.42,0,4.5 -0.42,0,3.2 -1.8,0,3.2', 'black', asLight(0.62)),
    rope(left, -1),
    rope(right, 1),
    box(cam, { x, y, z }, { front: 'red', side: 'red-15', top: 'deep-red+8' }),
    cam.face(frontal(x[0], x[0] + 0.34, y[0], y[1], z[0]), 'deep-red'),
    cam.face(frontal(x[0], x[1], y[1] - 0.07, y[1], z[0]), 'red+12'),
    solid(cam, '-1.0,0.7,4.76 -0.64,0.7,4.76 -0.64,0.7,4.83 -1.0,0.7,4.83', 'black'),
    ellipse(mx + 26, my, 50, 50, 'paper'),
    stamp('M0 -50 A50 50 0 0 1 0 50 Z', { x: mx + 26, y: my }, 'bone-10'),
    band(
      [
        [sx - 6, sy - 20],
        [sx, sy + 22],
      ],
      7,
      'bone',
    ),
    ellipse(sx + 1, sy + 26, 17, 17, 'wood-6'),
    ellipse(sx - 2, sy + 23, 10, 10, 'deep-red+12'),
  ];
}

function nearFrame() {
  return [
    rect(-60, -60, 290, 1020, 'black'),
    rect(230, -60, 20, 1020, 'night-2'),
    shape('1420,-60 1660,-60 1660,960 1470,960', 'black'),
    shape('1404,-60 1420,-60 1470,960 1450,960', 'soot'),
  ];
}
