import { band } from '../kit/band.ts';
import { box, camera, type Point3 } from '../kit/camera.ts';
import { dice } from '../kit/dice.ts';
import { chair, deskLamp } from '../kit/furniture.ts';
import { inTurn } from '../kit/in-turn.ts';
import { asLight, glow, glowTone } from '../kit/light.ts';
import type { Layers } from '../kit/place.ts';
import { facing, lying, sideOn } from '../kit/planes.ts';
import { ring, shape, solid } from '../kit/points.ts';
import { type Attributes, backing, ellipse, layer, type Point, type Span } from '../kit/svg.ts';
import type { Fill, Tone } from '../kit/tones.ts';
export const archiveTable: Layers = {
  'racks.svg': () => layer([racks()]),
  'chair.svg': () => layer([emptyChair()]),
  'table.svg': () => layer([table(), lamp()]),
  'forms.svg': () => layer([forms()]),
  'six.svg': () => layer([six()]),
  'six-down.svg': () => layer([sixDown()]),
  'files.svg': () => layer([filesTied()]),
  'left-open.svg': () => layer([leftOpen()]),
  'right-open.svg': () => layer([rightOpen()]),
  'things.svg': () => layer([things()]),
  'lamp.svg': () => layer(lampLight(), [lampTone()]),
};

// What the drawings of the archive share: the eye looks down a little; the measures of table and racks.

const cam = camera({ vanish: [800, 232], eye: 1.78 });

const END = 16;

const TABLE = { x: [-1.32, 1.36], z: [2.1, 3.7], top: 0.78 } as const;

const RACKS = [4.4, 6.4, 8.8, 12].map((z): Point => [z, z + 1.5 + z * 0.04]);

const AISLE = 1.7;

const LAMP = [-1.08, 1.36, 3.36] as const;

/** Forms side by side, as they were laid for comparing. */
const FORMS = [
  { x: -0.82, turn: 0.05 },
  { x: -0.4, turn: -0.02 },
  { x: 0.02, turn: 0.03 },
] as const;

const FILES = [
  { x: [0.43, 0.76], z: [2.42, 2.96], tone: 'bone-15' },
  { x: [0.8, 1.13], z: [2.56, 3.1], tone: 'wood+15' },
] as const;

// Racks of boxes on both sides of an aisle that runs into the dark, and the empty chair.

function racks() {
  const floor = lying(cam, 0);
  const roll = dice(77);
  const boards = [];
  for (let z = 2; z < END; z *= 1.18) boards.push(floor(-AISLE, AISLE, z, z * 1.09, 'night-14'));
  return [
    backing('black'),
    floor(-6, 6, 0.6, END, 'ink+3'),
    boards,
    facing(cam, END)(-AISLE, AISLE, 0, 4.6, 'night-6'),
    facing(cam, END)(-0.5, 0.5, 0, 2.3, 'steel-6'),
    facing(cam, END)(0, 0.5, 0, 2.3, 'night'),
    RACKS.toReversed().map((z) => [-AISLE, AISLE].map((x) => rack(x, z, roll))),
  ];
}

/** A box's front on the left, and on the right where no light comes. */
const BOXES = [
  ['bone-15', 'bone-13'],
  ['wood+12', 'wood-13'],
  ['khaki-4', 'khaki-13'],
  ['wood+4', 'wood-13'],
] as const;

function rack(x: number, [z1, z2]: Span, roll: () => number) {
  const side = sideOn(cam, x);
  const front = facing(cam, z1);
  const left = x < 0;
  const boxes = [];
  for (let row = 0; row < 6; row++)
    for (let i = 0; i < 6; i++) {
      const y = 0.12 + row * 0.56;
      const u = z1 + 0.06 + ((z2 - z1 - 0.1) * i) / 6;
      const wide = (z2 - z1) / 6 - 0.04;
      if (roll() < 0.1) continue;
      const [lit, dark] = inTurn(BOXES, Math.floor(roll() * 4));
      const high = 0.32 + roll() * 0.12;
      boxes.push(
        side(u, u + wide, y, y + high, left ? lit : dark),
        side(u + wide * 0.2, u + wide * 0.8, y + 0.12, y + 0.22, left ? 'paper-8' : 'bone-15'),
      );
    }
  return [
    side(z1, z2, 0, 3.6, 'black'),
    boxes,
    [0, 1, 2, 3, 4, 5, 6].map((row) =>
      side(z1, z2, row * 0.56 + 0.05, row * 0.56 + 0.11, left ? 'steel-4' : 'night'),
    ),
    front(left ? x - 1.6 : x, left ? x : x + 1.6, 0, 3.6, left ? 'night+2' : 'ink'),
    side(z1, z1 + 0.07, 0, 3.6, left ? 'steel+8' : 'steel-10'),
  ];
}

