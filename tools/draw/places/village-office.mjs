/** A village office in the winter of 1932–33: log walls, a low ceiling, a kerosene lamp, an iron stove, a grain scale. */
import { asLight, band, ellipse, layer, polygon, radial, rect, stamp } from '../svg.mjs';
import { box, camera, frontal, level, upright } from '../camera.mjs';
import { pile, sheet } from '../things.mjs';

const cam = camera({ vanish: [700, 345], eye: 1.5 });
const BACK = 6.6;
const ROOM = { x: [-2.75, 2.9], top: 2.42 };
const WINDOW = { x: [-2.16, -0.98], y: [0.98, 1.94] };
const LAMP = [0.62, 1.02, 4.75];
const DESK = { x: [-0.5, 1.12], z: [4.35, 5.15], top: 0.77 };
const STOVE = { x: 2.12, z: 5.5 };

export const villageOffice = {
  'room.svg': () => layer([floor(), logs(), sides(), ceiling(), window()]),
  'wall.svg': () => layer([notice(), scale(), sacks(), stove()]),
  'lit-wall.svg': () => layer(litWall()),
  'dusk.svg': () => layer(duskLight()),
  'desk.svg': () => layer([desk(), deskThings(), lamp()]),
  'lamp.svg': () => layer(lampGlow(), lampTones()),
  'near.svg': () => layer([beams()]),
};

function floor() {
  const boards = [];
  for (let i = -9; i < 10; i += 2) boards.push(cam.face([[i * 0.42 - 0.15, 0, 0.6], [i * 0.42 + 0.27, 0, 0.6], [i * 0.42 + 0.27, 0, BACK], [i * 0.42 - 0.15, 0, BACK]], 'wood-15'));
  return [rect(-60, -60, 1720, 1020, 'ink'), cam.face(level(-6, 6, 0, 0.5, BACK), 'soot+2'), boards];
}

/** Logs: each a light band over a dark one. */
function logs() {
  const [x1, x2] = ROOM.x;
  const high = ROOM.top / 9;
  return Array.from({ length: 9 }, (_, i) => {
    const y = i * high;
    return [
      cam.face(frontal(x1, x2, y, y + high, BACK), 'wood-10'),
      cam.face(frontal(x1, x2, y + high * 0.42, y + high * 0.94, BACK), i > 6 ? 'wood-2' : 'wood+4'),
    ];
  });
}

function sides() {
  const high = ROOM.top / 9;
  const [x1, x2] = ROOM.x;
  const ends = Array.from({ length: 9 }, (_, i) => {
    const y = i * high;
    return [
      cam.face(upright(x1, y + high * 0.3, y + high * 0.94, 0.6, BACK), 'soot'),
      cam.face(upright(x2, y + high * 0.3, y + high * 0.94, 0.6, BACK), 'wood-8'),
    ];
  });
  const doorway = [
    cam.face(upright(x1, 0, 1.95, 3.6, 4.7), 'wood-10'),
    cam.face(upright(x1, 0, 1.88, 3.7, 4.6), 'ink'),
    cam.face(upright(x1, 0.95, 1.0, 4.4, 4.52), 'steel'),
  ];
  return [cam.face(upright(x1, 0, ROOM.top, 0.5, BACK), 'ink'), cam.face(upright(x2, 0, ROOM.top, 0.5, BACK), 'wood-15'), ends, doorway];
}

function ceiling() {
  const boards = [];
  for (let i = -8; i < 9; i += 2) boards.push(cam.face(level(i * 0.36, i * 0.36 + 0.36, ROOM.top, 0.6, BACK), 'wood-12'));
  return [cam.face(level(ROOM.x[0], ROOM.x[1], ROOM.top, 0.5, BACK), 'soot'), boards];
}

function beams() {
  return [5.5, 3.15].map((z) => {
    const [y1, y2] = z < 4 ? [2.22, 3.2] : [2.24, ROOM.top];
    return box(cam, { x: [-6, 6], y: [y1, y2], z: [z, z + 0.26] }, { front: z < 4 ? 'black' : 'ink', under: z < 4 ? 'wood-12' : 'wood', side: 'ink' });
  });
}

