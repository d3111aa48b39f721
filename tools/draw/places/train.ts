import { box, camera, frontal, level, type Point3, upright } from '../kit/camera.ts';
import { asLight, glow, glowTone } from '../kit/light.ts';
import type { Layers } from '../kit/place.ts';
import { cutOn } from '../kit/planes.ts';
import { pts, ring, shape, solid } from '../kit/points.ts';
import { stamp } from '../kit/stamp.ts';
import { type Attributes, ellipse, layer, type Span } from '../kit/svg.ts';
import type { Fill, Tone } from '../kit/tones.ts';
export const train: Layers = {
  'night.svg': () => layer([fields()]),
  'far-light.svg': () => layer(farLight(), [farTone()]),
  'room.svg': () => layer([walls(), frame(), berths(), aboveBerths()]),
  'table.svg': () => layer([table(), lamp()]),
  'lamp.svg': () => layer(lampLight(), [lampTone()]),
  'boot.svg': () => layer([boot()]),
  'near.svg': () => layer([upperBerths()]),
};

// What the drawings of the compartment share: the eye and the measures.

const cam = camera({ vanish: [790, 372], eye: 1.42 });

const BACK = 4.7;

const ROOM = { x: [-1.5, 1.5], top: 2.55 } as const;

const WINDOW = { x: [-0.88, 0.88], y: [0.98, 2.24] } as const;

/** With both leaves up it reaches over the knees of whoever sits at it. */
const TABLE = { x: [-0.86, 0.86], z: [2.85, 4.7], top: 0.8 } as const;

const LAMP = [-0.12, 1.12, 4.1] as const;

// The folding table with lamp and newspaper, and the upper berths with a boot over the edge.

/** Under the table, where there is nothing else to see. */
const suitcase = () => {
  const side = (x1: number, x2: number, y1: number, y2: number, tone: Tone) =>
    cam.face(frontal(x1, x2, y1, y2, 2.84), tone);
  return [
    side(-0.58, 0.16, 0.02, 0.42, 'wood+2'),
    side(-0.1, 0.16, 0.02, 0.42, 'wood-10'),
    side(-0.58, 0.16, 0.38, 0.42, 'wood+14'),
    [-0.42, -0.02].map((x) => side(x, x + 0.05, 0.02, 0.42, 'black')),
    side(-0.28, -0.1, 0.42, 0.46, 'ink'),
    side(-0.26, -0.12, 0.3, 0.34, 'bone-15'),
  ];
};

function table() {
  const { x, z, top } = TABLE;
  const y = top + 0.003;
  return [
    cam.face(frontal(x[0] + 0.05, x[1] - 0.05, 0, top, z[0] + 0.06), 'ink'),
    cam.face(frontal(x[0] + 0.05, -0.1, 0, top, z[0] + 0.05), 'soot'),
    solid(cam, '-0.05,0,2.9 0.05,0,2.9 0.05,0.78,2.9 -0.05,0.78,2.9', 'black'),
    suitcase(),
    box(cam, { x, y: [top - 0.06, top], z }, { front: 'wood-8', side: 'black', top: 'wood+14' }),
    cam.face(level(0.2, x[1], y - 0.001, z[0], z[1]), 'wood+4'),
    cam.face(level(-0.44, -0.43, y, z[0], z[1]), 'wood'),
    cam.face(level(0.43, 0.44, y, z[0], z[1]), 'wood-8'),
    cam.face(frontal(x[0], x[1], top - 0.012, top, z[0]), 'bone-12'),
    solid(cam, `-0.16,${y},2.98 0.56,${y},3.08 0.5,${y},3.86 -0.12,${y},3.76`, 'paper'),
    solid(cam, `0.2,${y},3.03 0.56,${y},3.08 0.5,${y},3.86 0.19,${y},3.81`, 'bone'),
    solid(cam, `-0.12,${y},3.66 0.5,${y},3.76 0.5,${y},3.86 -0.12,${y},3.76`, 'ink'),
    ...[3.1, 3.22, 3.34, 3.46, 3.58].map((at, i) => [
      cam.face(level(-0.12, 0.14, y + 0.002, at, at + 0.05), 'soot+10'),
      cam.face(level(0.24, i % 2 ? 0.48 : 0.4, y + 0.002, at + 0.04, at + 0.09), 'soot+10'),
    ]),
    box(
      cam,
      { x: [-0.5, -0.42], y: [top, top + 0.13], z: [3.5, 3.58] },
      { front: 'snow-10', side: 'steel' },
    ),
    cam.face(frontal(-0.5, -0.42, top, top + 0.06, 3.49), 'steel'),
  ];
}