const emptyChair = () => [
  solid(cam, '-0.1,0,4.7 0.5,0,4.7 1.9,0,5.4 1.2,0,5.6', 'black', asLight(0.5)),
  chair(
    cam,
    { x: [-0.1, 0.44], z: [4.1, 4.6], seat: 0.47, back: 1.12 },
    { light: 'bone-4', dark: 'wood+2', top: 'red-4' },
  ),
];

// What lies on the table: the forms, three or six, face up or face down; the files, tied or open; a guard's few things.

const TOP = TABLE.top;

const FAR_ROW = 2.93;

const SIX = [...FORMS.map((form) => ({ ...form, x: form.x + 0.04, z: FAR_ROW })), ...FORMS];

type Laid = { readonly x: number; readonly z?: number; readonly turn: number };

/** A sheet's own plane: u across it, v up it. */
function laid({ x, z = 2.26, turn }: Laid) {
  const y = TOP + 0.006;
  const p = (u: number, v: number): Point3 => [
    x + u * Math.cos(turn) - v * Math.sin(turn),
    y,
    z + u * Math.sin(turn) + v * Math.cos(turn),
  ];
  return {
    at: (u: number, v: number) => cam.at(p(u, v)),
    piece: (u1: number, u2: number, v1: number, v2: number, fill: Fill, more?: Attributes) =>
      cam.face([p(u1, v1), p(u2, v1), p(u2, v2), p(u1, v2)], fill, more),
  };
}

/** A printed form: a heading bar, ruled answers, a box, and a signature at the foot. */
function form(place: Laid, i: number) {
  const { at, piece } = laid(place);
  return [
    piece(0.015, 0.365, -0.015, 0.545, 'black', asLight(0.4)),
    piece(0, 0.35, 0, 0.56, 'paper'),
    piece(0.21, 0.35, 0, 0.56, 'bone+4'),
    piece(0.03, 0.2, 0.49, 0.52, 'ink'),
    piece(0.26, 0.32, 0.44, 0.53, i === 1 ? 'red-6' : 'steel-6'),
    [0.4, 0.34, 0.28, 0.22, 0.16].map((v, k) => [
      piece(0.03, 0.1, v, v + 0.016, 'soot+14'),
      piece(0.12, 0.24 + ((k * 5 + i * 3) % 4) * 0.025, v, v + 0.012, 'steel-2'),
    ]),
    band(
      [
        at(0.19, 0.06),
        at(0.225, 0.1),
        at(0.24, 0.05),
        at(0.275, 0.1),
        at(0.29, 0.06),
        at(0.33, 0.08),
      ],
      4,
      i === 2 ? 'red' : 'ink',
    ),
  ];
}

/** The same sheet on its face: only where the pen was pressed. */
function back(place: Laid) {
  const { piece } = laid(place);
  return [
    piece(0.015, 0.365, -0.015, 0.545, 'black', asLight(0.4)),
    piece(0, 0.35, 0, 0.56, 'bone+6'),
    piece(0, 0.14, 0, 0.56, 'paper-4'),
    [0.06, 0.08, 0.1].map((v, k) => piece(0.04, 0.14 + k * 0.012, v, v + 0.008, 'bone-8')),
  ];
}

const forms = () => FORMS.map(form);

const six = () => SIX.map((place, i) => form(place, i % 3));

const sixDown = () => SIX.map(back);

