import { camera, level, type Point3 } from '../kit/camera.ts';
import { pinchingHand } from '../kit/grips.ts';
import { asLight } from '../kit/light.ts';
import type { Layers } from '../kit/place.ts';
import { solid } from '../kit/points.ts';
import { stamp } from '../kit/stamp.ts';
import { backing, ellipse, layer, type Shapes } from '../kit/svg.ts';
import type { Tone, Tones } from '../kit/tones.ts';
export const thirdFloorBox: Layers = {
  'box.svg': () => layer([table(), box(), plan()]),
  'heap.svg': () => layer([heap()]),
  'set.svg': () => layer([victim()]),
  'held.svg': () => layer([held()]),
  'many.svg': () => layer([many()]),
  'corner.svg': () => layer([faceless()]),
  'revolver.svg': () => layer([revolver()]),
  'lid.svg': () => layer([lid()]),
};

// The box from above: the plan of the floor lies in it, and people of card. Nothing on it is to scale.

const cam = camera({ vanish: [800, -280], eye: 1, focal: 900 });

const BOX = { x: 0.52, z: [0.86, 1.56], high: 0.15 } as const;

/** The plan's own streets: the long corridor, and the short one after the turn to the left. */
const LONG = { x: [-0.3, 0.46], z: [1.13, 1.25] } as const;

const SHORT = { x: [-0.3, -0.18], z: [0.9, 1.25] } as const;

const table = () => [
  backing('soot-4'),
  solid(cam, '-2,0,0.78 2,0,0.78 2,0,2.4 -2,0,2.4', 'wood-14'),
  solid(cam, '0.5,0,0.84 0.62,0,1.6 1,0,1.5 0.9,0,0.8', 'black', asLight(0.5)),
  solid(cam, '-0.52,0,0.84 0.6,0,0.84 0.7,0,0.79 -0.5,0,0.79', 'black', asLight(0.5)),
];

/** Four walls of grey board: we look over the near one. */
function box() {
  const { x, z, high } = BOX;
  return [
    solid(cam, `${-x},0,${z[0]} ${x},0,${z[0]} ${x},0,${z[1]} ${-x},0,${z[1]}`, 'bone-15'),
    solid(cam, `${-x},0,${z[1]} ${x},0,${z[1]} ${x},${high},${z[1]} ${-x},${high},${z[1]}`, 'bone-10'), // prettier-ignore
    solid(cam, `${-x},0,${z[0]} ${-x},0,${z[1]} ${-x},${high},${z[1]} ${-x},${high},${z[0]}`, 'wood+6'), // prettier-ignore
    solid(cam, `${x},0,${z[0]} ${x},0,${z[1]} ${x},${high},${z[1]} ${x},${high},${z[0]}`, 'bone-4'),
    solid(cam, `${-x},0,${z[0] + 0.02} ${-x + 0.16},0,${z[0] + 0.02} ${-x + 0.1},0,${z[1]} ${-x},0,${z[1]}`, 'black', asLight(0.3)), // prettier-ignore
  ];
}

