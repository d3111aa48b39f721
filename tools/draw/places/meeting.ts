import { box, camera, frontal, level, upright } from '../kit/camera.ts';
import { asLight } from '../kit/light.ts';
import { bust } from '../kit/people.ts';
import type { Layers } from '../kit/place.ts';
import { cutOn } from '../kit/planes.ts';
import { shape, solid } from '../kit/points.ts';
import { stamp } from '../kit/stamp.ts';
import { backing, ellipse, layer, polygon } from '../kit/svg.ts';
export const meeting: Layers = {
  'room.svg': () => layer([walls(), wedge(), door()]),
  'stage.svg': () => layer([stage(), square(), besides()]),
  'hall-light.svg': () => layer([stageLight(), beam(0.13)]),
  'night-light.svg': () => layer([beam(0.26)]),
  'table.svg': () => layer([table()]),
};

// What the drawings of the meeting share: the eye, the stage, the lit square on the floor.

const cam = camera({ vanish: [930, 330], eye: 1.7 });

const BACK = 10.5;

const STAGE = { z: 7.6, high: 0.95, x: [-1.7, 4.2] } as const;

const TABLE = { x: [-0.55, 2.2], z: [8.3, 8.9], top: 0.8 } as const;

/** x and depth of the square where a person stands. */
const SQUARE = { x: [-1.95, -0.75], z: [5.0, 6.3] } as const;

// The lit square on the floor and the hard beam that makes it; a lamp over the stage.

function square() {
  const { x, z } = SQUARE;
  return [
    cam.face(level(x[0] - 0.06, x[1] + 0.06, 0, z[0] - 0.06, z[1] + 0.06), 'black'),
    cam.face(level(x[0], x[1], 0.001, z[0], z[1]), 'bone-6'),
    solid(cam, `${x[0]},0.002,${z[0]} ${x[1]},0.002,${z[0]} ${x[1]},0.002,${z[1]}`, 'paper'),
  ];
}

const corners = () => {
  const { x, z } = SQUARE;
  return [
    cam.at([x[0], 0, z[1]]),
    cam.at([x[1], 0, z[1]]),
    cam.at([x[1], 0, z[0]]),
    cam.at([x[0], 0, z[0]]),
  ] as const;
};

function beam(strength: number) {
  const [a, b, c, d] = corners();
  const [source, edge] = [
    [980, -60],
    [1090, -60],
  ] as const;
  return [
    polygon([source, edge, b, c, d, a], 'snow', asLight(strength)),
    polygon([edge, b, c, [1050, -60]], 'snow', asLight(strength * 0.7)),
  ];
}

function stageLight() {
  return [shape('1150,-60 1240,-60 1560,470 760,470', 'paper', asLight(0.13))];
}

// The hall of the district house: a wall cut in two by a red wedge, a stage, a door.

const onWall = cutOn(cam, BACK);

function walls() {
  const boards = [];
  for (let x = -6; x < 8; x += 1.2)
    boards.push(cam.face(level(x, x + 0.6, 0, 0.8, STAGE.z), 'soot+6'));
  return [
    backing('ink'),
    cam.face(level(-8, 8, 0, 0.6, BACK), 'soot'),
    boards,
    cam.face(frontal(-9, 9, 0, 8, BACK), 'steel-8'),
    cam.face(frontal(-9, 9, 0, 1.6, BACK), 'night-4'),
    cam.face(upright(-3.9, 0, 8, 0.6, BACK), 'night-6'),
    cam.face(upright(-3.9, 0, 1.6, 0.6, BACK), 'black'),
  ];
}

function wedge() {
  const [cx, cy] = cam.at([1.0, 3.25, BACK]);
  return [
    onWall('-1.6,8 6,8 6,0.9 2.9,0.9', 'deep-red-6'),
    onWall('-0.5,8 2.4,8 3.1,1.2 2.7,0.9', 'red-6'),
    onWall('-1.6,8 -0.5,8 2.7,0.9 2.4,0.9', 'paper-8'),
    ellipse(cx - 96, cy - 10, 104, 104, 'paper'),
    stamp('M0 -104 A104 104 0 0 1 0 104 Z', { x: cx - 96, y: cy - 10 }, 'ink'),
    stamp('M0 -72 A42 56 0 0 0 0 40 Z', { x: cx - 96, y: cy - 10 }, 'bone-8'),
    stamp('M0 -72 A42 56 0 0 1 0 40 Z', { x: cx - 96, y: cy - 10 }, 'deep-red'),
    stamp('M0 34 Q-62 42 -76 70 A104 104 0 0 0 0 104 Z', { x: cx - 96, y: cy - 10 }, 'khaki-8'),
    stamp('M0 34 Q62 42 76 70 A104 104 0 0 1 0 104 Z', { x: cx - 96, y: cy - 10 }, 'soot'),
  ];
}