function shadow([x1, x2]: Span, [z1, z2]: Span) {
  return solid(
    cam,
    `${x1},${TOP + 0.004},${z1} ${x2 + 0.1},${TOP + 0.004},${z1} ${x2 + 0.14},${TOP + 0.004},${z2} ${x2},${TOP + 0.004},${z2}`,
    'black',
    asLight(0.5),
  );
}

type File = { readonly x: Span; readonly z: Span; readonly tone: Tone };

function tied({ x, z, tone }: File, i: number) {
  const y = TOP + 0.034;
  const [x1, x2] = x;
  const [z1, z2] = z;
  const lid = lying(cam, y + 0.001);
  return [
    shadow(x, z),
    box(cam, { x, y: [TOP, y], z }, { front: 'bone-10', side: 'bone-15', top: tone }),
    lid((x1 + x2) / 2, x2, z1, z2, i ? 'wood+8' : 'wood+15'),
    lid(x1 + 0.05, x1 + 0.2, z2 - 0.2, z2 - 0.08, 'paper-6'),
    lid((x1 + x2) / 2 - 0.012, (x1 + x2) / 2 + 0.012, z1, z2, 'ink'),
    lid(x1, x2, z1 + 0.22, z1 + 0.25, 'ink'),
    facing(cam, z1)((x1 + x2) / 2 - 0.012, (x1 + x2) / 2 + 0.012, TOP - 0.06, y, 'ink'),
  ];
}

/** Untied: the lid lies back, one sheet is uppermost, the tape hangs over the edge. */
function open({ x, z, tone }: File) {
  const y = TOP + 0.034;
  const [x1, x2] = x;
  const [z1, z2] = z;
  const on = lying(cam, y + 0.001);
  const lid = lying(cam, TOP + 0.01);
  const middle = (x1 + x2) / 2;
  return [
    shadow(x, [z1, z2 + 0.5]),
    lid(x1 + 0.02, x2 + 0.02, z2, z2 + 0.5, 'wood+15'),
    lid(x1 + 0.02, middle, z2, z2 + 0.5, 'bone-12'),
    box(cam, { x, y: [TOP, y], z }, { front: 'bone-10', side: 'bone-15', top: tone }),
    on(x1 + 0.03, x2 - 0.02, z1 + 0.03, z2 - 0.02, 'paper+6'),
    on(middle + 0.04, x2 - 0.02, z1 + 0.03, z2 - 0.02, 'bone+6'),
    on(x1 + 0.07, x1 + 0.2, z2 - 0.09, z2 - 0.06, 'ink'),
    [0.12, 0.19, 0.26, 0.33].map((v, k) =>
      on(x1 + 0.07, x2 - 0.06 - ((k * 3) % 4) * 0.02, z2 - v - 0.03, z2 - v - 0.012, 'soot+14'),
    ),
    facing(cam, TABLE.z[0])(middle - 0.1, middle - 0.076, TOP - 0.2, TOP, 'ink'),
    lid(middle - 0.1, middle - 0.076, TABLE.z[0], z1, 'ink'),
    facing(cam, TABLE.z[0])(middle + 0.06, middle + 0.084, TOP - 0.13, TOP, 'ink'),
    lid(middle + 0.06, middle + 0.084, TABLE.z[0], z1, 'ink'),
  ];
}

const filesTied = () => FILES.map(tied);

const leftOpen = () => [open(FILES[0]), tied(FILES[1], 1)];

const rightOpen = () => [tied(FILES[0], 0), open(FILES[1])];

// The bare table, and the lamp that lights it.

function table() {
  const { x, z } = TABLE;
  const on = lying(cam, TOP + 0.002);
  return [
    box(cam, { x, y: [TOP - 0.08, TOP], z }, { front: 'wood-6', side: 'black', top: 'wood+8' }),
    facing(cam, z[0])(x[0], x[1], 0, TOP - 0.08, 'black'),
    on(x[0] + 0.1, x[1] - 0.08, z[0] + 0.08, z[1] - 0.12, 'khaki-8'),
    solid(
      cam,
      `0.5,${TOP + 0.003},2.18 1.28,${TOP + 0.003},2.18 1.28,${TOP + 0.003},3.58 0.1,${TOP + 0.003},3.58`,
      'khaki-15',
    ),
  ];
}