/** Dusk over snow: a roof under it, and no smoke from the roof. */
function window() {
  const { x: [x1, x2], y: [y1, y2] } = WINDOW;
  const z = BACK;
  const p = (x, y) => cam.at([x, y, z]);
  return [
    cam.face(frontal(x1 - 0.12, x2 + 0.12, y1 - 0.1, y2 + 0.12, z), 'bone-15'),
    cam.face(frontal(x1 - 0.12, x1, y1 - 0.1, y2 + 0.12, z), 'wood'),
    cam.face(frontal(x1, x2, y1, y2, z), 'steel'),
    cam.face(frontal(x1, x2, y1 + 0.44, y2, z), 'night+8'),
    polygon([p(x1, y1), p(x2, y1), p(x2, y1 + 0.3), p(-1.5, y1 + 0.24), p(x1, y1 + 0.42)], 'snow-4'),
    polygon([p(x1, y1), p(x2, y1), p(x2, y1 + 0.12), p(-1.6, y1 + 0.2)], 'snow-15'),
    polygon([p(-1.52, y1 + 0.25), p(-1.52, y1 + 0.4), p(-1.3, y1 + 0.58), p(-1.08, y1 + 0.4), p(-1.08, y1 + 0.28)], 'ink'),
    polygon([p(-1.56, y1 + 0.37), p(-1.3, y1 + 0.6), p(-1.04, y1 + 0.37), p(-1.04, y1 + 0.43), p(-1.3, y1 + 0.66), p(-1.56, y1 + 0.43)], 'snow'),
    cam.face(frontal(-1.55, -1.5, y1, y2, z), 'wood+2'),
    cam.face(frontal(x1, x2, y1 + 0.56, y1 + 0.6, z), 'wood+2'),
    cam.face(frontal(x1 - 0.18, x2 + 0.18, y1 - 0.17, y1 - 0.1, z - 0.1), 'bone-10'),
  ];
}

/** A notice with nothing on it that can be read. */
function notice() {
  const z = BACK - 0.02;
  const p = (x, y) => cam.at([x, y, z]);
  return [
    cam.face(frontal(0.98, 1.72, 1.06, 1.98, z), 'ink'),
    cam.face(frontal(0.95, 1.68, 1.1, 2.0, z), 'bone'),
    cam.face(frontal(0.95, 1.68, 1.86, 2.0, z), 'red'),
    ...[1.74, 1.64, 1.54, 1.44].map((y, i) => cam.face(frontal(1.03, i === 3 ? 1.3 : 1.6, y, y + 0.035, z), 'soot')),
    ellipse(...p(1.5, 1.24), 13, 13, 'deep-red'),
  ];
}

/** A beam scale on the ceiling: one pan down, the other with nothing in it. */
function scale() {
  const z = 6.1;
  const top = cam.at([-0.5, 2.42, z]);
  const pivot = cam.at([-0.5, 1.98, z]);
  const [a, b] = [cam.at([-1.04, 1.8, z]), cam.at([0.06, 2.15, z])];
  const pan = ([x, y], drop, load) => [
    polygon([[x - 1.5, y], [x + 1.5, y], [x - 37, y + drop], [x - 40, y + drop]], 'black'),
    polygon([[x - 1.5, y], [x + 1.5, y], [x + 40, y + drop], [x + 37, y + drop]], 'black'),
    load ? stamp('M-26 0 L-30 -30 Q-24 -44 -10 -46 L-6 -56 L7 -56 L9 -46 Q26 -42 29 -28 L27 0 Z', { x, y: y + drop }, 'bone-15') : [],
    load ? stamp('M4 0 L2 -46 L9 -46 Q26 -42 29 -28 L27 0 Z', { x, y: y + drop }, 'wood') : [],
    stamp('M-48 0 L48 0 Q40 14 0 15 Q-40 14 -48 0 Z', { x, y: y + drop }, 'black'),
    stamp('M-48 0 L-10 0 L-18 14 Q-42 11 -48 0 Z', { x, y: y + drop }, 'steel'),
  ];
  return [
    polygon([[top[0] - 4, top[1] - 10], [top[0] + 4, top[1] - 10], [pivot[0] + 4, pivot[1]], [pivot[0] - 4, pivot[1]]], 'black'),
    pan(a, 152, true),
    pan(b, 152, false),
    polygon([[a[0] - 4, a[1] - 5], [pivot[0], pivot[1] - 11], [b[0] + 4, b[1] - 4], [b[0] + 4, b[1] + 3], [pivot[0], pivot[1] + 9], [a[0] - 4, a[1] + 3]], 'black'),
    polygon([[pivot[0] - 3, pivot[1]], [pivot[0] + 3, pivot[1]], [pivot[0] + 9, pivot[1] - 34]], 'red'),
    ellipse(...pivot, 7, 7, 'bone-10'),
  ];
}

