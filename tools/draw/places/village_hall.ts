import { band } from '../kit/band.ts';
import { box, camera, frontal, level, upright } from '../kit/camera.ts';
import { asLight, glow, glowTone } from '../kit/light.ts';
import { pile, sheet } from '../kit/paper.ts';
import type { Layers } from '../kit/place.ts';
import { cutOn } from '../kit/planes.ts';
import { ring, shape, solid } from '../kit/points.ts';
import { stamp } from '../kit/stamp.ts';
import { backing, ellipse, layer, type Point, rect } from '../kit/svg.ts';
import type { Tone } from '../kit/tones.ts';
export const villageHall: Layers = {
  'room.svg': () => layer([walls(), window(), windowBars(), banner(), door()]),
  'day.svg': () => layer([greyDay()]),
  'stove.svg': () => layer([beams(), stove()]),
  'table.svg': () => layer([table(), benches()]),
  'lamp.svg': () => layer([lamp()]),
  'light.svg': () => layer(lampLight(), [lampTone()]),
};

// What the drawings of the village hall share: the eye, the measures, where stove, table and window stand.

const cam = camera({ vanish: [760, 372], eye: 1.6 });

const BACK = 7.4;

const ROOM = { x: [-3.7, 3.7], top: 2.95 } as const;

const TABLE = { x: [0.55, 2.75], z: [5.7, 6.4], top: 0.95 } as const;

const STOVE = { x: -1.75, z: 6 };

const WINDOW = { x: [-1.02, 0.06], y: [1.0, 2.1] } as const;

const LAMP = [0.5, 2.06, 5.0] as const;

// The oil lamp on its chain, and what it lights.

function lamp() {
  const [x, y] = cam.at(LAMP);
  const top = cam.at([LAMP[0], ROOM.top, LAMP[2]])[1];
  const links = [];
  for (let at = top - 8; at < y - 96; at += 13)
    links.push(stamp('M-4 0 L0 -7 L4 0 L0 7 Z', { x, y: at + 6 }, 'bone-15'));
  const at = { x, y };
  return [
    links,
    stamp('M-78 -44 A78 10 0 0 1 78 -44 A78 10 0 0 1 -78 -44 Z', at, 'bone-10'),
    stamp('M-78 -46 L-20 -96 L20 -96 L78 -46 Q0 -34 -78 -46 Z', at, 'ink'),
    stamp('M-78 -46 L-20 -96 L-4 -96 L-26 -37 Q-58 -40 -78 -46 Z', at, 'steel+6'),
    stamp('M-11 -46 Q-22 -28 -11 -12 L11 -12 Q22 -28 11 -46 Z', at, 'bone-12'),
    stamp('M-24 4 Q-24 -12 0 -12 Q24 -12 24 4 Q14 18 0 18 Q-14 18 -24 4 Z', at, 'steel'),
    stamp('M2 -12 Q24 -12 24 4 Q14 18 2 18 Z', at, 'night'),
  ];
}

const lampTone = () => glowTone('lamp', cam.at([LAMP[0], LAMP[1] + 0.1, LAMP[2]]), 340, 0.46);

function lampLight() {
  const [x, y] = cam.at([LAMP[0], LAMP[1] + 0.1, LAMP[2]]);
  const [, wall] = cam.at([0, 1.9, BACK]);
  return [
    shape(
      `${x - 74},${y - 20} ${x + 74},${y - 20} ${x + 520},700 ${x - 520},700`,
      'ochre',
      asLight(0.13),
    ),
    shape(
      `${x - 330},${wall} ${x + 330},${wall} ${x + 420},622 ${x - 420},622`,
      'ochre',
      asLight(0.1),
    ),
    cam.face(ring([LAMP[0], 0, LAMP[2]], 2.2, 1.3), 'ochre', asLight(0.2)),
    cam.face(
      level(TABLE.x[0], TABLE.x[1], TABLE.top + 0.003, TABLE.z[0], TABLE.z[1]),
      'ochre',
      asLight(0.26),
    ),
    glow('lamp', [x, y], 340),
    stamp('M-11 -22 Q-22 -4 -11 12 L11 12 Q22 -4 11 -22 Z', { x, y }, 'ochre+10'),
    stamp('M0 -18 Q-9 -2 0 10 Q9 -2 0 -18 Z', { x, y }, 'paper+8'),
    ellipse(x, y - 19, 70, 8, 'paper'),
  ];
}

// Log walls, the low ceiling with its beams, the window, the banner, the door and the bench by it.