/** White is where one can walk; rooms are grey; a door is a gap. */
function plan() {
  const y = 0.002;
  const floor = (x1: number, x2: number, z1: number, z2: number, fill: Tone) =>
    cam.face(level(x1, x2, y, z1, z2), fill);
  const doors = [-0.1, 0.06, 0.22, 0.36].flatMap((x) => [
    floor(x, x + 0.05, LONG.z[1], LONG.z[1] + 0.016, 'paper+4'),
    floor(x + 0.02, x + 0.07, LONG.z[0] - 0.014, LONG.z[0], 'paper+4'),
  ]);
  return [
    floor(-0.46, 0.48, 0.89, 1.5, 'bone-3'),
    floor(LONG.x[0] - 0.014, LONG.x[1] + 0.014, LONG.z[0] - 0.014, LONG.z[1] + 0.016, 'ink'),
    floor(SHORT.x[0] - 0.014, SHORT.x[1] + 0.012, SHORT.z[0], SHORT.z[1], 'ink'),
    floor(LONG.x[0], LONG.x[1], LONG.z[0], LONG.z[1], 'paper+4'),
    floor(SHORT.x[0], SHORT.x[1], SHORT.z[0], SHORT.z[1], 'paper+4'),
    doors,
    floor(SHORT.x[1], SHORT.x[1] + 0.012, 0.98, 1.04, 'paper+4'),
    floor(SHORT.x[0] - 0.014, SHORT.x[0], 1.02, 1.08, 'paper+4'),
    // the glass door across the short corridor; the stairs at the other end, as ruled treads
    floor(SHORT.x[0], SHORT.x[1], 0.945, 0.955, 'steel+6'),
    [0, 1, 2, 3, 4, 5].map((i) => floor(0.35 + i * 0.019, 0.36 + i * 0.019, LONG.z[0], LONG.z[1], 'bone-14')), // prettier-ignore
    // walls between the rooms
    [-0.1, 0.1, 0.28].map((x) => [floor(x, x + 0.01, LONG.z[1], 1.5, 'ink'), floor(x + 0.04, x + 0.05, 0.89, LONG.z[0], 'ink')]), // prettier-ignore
    solid(cam, '-0.46,0.003,0.89 -0.1,0.003,0.89 0.2,0.003,1.5 -0.46,0.003,1.5', 'paper', asLight(0.16)), // prettier-ignore
  ];
}

/** A person cut out of card, as long as a match, on a slip of a foot; the shadow falls to the right. */
function cutOut([x, y, z]: Point3, [light, shade]: Tones, { cap = false, size = 1 } = {}): Shapes {
  const [px, py] = cam.at([x, y, z]);
  const at = { x: px, y: py, scale: (cam.perMetre(z) / 820) * size };
  return [
    stamp('M-14 6 L22 6 L120 -34 L92 -48 Z', at, 'black', asLight(0.4)),
    ellipse(px, py, 26 * at.scale, 8 * at.scale, shade),
    stamp('M-24 0 L-27 -56 Q-24 -84 -9 -88 L9 -88 Q24 -84 27 -56 L24 0 Z', at, shade),
    stamp('M-24 0 L-27 -56 Q-24 -84 -9 -88 L2 -88 L-2 0 Z', at, light),
    stamp('M-13 -107 A13 18 0 0 1 13 -107 A13 18 0 0 1 -13 -107 Z', at, shade),
    stamp('M-13 -107 A13 18 0 0 1 1 -125 L1 -89 A13 18 0 0 1 -13 -107 Z', at, light),
    cap ? stamp('M-16 -110 Q-17 -128 0 -129 Q17 -128 16 -110 L20 -107 L-15 -107 Z', at, 'ink') : [],
  ];
}

const GREY: Tones = ['bone', 'wood+12'];

/** Those that have not been taken out lie over one another at the edge. */
const heap = () =>
  Array.from({ length: 5 }, (_, i) => {
    const [px, py] = cam.at([
      0.24 + (i % 3) * 0.09 + (i > 2 ? 0.04 : 0),
      0.002,
      0.9 + Math.floor(i / 3) * 0.075,
    ]);
    const at = { x: px, y: py, scale: 0.84, flip: i % 2 === 1 };
    return [
      stamp('M-66 14 L-64 -16 L0 -22 Q20 -18 24 0 Q20 18 0 22 Z', at, i % 2 ? 'bone-13' : 'bone-2'),
      stamp('M-66 14 L-65 0 L24 0 Q20 18 0 22 Z', at, 'wood+8'),
      stamp('M28 0 A18 13 0 0 1 64 0 A18 13 0 0 1 28 0 Z', at, i % 3 ? 'bone-6' : 'paper'),
      stamp('M28 0 A18 13 0 0 0 64 0 Z', at, 'wood+12'),
    ];
  });

/** The one whose way is agreed on: he stands round the turn, with his back to us. */
const victim = () => cutOut([-0.24, 0, 1.06], ['steel+4', 'night']);