function sacks() {
  const full = 'M-50 0 Q-58 -50 -44 -86 Q-34 -100 -14 -102 L-20 -120 L14 -122 L12 -102 Q38 -98 46 -80 Q58 -44 50 0 Z';
  const fullDark = 'M6 0 Q18 -50 2 -102 L12 -102 Q38 -98 46 -80 Q58 -44 50 0 Z';
  const slack = 'M-70 0 Q-72 -18 -40 -26 Q-10 -38 14 -24 Q40 -30 56 -16 Q76 -10 72 0 Z';
  const slackDark = 'M-10 0 Q6 -14 14 -24 Q40 -30 56 -16 Q76 -10 72 0 Z';
  const [x1, y1] = cam.at([-1.02, 0, 6.2]);
  const [x2, y2] = cam.at([-0.8, 0, 5.6]);
  return [
    polygon([[x1 - 50, y1], [x1 + 50, y1], [x1 - 10, y1 + 24], [x1 - 150, y1 + 24]], 'black', asLight(0.5)),
    stamp(full, { x: x1, y: y1 }, 'wood+10'),
    stamp(full, { x: x1, y: y1, flip: true }, 'wood+10'),
    stamp(fullDark, { x: x1, y: y1, flip: true }, 'soot-4'),
    stamp(slack, { x: x2, y: y2 }, 'bone-15'),
    stamp(slackDark, { x: x2, y: y2, flip: true }, 'wood-4'),
  ];
}

function stove() {
  const u = cam.perMetre(STOVE.z) / 100;
  const [x, y] = cam.at([STOVE.x, 0, STOVE.z]);
  const at = { x, y, scale: u };
  const pipe = [[x, y - 80 * u], cam.at([STOVE.x, 1.62, STOVE.z]), cam.at([1.12, 2.46, STOVE.z])];
  return [
    polygon([[x - 66, y], [x + 66, y + 3], [x + 300, y - 40], [x + 200, y - 52]], 'black', asLight(0.5)),
    band(pipe, 40, 'black'),
    band(pipe.map(([px, py]) => [px - 13, py + 8]), 14, 'steel-10'),
    stamp('M-13 -96 L13 -96 L13 -92 L-13 -92 Z', at, 'steel-6'),
    stamp('M-32 0 L-28 -16 L-20 -16 L-24 0 Z', at, 'black'),
    stamp('M24 0 L20 -16 L28 -16 L32 0 Z', at, 'black'),
    stamp('M-34 -14 L-36 -78 L36 -78 L34 -14 Z', at, 'ink'),
    stamp('M-34 -14 L-36 -78 L-22 -78 L-21 -14 Z', at, 'steel-6'),
    stamp('M-40 -78 L40 -78 L36 -86 L-36 -86 Z', at, 'black'),
    stamp('M-14 -62 L16 -62 L16 -34 L-14 -34 Z', at, 'black'),
    stamp('M-11 -59 L13 -59 L13 -37 L-11 -37 Z', at, 'ochre'),
    stamp('M-11 -37 L-11 -44 Q1 -54 13 -42 L13 -37 Z', at, 'paper'),
    ...[-7, -1, 5].map((dx) => stamp(`M${dx} -60 L${dx + 3} -60 L${dx + 3} -36 L${dx} -36 Z`, at, 'black')),
    stamp('M-13 -28 L15 -28 L15 -23 L-13 -23 Z', at, 'red-10'),
  ];
}

function duskLight() {
  const { x: [x1, x2] } = WINDOW;
  return [
    cam.face([[x1 + 0.2, 0, 5.5], [-1.58, 0, 5.5], [-0.9, 0, 3.6], [-1.7, 0, 3.6]], 'snow', asLight(0.2)),
    cam.face([[-1.5, 0, 5.5], [x2 + 0.15, 0, 5.5], [-0.02, 0, 3.6], [-0.8, 0, 3.6]], 'snow', asLight(0.2)),
  ];
}

function desk() {
  const { x, z, top } = DESK;
  return [
    cam.face([[x[0], 0, z[1]], [x[1], 0, z[1]], [x[1] + 0.45, 0, z[0] - 0.85], [x[0] - 1.1, 0, z[0] - 0.85]], 'black', asLight(0.5)),
    cam.face(frontal(x[0] + 0.08, x[1] - 0.08, 0, top, z[1]), 'ink'),
    box(cam, { x: [x[0] + 0.04, x[0] + 0.5], y: [0, top], z }, { front: 'wood-12', side: 'wood-15' }),
    box(cam, { x: [x[1] - 0.5, x[1] - 0.04], y: [0, top], z }, { front: 'wood-4', side: 'wood-15' }),
    ...[0.12, 0.36].map((y) => [
      cam.face(frontal(x[1] - 0.45, x[1] - 0.1, y, y + 0.19, z[0]), 'wood+6'),
      cam.face(frontal(x[1] - 0.31, x[1] - 0.23, y + 0.085, y + 0.11, z[0]), 'ink'),
      cam.face(frontal(x[0] + 0.1, x[0] + 0.44, y, y + 0.19, z[0]), 'wood-6'),
    ]),
    cam.face(level(x[0] - 0.06, x[1] + 0.06, top, z[0] - 0.04, z[1]), 'wood+12'),
    cam.face(frontal(x[0] - 0.06, x[1] + 0.06, top - 0.05, top, z[0] - 0.04), 'wood-8'),
  ];
}