function walls() {
  const [x1, x2] = ROOM.x;
  const high = ROOM.top / 8;
  const logs = Array.from({ length: 8 }, (_, i) => [
    cam.face(frontal(x1, x2, i * high, (i + 1) * high, BACK), 'wood-12'),
    cam.face(
      frontal(x1, x2, (i + 0.3) * high, (i + 0.94) * high, BACK),
      i > 5 ? 'wood-2' : 'wood+4',
    ),
    cam.face(upright(x1, (i + 0.3) * high, (i + 0.9) * high, 0.6, BACK), 'soot+2'),
    cam.face(upright(x2, (i + 0.3) * high, (i + 0.9) * high, 0.6, BACK), 'wood-10'),
  ]);
  const boards = [];
  for (let x = -6; x < 6; x += 0.9)
    boards.push(cam.face(level(x, x + 0.45, 0, 0.6, BACK), 'wood-15'));
  return [
    backing('ink'),
    cam.face(level(-6, 6, 0, 0.6, BACK), 'soot+2'),
    boards,
    cam.face(upright(x1, 0, ROOM.top, 0.5, BACK), 'ink'),
    cam.face(upright(x2, 0, ROOM.top, 0.5, BACK), 'soot'),
    logs,
    cam.face(level(x1, x2, ROOM.top, 0.5, BACK), 'soot'),
    ...[-3.4, -2.2, -1, 0.2, 1.4, 2.6].map((x) =>
      cam.face(level(x, x + 0.6, ROOM.top, 0.6, BACK), 'wood-13'),
    ),
  ];
}

function beams() {
  return [6.3, 4.5, 3.05].map((z, i) =>
    box(
      cam,
      { x: [-4, 4], y: [2.72, ROOM.top + 0.5], z: [z, z + 0.3] },
      { front: i ? 'ink' : 'wood-8', under: 'wood+2', side: 'ink' },
    ),
  );
}

const onWall = cutOn(cam, BACK - 0.01);

function window() {
  const {
    x: [x1, x2],
    y: [y1, y2],
  } = WINDOW;
  return [
    cam.face(frontal(x1 - 0.12, x2 + 0.12, y1 - 0.12, y2 + 0.12, BACK), 'bone-15'),
    cam.face(frontal(x1 - 0.12, x1, y1 - 0.12, y2 + 0.12, BACK), 'wood+10'),
    cam.face(frontal(x1, x2, y1, y2, BACK), 'night-4'),
    onWall(`${x1},${y1} ${x2},${y1} ${x2},${y1 + 0.2} ${x1},${y1 + 0.3}`, 'steel-10'),
  ];
}

const windowBars = () => {
  const [x1, x2] = WINDOW.x;
  return [
    onWall('-0.51,1 -0.45,1 -0.45,2.1 -0.51,2.1', 'wood+8'),
    onWall(`${x1},1.6 ${x2},1.6 ${x2},1.65 ${x1},1.65`, 'wood+8'),
  ];
};

/** A grey day in the panes, and where it falls. */
function greyDay() {
  const {
    x: [x1, x2],
    y: [y1, y2],
  } = WINDOW;
  return [
    cam.face(frontal(x1, x2, y1, y2, BACK), 'snow-10'),
    onWall(`${x1},${y2} ${x2},${y2} ${x2},${y1 + 0.5} ${x1},${y1 + 0.74}`, 'snow-15'),
    onWall(`${x1},${y1} ${x2},${y1} ${x2},${y1 + 0.24} ${x1},${y1 + 0.36}`, 'snow+10'),
    onWall('-0.9,1.3 -0.9,1.5 -0.66,1.68 -0.4,1.5 -0.4,1.28', 'steel'),
    onWall('-0.96,1.48 -0.66,1.72 -0.34,1.46 -0.34,1.52 -0.66,1.8 -0.96,1.54', 'snow'),
    windowBars(),
    solid(cam, '-1.0,0,6.6 -0.52,0,6.6 0.5,0,3 -0.6,0,3', 'snow', asLight(0.26)),
    solid(cam, '-0.44,0,6.6 0.06,0,6.6 1.9,0,3 0.72,0,3', 'snow', asLight(0.26)),
  ];
}

/** A cloth without words: no slogan of a hall like this is in the record. */
function banner() {
  const hem = (x1: number, x2: number, tone: Tone) =>
    cam.face(frontal(x1, x2, 2.14, 2.2, BACK - 0.02), tone);
  return [
    onWall('0.4,2.08 3.3,2.14 3.3,2.7 0.4,2.64', 'black', asLight(0.5)),
    cam.face(frontal(0.42, 3.26, 2.14, 2.66, BACK - 0.02), 'red'),
    cam.face(frontal(2.0, 3.26, 2.14, 2.66, BACK - 0.02), 'deep-red'),
    hem(0.42, 2.0, 'red-10'),
    hem(2.0, 3.26, 'deep-red-6'),
  ];
}

