import { doorOn } from '../kit/architecture.ts';
import { band } from '../kit/band.ts';
import { camera, frontal, level, type Point3 } from '../kit/camera.ts';
import { hungCoat } from '../kit/clothes.ts';
import { asLight, glow, glowTone } from '../kit/light.ts';
import { linesOn, pile, sheet } from '../kit/paper.ts';
import type { Layers } from '../kit/place.ts';
import { facing, lying, sideOn } from '../kit/planes.ts';
import { ring, shape, solid } from '../kit/points.ts';
import { stamp } from '../kit/stamp.ts';
import { backing, corners, ellipse, layer, polygon } from '../kit/svg.ts';
import type { Tone } from '../kit/tones.ts';
export const liteinyRoom: Layers = {
  'room.svg': () => layer([walls(), window()]),
  'coat.svg': () => layer([coat(), under(), cone()]),
  'hung.svg': () => layer(hung()),
  'table.svg': () => layer([table(), papers()]),
  'lamp.svg': () => layer(lamp(), [lampTone()]),
  'near.svg': () => layer(post()),
};

// What the drawings of the room share: the eye, the wall, the table, the lamp and the hook.

const cam = camera({ vanish: [800, 322], eye: 1.95 });

const BACK = 7.6;

const WALL = { left: -3.7, right: 3.1, high: 3.3 };

const WINDOW = { x: [-2.75, -1.45], y: [1.05, 2.75] } as const;

const TABLE = { x: [-0.95, 1.15], z: [4.75, 5.65], top: 0.78 } as const;

const LAMP = [0.22, 2.02, 5.2] as const;

const HOOK: Point3 = [1.82, 1.98, BACK - 0.1];

// The room: boards, two-toned walls, a window on a blind wall, the coat on its hook by the door.

function walls() {
  const { left, right, high } = WALL;
  const [floor, ceiling, back] = [lying(cam, 0), lying(cam, high), facing(cam, BACK)];
  const boards = [];
  for (let x = -3.6; x < 3.2; x += 0.72) boards.push(floor(x, x + 0.36, 0.6, BACK, 'wood-15'));
  return [
    backing('black'),
    floor(left, right, 0.6, BACK, 'soot-4'),
    boards,
    ceiling(left, right, 0.8, BACK, 'black'),
    back(left, right, 0, high, 'steel-10'),
    back(left, right, 0, 1.25, 'khaki-6'),
    back(left, right, 1.25, 1.3, 'ink'),
    back(left, right, 0, 0.14, 'black'),
    sideOn(cam, left)(0.8, BACK, 0, high, 'ink'),
    sideOn(cam, right)(0.8, BACK, 0, high, 'night-10'),
    sideOn(cam, right)(0.8, BACK, 0, 1.25, 'ink'),
    doorOn(sideOn(cam, right), [5.5, 6.7], 2.4, DOOR, { handle: -1 }),
  ];
}

const DOOR = {
  jamb: 'wood',
  leaf: 'wood-12',
  panel: 'soot-6',
  edge: 'wood-2',
  knob: 'bone-10',
} as const;

/** Behind the glass is a wall of bricks, near enough to touch. */
function window() {
  const {
    x: [x1, x2],
    y: [y1, y2],
  } = WINDOW;
  const wall = facing(cam, BACK);
  const bricks = [];
  for (let row = 0; row < 9; row++)
    for (let i = 0; i < 4; i++) {
      const from = x1 + 0.03 + i * 0.36 - (row % 2) * 0.18;
      const [a, b] = [Math.max(from, x1), Math.min(from + 0.32, x2)];
      const y = y1 + 0.02 + row * 0.19;
      const tone = (i * 2 + row) % 5 === 0 ? 'deep-red-15' : 'wood-2';
      if (b > a) bricks.push(wall(a, b, y, y + 0.155, tone));
    }
  return [
    wall(x1 - 0.16, x2 + 0.16, y1 - 0.14, y2 + 0.14, 'bone-15'),
    wall(x1 - 0.16, x1, y1 - 0.14, y2 + 0.14, 'steel-8'),
    wall(x1, x2, y1, y2, 'ink'),
    bricks,
    solid(
      cam,
      `${x1},${y1},7.6 ${x1},${y2},7.6 ${x1 + 0.9},${y2},7.6 ${x1 + 0.2},${y1},7.6`,
      'black',
      asLight(0.55),
    ),
    wall(-2.13, -2.06, y1, y2, 'bone-12'),
    wall(x1, x2, 2.1, 2.17, 'bone-12'),
    wall(x1 - 0.22, x2 + 0.22, y1 - 0.2, y1 - 0.12, 'bone-8'),
  ];
}