function deskThings() {
  const y = DESK.top + 0.004;
  return [
    pile(cam, [-0.38, DESK.top, 4.7], { height: 0.1 }, { front: 'bone-8', side: 'bone-15', top: 'paper-8' }),
    sheet(cam, [0.12, y, 4.6], 'paper', { turn: 0.2 }),
    sheet(cam, [0.34, y, 4.5], 'bone', { turn: -0.25 }),
    sheet(cam, [0.86, y, 4.62], 'bone-6', { turn: 0.5 }),
    cam.face([[0.06, y, 4.62], [0.2, y, 4.62], [0.2, y, 4.72], [0.06, y, 4.72]], 'red'),
    box(cam, { x: [0.92, 1.0], y: [DESK.top, DESK.top + 0.07], z: [4.85, 4.93] }, { front: 'black', top: 'steel', side: 'ink' }),
    cam.face([[0.95, y + 0.06, 4.88], [0.965, y + 0.06, 4.88], [1.08, y + 0.28, 4.88], [1.07, y + 0.28, 4.88]], 'bone'),
  ];
}

/** A kerosene lamp: foot, tank, burner, glass. */
function lamp() {
  const [x, y] = cam.at([LAMP[0], DESK.top, LAMP[2]]);
  const at = { x, y, scale: cam.perMetre(LAMP[2]) / 260 };
  return [
    stamp('M-34 0 Q-34 -8 -12 -12 L12 -12 Q34 -8 34 0 Z', at, 'ink'),
    stamp('M-9 -12 L9 -12 L9 -26 L-9 -26 Z', at, 'bone-15'),
    stamp('M-34 -44 Q-34 -26 0 -26 Q34 -26 34 -44 Q30 -60 0 -60 Q-30 -60 -34 -44 Z', at, 'steel+8'),
    stamp('M4 -26 Q34 -26 34 -44 Q30 -60 4 -60 Z', at, 'night'),
    stamp('M-15 -60 L15 -60 L12 -72 L-12 -72 Z', at, 'bone-15'),
    stamp('M-12 -72 Q-30 -98 -15 -124 L-11 -160 L11 -160 L15 -124 Q30 -98 12 -72 Z', at, 'ochre'),
    stamp('M0 -78 Q-13 -92 0 -122 Q13 -92 0 -78 Z', at, 'paper'),
  ];
}

function lampTones() {
  const [sx, sy] = cam.at([STOVE.x, 0.48, STOVE.z]);
  return [
    radial('lamp', cam.at(LAMP), 300, [[0, 'ochre', 0.75], [0.3, 'ochre', 0.28], [1, 'ochre', 0]]),
    radial('stove', [sx, sy], 150, [[0, 'ochre', 0.6], [1, 'ochre', 0]]),
  ];
}

/** Lamplight in two hard rings on the logs, one on the ceiling, and the stove's on the floor. */
function litWall() {
  const [x, y] = cam.at([LAMP[0], LAMP[1] + 0.05, BACK]);
  const overhead = [];
  for (let a = 0; a < 6.28; a += 0.2) overhead.push([LAMP[0] + 1.15 * Math.cos(a), ROOM.top, LAMP[2] + 1.15 * Math.sin(a)]);
  return [
    ring(x, y, 330, 0.13),
    ring(x, y, 205, 0.17),
    cam.face(overhead, 'ochre', asLight(0.16)),
    cam.face([[1.98, 0, 5.4], [2.3, 0, 5.4], [2.8, 0, 3], [0.95, 0, 3]], 'ochre', asLight(0.26)),
  ];
}

/** A disc of light that ends where the wall does. */
function ring(x, y, r, strength) {
  const [, top] = cam.at([0, ROOM.top, BACK]);
  const [, foot] = cam.at([0, 0, BACK]);
  const points = [];
  for (let a = 0; a < 6.28; a += 0.08) points.push([x + r * Math.cos(a), Math.min(Math.max(y + r * Math.sin(a), top), foot)]);
  return polygon(points, 'ochre', asLight(strength));
}

function lampGlow() {
  const [x, y] = cam.at(LAMP);
  const [sx, sy] = cam.at([STOVE.x, 0.48, STOVE.z]);
  const pool = [];
  for (let a = 0; a < 6.28; a += 0.3) pool.push([LAMP[0] - 0.05 + 0.62 * Math.cos(a), DESK.top + 0.002, LAMP[2] - 0.02 + 0.36 * Math.sin(a)]);
  return [
    cam.face(pool, 'ochre', asLight(0.2)),
    ellipse(sx, sy, 150, 150, 'url(#stove)', asLight(1)),
    ellipse(x, y, 300, 300, 'url(#lamp)', asLight(1)),
  ];
}