function door() {
  const bar = (x1: number, x2: number, y1: number, y2: number, tone: Tone) =>
    cam.face(frontal(x1, x2, y1, y2, BACK - 0.01), tone);
  return [
    bar(-3.42, -2.42, 0, 2.06, 'wood+12'),
    bar(-3.42, -3.32, 0, 2.06, 'bone-15'),
    bar(-3.32, -2.52, 0, 1.96, 'ink'),
    ...[-3.3, -3.1, -2.9, -2.7].map((x) => bar(x, x + 0.17, 0.03, 1.94, 'wood-12')),
    bar(-3.3, -2.54, 1.5, 1.6, 'wood-2'),
    bar(-3.3, -2.54, 0.4, 0.5, 'wood-2'),
    bar(-2.68, -2.6, 0.94, 1.06, 'steel+6'),
  ];
}

// The stove with its pipe across the ceiling, the table under red cloth, the benches.

function stove() {
  const [x, y] = cam.at([STOVE.x, 0, STOVE.z]);
  const at = { x, y, scale: 2.1 };
  const pipe: readonly Point[] = [
    [x, y - 170],
    cam.at([STOVE.x, 2.3, STOVE.z]),
    cam.at([0.1, 2.62, 5.4]),
    cam.at([3.7, 2.62, 3.6]),
  ];
  return [
    shape(
      `${x - 76},${y} ${x + 76},${y} ${x - 60},${y + 60} ${x - 260},${y + 60}`,
      'black',
      asLight(0.5),
    ),
    band(pipe, 44, 'black'),
    band(
      pipe.map(([px, py]): Point => [px + 8, py + 9]),
      13,
      'steel',
    ),
    stamp('M-36 0 L-30 -14 L-22 -14 L-26 0 Z', at, 'black'),
    stamp('M26 0 L22 -14 L30 -14 L36 0 Z', at, 'black'),
    stamp('M-38 -12 L-40 -80 L40 -80 L38 -12 Z', at, 'ink'),
    stamp('M8 -12 L9 -80 L40 -80 L38 -12 Z', at, 'steel-8'),
    stamp('M-45 -80 L45 -80 L40 -90 L-40 -90 Z', at, 'black'),
    stamp('M-22 -58 L14 -58 L14 -28 L-22 -28 Z', at, 'black'),
    stamp('M-18 -54 L10 -54 L10 -32 L-18 -32 Z', at, 'ochre'),
    stamp('M-18 -32 L-18 -40 Q-4 -54 10 -38 L10 -32 Z', at, 'paper'),
    ...[-12, -5, 2].map((dx) =>
      stamp(`M${dx} -56 L${dx + 3} -56 L${dx + 3} -30 L${dx} -30 Z`, at, 'black'),
    ),
    rect(x + 96, y - 26, 40, 28, 'wood+12'),
    rect(x + 116, y - 26, 20, 28, 'wood-4'),
  ];
}

function table() {
  const { x, z, top } = TABLE;
  return [
    solid(cam, '0.5,0,6.3 2.75,0,6.3 3.9,0,4.4 1.0,0,4.4', 'black', asLight(0.5)),
    box(cam, { x, y: [0.14, top], z }, { front: 'deep-red', side: 'deep-red-12', top: 'red+6' }),
    solid(cam, `${x[0]},0.14,5.7 ${x[0]},0.95,5.7 1.5,0.95,5.7 1.2,0.14,5.7`, 'red-6'),
    ...[0.9, 1.7, 2.1, 2.5].map((fx) =>
      solid(cam, `${fx},0.9,5.7 ${fx + 0.1},0.14,5.7 ${fx - 0.08},0.14,5.7`, 'deep-red-12'),
    ),
    sheet(cam, [1.5, top + 0.004, 5.95], 'paper', { width: 0.42, length: 0.5, turn: 0.1 }),
    sheet(cam, [2.0, top + 0.004, 6.0], 'bone', { width: 0.42, length: 0.5, turn: -0.14 }),
    pile(
      cam,
      [2.35, top, 5.85],
      { height: 0.09, width: 0.3 },
      { front: 'bone-8', side: 'bone-15', top: 'paper' },
    ),
    cam.face(frontal(0.78, 0.9, top, top + 0.22, 5.9), 'steel'),
    cam.face(frontal(0.78, 0.83, top, top + 0.22, 5.9), 'snow-8'),
  ];
}

function benches() {
  return [4.9, 4.2].map((z, i) => [
    solid(cam, `-2.1,0,${z} 2.6,0,${z} 2.9,0,${z - 0.5} -2.3,0,${z - 0.5}`, 'black', asLight(0.5)),
    box(
      cam,
      { x: [-2.2 + i * 0.3, 2.5], y: [0.4, 0.46], z: [z, z + 0.3] },
      { front: 'wood-4', side: 'ink', top: 'wood+12' },
    ),
    ...[-1.9, 0.1, 2.2].map((x) => cam.face(frontal(x, x + 0.08, 0, 0.4, z), 'ink')),
  ]);
}