function door() {
  return [
    solid(cam, '-3.9,0,8.4 -3.9,2.5,8.4 -3.9,2.5,7.1 -3.9,0,7.1', 'steel-12'),
    cam.face(frontal(-3.3, -2.2, 0, 2.6, BACK), 'bone-15'),
    cam.face(frontal(-3.18, -2.32, 0, 2.48, BACK), 'ink'),
    cam.face(frontal(-2.75, -2.32, 0, 2.48, BACK), 'soot+4'),
    cam.face(frontal(-2.84, -2.78, 1.1, 1.3, BACK), 'bone-6'),
  ];
}

function stage() {
  const { x, z, high } = STAGE;
  return [
    box(cam, { x, y: [0, high], z: [z, BACK] }, { front: 'wood-8', side: 'ink', top: 'wood+10' }),
    ...[-1.1, -0.1, 0.9, 1.9, 2.9].map((at) =>
      cam.face(frontal(at, at + 0.5, 0.08, high - 0.1, z), 'wood-14'),
    ),
    cam.face(frontal(x[0], x[1], high - 0.07, high, z), 'wood+15'),
    ...[0, 1, 2].map((i) =>
      box(
        cam,
        { x: [-2.6 + i * 0.3, -1.7], y: [0, 0.3 + i * 0.3], z: [7.9 + i * 0.2, 9] },
        { front: 'wood-6', side: 'ink', top: 'wood+8' },
      ),
    ),
    shape('-60,640 1660,640 1660,668 -60,668', 'black', asLight(0.34)),
  ];
}

// The table on the stage with its jug, and the chair behind it.

const up = STAGE.high;

/** Two who sit beside the one in the chair, and say nothing. */
function besides() {
  return [0.35, 1.95].map((x, i) => {
    const [px, y] = cam.at([x, up + 0.62, 9.05]);
    return bust(
      { x: px, y, scale: cam.scale(9.05) },
      {
        coat: i ? ['soot+8', 'ink'] : ['khaki-4', 'soot'],
        head: ['paper', i ? 'deep-red' : 'soot'],
      },
    );
  });
}

function table() {
  const { x, z, top } = TABLE;
  const y = up + top;
  const [jx, jy] = cam.at([-0.2, y, 8.5]);
  const at = { x: jx, y: jy, scale: 0.72 };
  return [
    solid(cam, `-0.55,${up},8.9 2.2,${up},8.9 3,${up},7.7 0.2,${up},7.7`, 'black', asLight(0.5)),
    box(
      cam,
      { x, y: [up + 0.06, y], z },
      { front: 'deep-red-4', side: 'deep-red-14', top: 'red+6' },
    ),
    cam.face(frontal(x[0], 0.7, up + 0.06, y, z[0]), 'red-6'),
    cam.face(level(x[0], x[1], y + 0.001, z[0], z[0] + 0.1), 'red+14'),
    cam.face(level(0.3, 0.7, y + 0.004, 8.4, 8.7), 'paper'),
    cam.face(level(1.0, 1.4, y + 0.004, 8.4, 8.6), 'bone'),
    cam.face(level(1.6, 1.9, y + 0.004, 8.45, 8.75), 'bone-8'),
    stamp('M-22 0 Q-30 -34 -12 -56 L-14 -78 L14 -78 L12 -56 Q30 -34 22 0 Z', at, 'snow-8'),
    stamp('M2 0 L2 -78 L14 -78 L12 -56 Q30 -34 22 0 Z', at, 'steel'),
    stamp(
      'M22 -20 Q48 -30 40 -54 Q34 -66 16 -60 L16 -52 Q30 -54 32 -44 Q34 -32 24 -30 Z',
      at,
      'snow-15',
    ),
    stamp('M44 0 L42 -30 L64 -30 L62 0 Z', at, 'snow-4'),
    stamp('M54 0 L54 -30 L64 -30 L62 0 Z', at, 'steel-4'),
  ];
}