const SIZE = 1.55;

const lamp = () =>
  deskLamp(
    cam,
    [LAMP[0], TOP, LAMP[2]],
    { shade: 'khaki+14', shadeDark: 'khaki-12', stem: 'black', lit: 'paper' },
    SIZE,
  );

const lampTone = () => glowTone('lamp', cam.at(LAMP), 440, 0.62);

function lampLight() {
  const [x, y] = cam.at([LAMP[0], TOP + 0.26 * SIZE, LAMP[2]]);
  return [
    shape(`${x - 92},${y} ${x + 92},${y} ${x + 470},752 ${x - 100},752`, 'ochre', asLight(0.16)),
    cam.face(ring([-0.42, TOP + 0.008, 2.8], 0.96, 0.62), 'ochre', asLight(0.2)),
    glow('lamp', [x, y + 10], 440),
  ];
}

// Round the foot of the lamp: a left-hand glove, a ticket, a brass tag, a postcard.

const Y = TABLE.top + 0.008;

/** A left hand, from the cuff up: a thumb apart, four fingers close together. */
const GLOVE = [
  [-0.06, -0.1],
  [0.06, -0.1],
  [0.065, 0.02],
  [0.13, 0.1],
  [0.115, 0.14],
  [0.06, 0.11],
  [0.065, 0.27],
  [0.04, 0.285],
  [0.028, 0.2],
  [0.022, 0.32],
  [-0.006, 0.32],
  [-0.01, 0.2],
  [-0.018, 0.3],
  [-0.046, 0.29],
  [-0.044, 0.19],
  [-0.06, 0.24],
  [-0.084, 0.23],
  [-0.07, 0.06],
] as const;

const CUFF = [
  [-0.07, -0.12],
  [0.07, -0.12],
  [0.07, -0.05],
  [-0.07, -0.05],
] as const;

/** Points of a thing's own plane, turned and set down on the table. */
const set = (
  points: readonly Point[],
  [x, z]: Span,
  turn: number,
  size: number,
  fill: Fill,
  more?: Attributes,
) =>
  cam.face(
    points.map(([u, v]: Span): Point3 => [
      x + (u * Math.cos(turn) - v * Math.sin(turn)) * size,
      Y,
      z + (u * Math.sin(turn) + v * Math.cos(turn)) * size,
    ]),
    fill,
    more,
  );

const card = (wide: number, deep: number): readonly Point[] => [
  [0, 0],
  [wide, 0],
  [wide, deep],
  [0, deep],
];

function things() {
  const [tx, ty] = cam.at([-0.98, Y, 2.5]);
  return [
    set(GLOVE, [-0.67, 2.97], 0.2, 1.5, 'black', asLight(0.5)),
    set(GLOVE, [-0.7, 2.98], 0.2, 1.5, 'bone-8'),
    set(GLOVE.slice(0, 9), [-0.7, 2.98], 0.2, 1.5, 'wood+15'),
    set(CUFF, [-0.7, 2.98], 0.2, 1.5, 'soot'),
    set(card(0.3, 0.18), [-0.42, 2.98], -0.12, 1.3, 'black', asLight(0.4)),
    set(card(0.3, 0.2), [-0.43, 3], -0.12, 1.3, 'paper+6'),
    set(card(0.14, 0.2), [-0.43, 3], -0.12, 1.3, 'bone+4'),
    set(card(0.05, 0.06), [-0.12, 3.12], -0.12, 1.3, 'red-6'),
    set(card(0.22, 0.11), [-1.08, 2.74], 0.22, 1.2, 'red-10'),
    set(card(0.16, 0.11), [-1.08, 2.74], 0.22, 1.2, 'paper-2'),
    set(card(0.1, 0.02), [-1.06, 2.8], 0.22, 1.2, 'ink'),
    ellipse(tx + 4, ty + 3, 27, 15, 'black', asLight(0.5)),
    ellipse(tx, ty, 26, 14, 'ochre+6'),
    ellipse(tx + 8, ty + 2, 14, 10, 'ochre-10'),
    ellipse(tx - 15, ty - 3, 4, 3, 'black'),
  ];
}