function lamp() {
  const [x, y] = cam.at([LAMP[0], TABLE.top, LAMP[2]]);
  const at = { x, y, scale: 0.92 };
  return [
    stamp('M-30 0 A30 7 0 0 1 30 0 A30 7 0 0 1 -30 0 Z', at, 'black'),
    stamp('M-4 0 L4 0 L4 -66 L-4 -66 Z', at, 'bone-15'),
    stamp('M-52 -60 A52 9 0 0 1 52 -60 A52 9 0 0 1 -52 -60 Z', at, 'bone-10'),
    stamp('M-52 -61 Q-44 -104 -12 -112 L12 -112 Q44 -104 52 -61 Q0 -50 -52 -61 Z', at, 'deep-red'),
    stamp('M-52 -61 Q-44 -104 -12 -112 L-2 -112 Q-18 -92 -20 -55 Z', at, 'red+4'),
  ];
}

const lampTone = () => glowTone('lamp', cam.at(LAMP), 300, 0.34);

function lampLight() {
  const [x, y] = cam.at(LAMP);
  return [
    shape(
      `${x - 44},${y + 14} ${x + 44},${y + 14} ${x + 170},606 ${x - 120},606`,
      'ochre',
      asLight(0.12),
    ),
    cam.face(ring([-0.06, TABLE.top + 0.005, 4.1], 0.28, 0.34), 'ochre', asLight(0.2)),
    glow('lamp', [x, y], 300),
    ellipse(x, y + 12, 40, 6, 'paper'),
  ];
}

function upperBerths() {
  return [
    shape('-60,170 400,66 548,104 548,128 400,104 -60,214', 'steel-10'),
    shape('-60,214 400,104 400,118 -60,236', 'bone-15'),
    shape('1660,170 1180,66 1034,104 1034,128 1180,104 1660,214', 'night+4'),
    shape('1660,214 1180,104 1180,120 1660,238', 'wood+6'),
  ];
}

/** Hangs over the edge of the upper berth; `place.yaml` lets it swing with the carriage. */
function boot() {
  const boot = { x: 1196, y: 318, scale: 1.25 };
  return [
    stamp('M-34 -190 L34 -196 L40 -60 L-30 -56 Z', boot, 'khaki-8'),
    stamp('M4 -193 L34 -196 L40 -60 L6 -58 Z', boot, 'soot'),
    stamp('M-36 -70 L42 -74 L40 0 Q44 22 40 34 L-78 34 Q-84 10 -60 0 L-34 -14 Z', boot, 'black'),
    stamp(
      'M-36 -70 L-22 -71 L-22 -8 L-52 6 Q-66 12 -66 28 L-78 28 Q-84 10 -60 0 L-34 -14 Z',
      boot,
      'bone-12',
    ),
    stamp('M-78 34 L40 34 L40 44 L16 44 L14 40 L-78 44 Z', boot, 'wood+6'),
  ];
}

// What the window holds: the night with one light far off.

const pane = (text: string, fill: Fill, more?: Attributes) =>
  cam.face(
    pts(text).map(([x, y]): Point3 => [WINDOW.x[0] + x * 1.225, WINDOW.y[0] + y * 1.11, BACK]),
    fill,
    more,
  );

const FAR_LIGHT: Point3 = [0.37, 1.45, BACK];

function fields() {
  const {
    x: [x1, x2],
    y: [y1, y2],
  } = WINDOW;
  return [
    cam.face(frontal(x1, x2, y1, y2, BACK), 'night'),
    pane('0,1.14 1.44,1.14 1.44,0.62 0.6,0.86 0,0.8', 'steel-6'),
    pane('0,0 0,0.34 0.5,0.4 1.44,0.3 1.44,0', 'steel-4'),
    pane('0,0 0,0.22 0.7,0.3 1.44,0.14 1.44,0', 'snow-15'),
    pane('0,0 0,0.1 0.4,0.16 0.9,0', 'steel+8'),
    pane('1.0,0.33 1.05,0.5 1.1,0.37 1.17,0.58 1.24,0.36 1.3,0.46 1.36,0.3', 'black'),
    pane('0.06,0.35 0.1,0.44 0.14,0.36 0.2,0.5 0.26,0.37', 'black'),
  ];
}

const farTone = () => glowTone('far', cam.at(FAR_LIGHT), 90, 0.8);

function farLight() {
  const [x, y] = cam.at(FAR_LIGHT);
  return [
    pane('0.99,0.36 1.05,0.36 1.12,0.06 0.94,0.06', 'ochre', asLight(0.4)),
    glow('far', [x, y], 90),
    ellipse(x, y, 8, 8, 'paper'),
    ellipse(x, y, 5, 5, 'ochre+10'),
  ];
}

// The compartment: panelled walls, the window's frame, lower berths, the curtains.