/** Lamplight on the wall with one slanted edge, the board of hooks, the coat and its long shadow. */
function coat() {
  const wall = facing(cam, BACK);
  return [
    solid(cam, `0.5,0,7.6 1.05,2.5,7.6 2.75,2.5,7.6 3.1,1.7,7.6 3.1,0,7.6`, 'bone', asLight(0.2)),
    wall(1.3, 2.5, 1.96, 2.08, 'wood+6'),
    wall(1.3, 2.5, 1.96, 1.99, 'wood-12'),
    [1.45, 2.2].map((at) => wall(at, at + 0.03, 1.86, 2.02, 'bone-10')),
  ];
}

/** The coat itself, with its shadow: it leaves with its owner. */
function hung() {
  const [x, y] = cam.at(HOOK);
  const scale = cam.perMetre(BACK) / 178;
  return [
    hungCoat({ x: x + 46, y: y + 8, scale: scale * 1.06 }, ['black', 'black', 'black']),
    hungCoat({ x, y, scale }, ['bone-15', 'wood-4', 'paper']),
  ];
}

const under = () => {
  const [x, , z] = LAMP;
  return [
    cam.face(ring([x, 0, z], 2.5, 1.5), 'ochre', asLight(0.15)),
    cam.face(ring([x, 0, z], 1.8, 1.05), 'ochre', asLight(0.12)),
    solid(cam, `-0.95,0,${z} 1.15,0,${z + 0.4} 2.3,0,3.5 -0.4,0,3.3`, 'black', asLight(0.6)),
  ];
};

// The table on thin legs and what is laid in the light: cards, a pass, newspapers, the torn briefcase.

function table() {
  const {
    x: [x1, x2],
    z: [z1, z2],
    top,
  } = TABLE;
  const leg = (x: number, z: number, tone: Tone) => cam.face(frontal(x, x + 0.07, 0, top, z), tone);
  return [
    leg(x1 + 0.12, z2 - 0.1, 'black'),
    leg(x2 - 0.2, z2 - 0.1, 'black'),
    cam.face(frontal(x1, x2, top - 0.11, top, z1), 'wood-8'),
    cam.face(frontal(0.1, x2, top - 0.11, top, z1), 'wood-15'),
    leg(x1 + 0.04, z1, 'wood+6'),
    leg(x2 - 0.11, z1, 'wood-6'),
    cam.face(level(x1, x2, top, z1, z2), 'wood+12'),
    cam.face(ring([LAMP[0] - 0.1, top + 0.001, 5.2], 0.85, 0.42), 'bone', asLight(0.5)),
    cam.face(ring([LAMP[0] - 0.1, top + 0.001, 5.2], 0.62, 0.32), 'paper', asLight(0.5)),
  ];
}