/** Held by the cap over the long corridor. */
function held() {
  const at = { x: 800, y: 420 };
  return [
    ellipse(838, 590, 66, 15, 'black', { opacity: 0.4, 'data-look': 'light' }),
    pinchingHand({ x: at.x, y: at.y - 118, scale: 0.94 }, { skin: ['paper-6', 'wood+14'], sleeve: ['khaki-4', 'soot-4'], cuff: 'ink' }), // prettier-ignore
    stamp('M-46 120 L-52 8 Q-46 -44 -18 -52 L18 -52 Q46 -44 52 8 L46 120 Z', at, 'khaki-12'),
    stamp('M-46 120 L-52 8 Q-46 -44 -18 -52 L2 -52 L-4 120 Z', at, 'khaki+6'),
    stamp('M-25 -86 A25 34 0 0 1 25 -86 A25 34 0 0 1 -25 -86 Z', at, 'wood+4'),
    stamp('M-25 -86 A25 34 0 0 1 2 -120 L2 -52 A25 34 0 0 1 -25 -86 Z', at, 'paper'),
    stamp('M-32 -94 Q-34 -126 0 -130 Q34 -126 32 -94 L40 -88 L-30 -88 Z', at, 'ink'),
    stamp('M-58 120 L58 120 L52 136 L-52 136 Z', at, 'bone-14'),
  ];
}

/** A hundred: the plan is full, and they push one another over the edge. */
const many = () =>
  Array.from({ length: 5 }, (_, back) => {
    const row = 4 - back;
    return Array.from(
      { length: 20 },
      (_, i) =>
      cutOut([-0.3 + i * 0.041 + (row % 2) * 0.018, 0, 1.09 + row * 0.042], (i * 3 + row) % 5 ? GREY : ['paper-4', 'wood+8'], { size: 0.8 }), // prettier-ignore
    );
  });

/** Who came to that corner has no face, and stands where two doors are. */
const faceless = () => [
  cutOut([-0.04, 0, 1.19], ['ink+6', 'black']),
  cutOut([-0.24, 0, 1.1], ['steel+4', 'night']),
];

/** As large as a comma, at the bottom of the box. */
function revolver() {
  const [x, y] = cam.at([0.12, 0.002, 0.93]);
  return [
    stamp('M-34 -8 L20 -10 L30 -6 L34 22 L20 24 L14 6 L-34 4 Z', { x: x + 6, y: y + 5 }, 'black', asLight(0.4)), // prettier-ignore
    stamp('M-34 -8 L20 -10 L30 -6 L34 22 L20 24 L14 6 L-34 4 Z', { x, y }, 'ink'),
    stamp('M-34 -8 L20 -10 L30 -6 L-34 -3 Z', { x, y }, 'steel+8'),
    ellipse(x + 8, y - 1, 9, 7, 'night'),
  ];
}

/** Board of the same grey, half over it. */
const lid = () => [
  solid(cam, '-0.62,0.16,0.8 0.16,0.16,0.8 0.06,0.16,1.62 -0.62,0.16,1.62', 'black', asLight(0.5)),
  solid(cam, '-0.64,0.19,0.8 0.12,0.19,0.8 0.02,0.19,1.62 -0.64,0.19,1.62', 'bone-12'),
  solid(cam, '-0.64,0.19,0.8 -0.2,0.19,0.8 -0.34,0.19,1.62 -0.64,0.19,1.62', 'bone-4'),
  solid(cam, '-0.64,0.13,0.8 0.12,0.13,0.8 0.12,0.19,0.8 -0.64,0.19,0.8', 'wood+8'),
  solid(cam, '-0.5,0.192,1.1 -0.12,0.192,1.1 -0.13,0.192,1.28 -0.5,0.192,1.28', 'paper'),
  solid(cam, '-0.46,0.193,1.15 -0.2,0.193,1.15 -0.2,0.193,1.16 -0.46,0.193,1.16', 'ink'),
  solid(cam, '-0.46,0.193,1.21 -0.26,0.193,1.21 -0.26,0.193,1.22 -0.46,0.193,1.22', 'ink'),
];