function walls() {
  const [x1, x2] = ROOM.x;
  const { x, y } = WINDOW;
  const slats = (at: number, tone: Tone) =>
    [1.9, 2.5, 3.1, 3.7, 4.3].map((z) => cam.face(upright(at, 0.9, 1.6, z, z + 0.28), tone));
  return [
    cam.face(level(x1, x2, 0, 0.5, BACK), 'ink'),
    cam.face(level(-0.5, 0.5, 0, 0.9, BACK), 'wood-12'),
    cam.face(level(x1, x2, ROOM.top, 0.9, BACK), 'wood-15'),
    ...[2.2, 3.2, 4.1].map((z) => cam.face(level(x1, x2, ROOM.top, z, z + 0.4), 'soot')),
    cam.face(upright(x1, 0, ROOM.top, 0.5, BACK + 0.02), 'night+6'),
    cam.face(upright(x2, 0, ROOM.top, 0.5, BACK + 0.02), 'wood+8'),
    slats(x1, 'night-4'),
    slats(x2, 'wood-2'),
    wallRound(x, y),
  ];
}

/** The end wall, with a hole where the window is. */
function wallRound([x1, x2]: Span, [y1, y2]: Span) {
  const [left, right] = ROOM.x;
  return [
    cam.face(frontal(left - 0.02, x1, 0, ROOM.top + 0.02, BACK), 'steel-8'),
    cam.face(frontal(x2, right + 0.02, 0, ROOM.top + 0.02, BACK), 'wood+14'),
    cam.face(frontal(x1 - 0.02, x2 + 0.02, -0.02, y1, BACK), 'wood+2'),
    cam.face(frontal(x1 - 0.02, x2 + 0.02, y2, ROOM.top + 0.02, BACK), 'wood-6'),
  ];
}

function frame() {
  const {
    x: [x1, x2],
    y: [y1, y2],
  } = WINDOW;
  const bar = (a: number, b: number, c: number, d: number, tone: Tone) =>
    cam.face(frontal(a, b, c, d, BACK), tone);
  const cloth = cutOn(cam, BACK - 0.04);
  return [
    bar(x1 - 0.09, x1, y1 - 0.09, y2 + 0.09, 'bone-15'),
    bar(x2, x2 + 0.09, y1 - 0.09, y2 + 0.09, 'wood+15'),
    bar(x1, x2, y2, y2 + 0.09, 'bone-15'),
    bar(x1, x2, y1 - 0.09, y1, 'bone-8'),
    bar(-0.02, 0.02, y1, y2, 'wood-6'),
    bar(x1, x2, y1 + 0.88, y1 + 0.91, 'wood-6'),
    cutOn(cam, BACK)('0.1,1 0.24,1 0.66,2.1 0.5,2.1', 'snow', asLight(0.14)),
    cloth('-1.12,2.42 -0.62,2.42 -0.82,1.6 -0.9,1.34 -1.12,1.2', 'deep-red'),
    cloth('-1.12,2.42 -0.92,2.42 -1.0,1.6 -1.12,1.2', 'red-6'),
    cloth('1.12,2.42 0.66,2.42 0.82,1.6 0.92,1.34 1.12,1.2', 'deep-red-8'),
    cloth('1.12,2.42 0.98,2.42 1.02,1.6 1.12,1.2', 'soot'),
    bar(-1.2, 1.2, 2.4, 2.46, 'bone-12'),
  ];
}

/** The dark above the upper berths. */
const aboveBerths = () => [
  shape('-60,-60 430,-60 560,74 548,128 400,104 -60,214', 'black'),
  shape('1660,-60 1130,-60 1020,74 1034,128 1180,104 1660,214', 'black'),
];

function berths() {
  const berth = (x1: number, x2: number, light: Tone, dark: Tone, top: Tone) => [
    box(cam, { x: [x1, x2], y: [0.12, 0.5], z: [2.0, BACK] }, { front: dark, side: dark, top }),
    ...[2.6, 3.3, 4].map((z) => cam.face(level(x1, x2, 0.502, z, z + 0.05), dark)),
    solid(cam, `${x1},0.5,4.66 ${x2},0.5,4.66 ${x2},1.2,4.66 ${x1},1.2,4.66`, light),
    solid(
      cam,
      `${x1 + 0.2},0.94,4.64 ${x2 - 0.2},0.94,4.64 ${x2 - 0.2},1.22,4.64 ${x1 + 0.2},1.22,4.64`,
      'bone-4',
    ),
  ];
  return [
    berth(-1.5, -0.62, 'steel-4', 'night-4', 'steel+10'),
    berth(0.62, 1.5, 'deep-red+2', 'deep-red-14', 'deep-red'),
    solid(cam, '-0.62,0,2 -0.62,0,4.7 -0.2,0,4.7 -0.1,0,2', 'black', asLight(0.5)),
  ];
}