function papers() {
  const y = TABLE.top + 0.004;
  const flat = lying(cam, y + 0.002);
  return [
    pile(
      cam,
      [0.42, TABLE.top, 5.22],
      { width: 0.34, length: 0.3, height: 0.05 },
      { front: 'bone-10', side: 'bone-15', top: 'paper' },
    ),
    linesOn(lying(cam, TABLE.top + 0.052), [0.45, 0.58], [5.26, 5.48], 5, 'soot'),
    linesOn(lying(cam, TABLE.top + 0.052), [0.61, 0.73], [5.26, 5.48], 5, 'soot'),
    sheet(cam, [-0.36, y, 5.02], 'red', { width: 0.15, length: 0.22, turn: 0.06 }),
    sheet(cam, [-0.32, y + 0.001, 5.02], 'deep-red', { width: 0.06, length: 0.22, turn: 0.06 }),
    sheet(cam, [-0.1, y, 5.02], 'bone-8', { width: 0.17, length: 0.2, turn: 0.03 }),
    sheet(cam, [0.15, y, 5.02], 'steel+15', { width: 0.17, length: 0.2, turn: 0 }),
    flat(-0.16, -0.06, 4.98, 5, 'ink'),
    flat(0.1, 0.2, 4.98, 5, 'ink'),
    briefcase(),
  ];
}

/** It stands by itself at the edge of the light with its mouth half open. */
function briefcase() {
  const [x, y] = cam.at([0.88, TABLE.top, 5.0]);
  const at = { x, y, scale: 0.86 };
  return [
    stamp('M-48 0 L-52 -56 L-26 -78 L46 -76 L54 0 Z', at, 'ink'),
    stamp('M-48 0 L-52 -56 L-46 -60 L-10 -58 L-12 0 Z', at, 'steel-8'),
    stamp('M-52 -56 Q-8 -44 48 -58 L46 -76 Q-6 -70 -26 -78 Z', at, 'black'),
    stamp('M-30 -76 L-14 -88 L8 -86 L2 -68 L-24 -66 Z', at, 'paper'),
    stamp('M6 -72 L18 -82 L34 -78 L30 -64 Z', at, 'bone-8'),
    stamp('M14 -48 L26 -8 L20 -8 L8 -46 Z', at, 'bone-15'),
    band(
      [
        [x - 40, y - 62],
        [x - 66, y - 30],
        [x - 72, y - 2],
      ],
      5,
      'black',
    ),
  ];
}

const lampTone = () => glowTone('lamp', [cam.at(LAMP)[0], cam.at(LAMP)[1] + 10], 330, 0.72);

/** The cone that the shade lets down on the table, in two tones. */
function cone() {
  const [x, y] = cam.at(LAMP);
  const foot = cam.at([0, TABLE.top, 5.2])[1];
  return [
    polygon(
      [
        [x - 60, y + 6],
        [x + 60, y + 6],
        [x + 240, foot],
        [x - 270, foot],
      ],
      'ochre',
      asLight(0.2),
    ),
    polygon(
      [
        [x - 60, y + 6],
        [x + 4, y + 6],
        [x + 10, foot],
        [x - 270, foot],
      ],
      'paper',
      asLight(0.12),
    ),
  ];
}

function lamp() {
  const [x, y] = cam.at(LAMP);
  const roof = cam.at([0, WALL.high, LAMP[2]])[1];
  return [
    glow('lamp', [x, y + 10], 330),
    polygon(corners([x - 2.5, x + 2.5], [roof - 30, y - 50]), 'black'),
    ellipse(x, y + 6, 84, 15, 'paper+6'),
    ellipse(x, y + 4, 24, 12, 'paper+14'),
    stamp('M-18 -56 L18 -56 Q30 -34 84 6 Q0 -14 -84 6 Q-30 -34 -18 -56 Z', { x, y }, 'khaki-15'),
    stamp('M-18 -56 L2 -56 Q-2 -30 -6 -7 Q-44 -6 -84 6 Q-30 -34 -18 -56 Z', { x, y }, 'khaki+8'),
  ];
}

/** The door-post at which you stand. */
const post = () => [
  solid(cam, '-1.75,-2,2.1 -0.95,-2,2.1 -1.05,4,2.1 -1.75,4,2.1', 'black'),
  shape('256,-60 268,-60 300,960 284,960', 'wood+2'),
];
