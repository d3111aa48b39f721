/** The stenographers' table at the side of the hall: one low lamp, columns, the lit hall beyond, an empty chair by the wall. */
import { asLight, ellipse, layer, path, polygon, radial, rect, stamp } from '../svg.mjs';
import { box, camera, frontal, lampOnFloor, level, upright } from '../camera.mjs';
import { column } from '../architecture.mjs';
import { chair, pile, sheet } from '../things.mjs';

const cam = camera({ vanish: [640, 350], eye: 1.55 });
const WALL = 3.2;
const HEIGHT = 6.4;
const COLUMNS = [[2.5, 17.5, 0.3], [0.72, 11.5, 0.32], [-0.45, 8, 0.33], [-1.42, 5.2, 0.34]];
const TABLE = { x: [0.3, 1.95], z: [3.7, 4.65], top: 0.78 };
const LAMP = [1.28, 1.2, 4.2];
const CHAIR = { x: [2.62, 3.04], z: [5.85, 6.3] };

export const stenographers = {
  'hall.svg': () => layer([beyond()]),
  'aisle.svg': () => layer([floor(), columnShadows(), columns(), wall(), door()]),
  'lit-wall.svg': () => layer([columnRims(), litWall(), chairShadow()]),
  'chair.svg': () => layer([chair(cam, CHAIR, { light: 'bone-8', dark: 'wood-6', top: 'red-8' })]),
  'table.svg': () => layer([table(), machine(), papers(), glass(), lamp()]),
  'glow.svg': () => layer(glow(), [radial('glow', cam.at(LAMP), 330, [[0, 'ochre', 0.7], [0.3, 'ochre', 0.26], [1, 'ochre', 0]])]),
  'near.svg': () => layer([nearColumn()]),
};

/** The sitting, seen from the side: a slice of banner, half a disc, a red line of table, the tops of heads. */
function beyond() {
  const disc = { x: 470, y: 172, scale: 1 };
  const heads = [];
  for (let row = 0; row < 3; row++) {
    const r = 9 + row * 4;
    for (let x = -60 + row * 11; x < 880; x += r * 2.7) {
      const y = 352 + row * 15 + 3 * Math.sin(x * 0.7 + row);
      heads.push(ellipse(x, y, r * 0.72, r, row === 2 ? 'black' : 'ink'), stamp('M-7 -2 A7 10 0 0 1 2 -10 A8 11 0 0 0 -7 -2 Z', { x, y, scale: r / 10 }, 'bone-12'));
      heads.push(stamp('M-15 24 L-13 12 Q-10 7 0 6 Q10 7 13 12 L15 24 Z', { x, y: y + r * 0.5, scale: r / 9 }, row === 2 ? 'black' : 'ink'));
    }
  }
  return [
    rect(-60, -60, 960, 1020, 'soot'),
    polygon([[-60, -60], [900, -60], [900, 40], [640, 190], [-60, 120]], 'ink'),
    ...[110, 210, 720, 800].map((x) => [rect(x, 60, 17, 290, 'bone-15'), rect(x + 8, 60, 18, 290, 'steel-15')]),
    rect(300, -60, 330, 384, 'red'),
    rect(470, -60, 160, 384, 'deep-red'),
    ellipse(disc.x, disc.y, 112, 112, 'paper'),
    stamp('M0 -112 A112 112 0 0 1 0 112 Z', disc, 'ink'),
    stamp('M-92 64 Q-84 30 -40 22 L0 16 L0 112 A112 112 0 0 1 -92 64 Z', disc, 'khaki'),
    stamp('M92 64 Q84 30 40 22 L0 16 L0 112 A112 112 0 0 0 92 64 Z', disc, 'soot'),
    stamp('M0 -86 A46 62 0 0 0 0 38 Z', disc, 'bone'),
    stamp('M0 -86 A46 62 0 0 1 0 38 Z', disc, 'deep-red'),
    rect(-60, 318, 960, 16, 'red'),
    rect(-60, 334, 960, 200, 'wood-6'),
    rect(-60, 384, 960, 200, 'black'),
    heads,
  ];
}

function floor() {
  const strips = [];
  for (let i = -10; i < 12; i++) {
    if (i % 2 === 0) continue;
    strips.push(cam.face([[i * 0.7 - 0.3, 0, 1], [i * 0.7 + 0.4, 0, 1], [i * 0.7 + 0.4, 0, 24], [i * 0.7 - 0.3, 0, 24]], 'wood-12'));
  }
  return [
    cam.face(level(-20, 20, 0, 0.6, 22), 'soot'),
    strips,
    polygon([[-60, 960], cam.at([-4, 0, 4]), cam.at([2.5, 0, 22]), cam.at([-30, 0, 22])], 'black', asLight(0.42)),
  ];
}

/** The lamp throws each column away from itself, over the floor and into the hall. */
function columnShadows() {
  const throwDown = lampOnFloor(LAMP);
  return COLUMNS.map(([x, z, r]) => {
    const base = [[x - r * 0.6, 0, z + r], [x + r * 0.6, 0, z - r * 0.8]];
    const far = base.map(([px, , pz]) => [LAMP[0] + (px - LAMP[0]) * 3, 0, LAMP[2] + (pz - LAMP[2]) * 3]);
    return cam.face([base[0], base[1], far[1], far[0]].map((p) => (p[1] > 0 ? throwDown(p) : p)), 'black', asLight(0.55));
  });
}

function columns() {
  const tones = [
    { light: 'bone-12', shade: 'steel-15', foot: 'bone-15', footShade: 'night' },
    { light: 'bone-10', shade: 'night+5', foot: 'bone-15', footShade: 'night-10' },
    { light: 'bone-6', shade: 'steel-12', foot: 'bone-15', footShade: 'night' },
    { light: 'bone', shade: 'steel-4', foot: 'bone-12', footShade: 'night' },
  ];
  return COLUMNS.map(([x, z, radius], i) => column(cam, { x, z, radius, height: HEIGHT }, { ...tones[i], split: 0.4 }));
}

/** The side of each column that the lamp finds. */
function columnRims() {
  return COLUMNS.map(([x, z, r], i) => {
    const wide = i === 0 ? 0.5 : 0.3;
    return [
      cam.face(frontal(x + r * (1 - wide), x + r, 0.51, HEIGHT, z), 'ochre', asLight(0.34 + 0.05 * i)),
      cam.face(frontal(x + r * (1.14 - wide), x + r * 1.14, 0.34, 0.51, z), 'ochre', asLight(0.34)),
      cam.face(frontal(x + r * (1.34 - wide), x + r * 1.34, 0, 0.34, z), 'ochre', asLight(0.34)),
    ];
  });
}

function wall() {
  return [
    cam.face(upright(WALL, 0, 14, 0.6, 18.5), 'soot+2'),
    cam.face(frontal(2.9, WALL + 3, 0, 14, 18.5), 'ink'),
    cam.face(upright(WALL, 0, 0.16, 0.6, 18.5), 'ink'),
    cam.face(upright(WALL, 1.02, 1.08, 0.6, 18.5), 'wood-10'),
    ...[2.2, 3.9, 5.6, 7.3].map((z) => cam.face(upright(WALL, 0.28, 0.9, z, z + 1.3), 'soot-8')),
    cam.face(upright(WALL, 2.0, 4.3, 5.2, 8.2), 'wood-4'),
    cam.face(upright(WALL, 2.1, 4.2, 5.34, 8.06), 'soot+6'),
  ];
}

function door() {
  return [
    cam.face(upright(WALL, 0, 3.5, 9.2, 11.6), 'wood+6'),
    cam.face(upright(WALL, 0, 3.3, 9.45, 11.35), 'ink'),
    cam.face(upright(WALL, 0, 3.3, 10.4, 11.35), 'wood-15'),
    cam.face(upright(WALL, 0, 3.3, 9.45, 9.56), 'ochre'),
  ];
}

/** The chair's shadow on floor and wall is larger than the chair. */
function chairShadow() {
  const [lx, ly, lz] = LAMP;
  const onWall = ([x, y, z]) => {
    const t = (WALL - lx) / (x - lx);
    return [WALL, Math.max(ly + (y - ly) * t, 0), lz + (z - lz) * t];
  };
  const { x, z } = CHAIR;
  const board = [[x[0], 0.95, z[1]], [x[1], 0.95, z[1]], [x[1], 0.46, z[1]], [x[0], 0.46, z[1]]].map(onWall);
  const post = [[x[1] - 0.05, 0.5, z[1]], [x[1], 0.5, z[1]], [x[1], 0, z[1]], [x[1] - 0.05, 0, z[1]]].map(onWall);
  return [
    cam.face(board, 'black', asLight(0.62)),
    cam.face(post, 'black', asLight(0.62)),
    cam.face([[x[0], 0, z[0]], [x[1], 0, z[0]], [WALL, 0, 7], [WALL, 0, 7.5], [x[0], 0, z[1]]], 'black', asLight(0.5)),
  ];
}

/** Where the shade lets light through: low on the wall, and a bow of it above. Faces come into the dark between. */
function litWall() {
  const edge = (height, slope, from, to) => {
    const points = [];
    for (let z = from; z <= to + 0.01; z += 0.35) {
      const away = Math.hypot(WALL - LAMP[0], z - LAMP[2]);
      points.push([WALL, Math.max(height + slope * away, 0), z]);
    }
    return points;
  };
  const low = edge(1.16, -0.07, 1.6, 13.2);
  const high = edge(1.36, 0.5, 1.6, 10.8);
  const lit = (points, y, tone, opacity) => cam.face([[WALL, y, points[0][2]], ...points, [WALL, y, points.at(-1)[2]]], tone, asLight(opacity));
  const onFloor = [];
  for (let a = 0; a < 6.28; a += 0.12) onFloor.push([LAMP[0] + 3.7 * Math.cos(a), 0, LAMP[2] + 3.5 * Math.sin(a)]);
  const inside = onFloor.map(([x, y, z]) => [Math.min(x, WALL), y, Math.max(z, 1)]);
  return [
    lit(low, 0, 'ochre', 0.3),
    cam.face([...high, [WALL, 14, 10.8], [WALL, 14, 1.6]], 'ochre', asLight(0.16)),
    cam.face(inside, 'ochre', asLight(0.22)),
  ];
}

function table() {
  const { x, z, top } = TABLE;
  const cloth = box(cam, { x, y: [0.02, top], z }, { front: 'deep-red-10', side: 'deep-red-15', top: 'red-6' });
  const folds = [0.42, 0.7, 0.86, 1.2, 1.42, 1.78].map((fx, i) =>
    cam.face([[fx, top - 0.02, z[0]], [fx + 0.09, 0.02, z[0]], [fx - 0.05, 0.02, z[0]]], i % 2 ? 'deep-red-15' : 'deep-red+2'),
  );
  return [
    cam.face([[x[0] - 1.7, 0, z[1] + 0.85], [WALL, 0, z[1] + 0.85], [WALL, 0, 1], [x[0] - 1.7, 0, 1]], 'black', asLight(0.55)),
    cloth,
    folds,
    cam.face(frontal(x[0] - 0.01, x[1] + 0.01, top - 0.035, top, z[0]), 'red+4'),
  ];
}

/** A typewriter, its back to the lamp, with the sheet still in it. */
function machine() {
  const y = TABLE.top;
  const body = [[0.5, y, 3.95], [0.92, y, 3.95], [0.9, y + 0.1, 3.98], [0.86, y + 0.2, 4.12], [0.56, y + 0.2, 4.12], [0.52, y + 0.1, 3.98]];
  return [
    cam.face([[0.58, y + 0.22, 4.16], [0.82, y + 0.22, 4.16], [0.81, y + 0.5, 4.22], [0.57, y + 0.5, 4.22]], 'paper'),
    ...[0.3, 0.35, 0.4].map((h) => cam.face(frontal(0.61, 0.61 + (h === 0.3 ? 0.1 : 0.16), y + h, y + h + 0.012, 4.18), 'steel')),
    cam.face(frontal(0.44, 0.98, y + 0.19, y + 0.25, 4.1), 'soot+10'),
    cam.face(frontal(0.41, 0.45, y + 0.18, y + 0.27, 4.1), 'bone-15'),
    cam.face(body, 'ink'),
    cam.face([body[1], body[2], body[3], [0.74, y + 0.2, 4.12], [0.78, y, 3.95]], 'steel-10'),
    ...[0.02, 0.055, 0.09].map((h, i) => cam.face(level(0.55, 0.87, y + h, 3.945 + i * 0.012, 3.96 + i * 0.012), 'bone-15')),
  ];
}

function papers() {
  const y = TABLE.top + 0.004;
  return [
    pile(cam, [1.52, TABLE.top, 4.25], { height: 0.07 }, { front: 'bone-6', side: 'bone-15', top: 'paper' }),
    sheet(cam, [1.12, y, 3.92], 'paper', { turn: 0.35 }),
    sheet(cam, [1.36, y, 3.86], 'bone', { turn: -0.2 }),
    sheet(cam, [1.62, y, 3.92], 'paper', { turn: 0.12 }),
    sheet(cam, [1.06, y, 4.3], 'bone-8', { turn: -0.5 }),
    cam.face([[1.3, y, 3.8], [1.312, y, 3.8], [1.46, y, 3.97], [1.448, y, 3.98]], 'red'),
  ];
}

/** Pencils in a glass. */
function glass() {
  const y = TABLE.top;
  const z = 4.0;
  const pencil = (x1, x2, high, tone) => cam.face([[x1, y + 0.02, z], [x1 + 0.011, y + 0.02, z], [x2 + 0.011, y + high, z], [x2, y + high, z]], tone);
  return [
    pencil(0.99, 0.95, 0.24, 'red'),
    pencil(1.0, 1.01, 0.27, 'bone'),
    pencil(1.02, 1.07, 0.22, 'steel+12'),
    cam.face([[0.965, y, z], [1.045, y, z], [1.055, y + 0.12, z], [0.955, y + 0.12, z]], 'steel-4'),
    cam.face([[0.965, y, z], [0.99, y, z], [0.985, y + 0.12, z], [0.955, y + 0.12, z]], 'snow-12'),
  ];
}

function lamp() {
  const u = cam.perMetre(LAMP[2]);
  const [x, foot] = cam.at([LAMP[0], TABLE.top, LAMP[2]]);
  const at = { x, y: foot, scale: u / 112 };
  return [
    ellipse(x, foot, 0.13 * u, 0.03 * u, 'black'),
    stamp('M-1.6 0 L-1.6 -34 L1.6 -34 L1.6 0 Z', at, 'bone-15'),
    ellipse(x, foot - 0.295 * u, 0.268 * u, 0.05 * u, 'ochre'),
    ellipse(x, foot - 0.3 * u, 0.12 * u, 0.024 * u, 'paper'),
    stamp('M-30 -33 Q-27 -52 -8 -58 L8 -58 Q27 -52 30 -33 Q0 -40 -30 -33 Z', at, 'ink'),
    stamp('M-30 -33 Q-27 -52 -8 -58 L-1 -58 Q-15 -50 -15 -36.5 Q-24 -35 -30 -33 Z', at, 'steel'),
    stamp('M-3 -58 L-3 -62 L3 -62 L3 -58 Z', at, 'bone-15'),
  ];
}

function glow() {
  const [x, y] = cam.at(LAMP);
  const t = TABLE.top + 0.002;
  const pool = [];
  for (let a = 0; a < 6.28; a += 0.3) pool.push([LAMP[0] - 0.06 + 0.56 * Math.cos(a), t, LAMP[2] - 0.04 + 0.42 * Math.sin(a)]);
  return [cam.face(pool, 'ochre', asLight(0.22)), ellipse(x, y, 330, 330, 'url(#glow)', asLight(1))];
}

function nearColumn() {
  return [
    path('M-60 -60 L96 -60 L96 880 L128 880 L128 960 L-60 960 Z', 'black'),
    path('M84 -60 L96 -60 L96 880 L128 880 L128 960 L116 960 L116 892 L84 892 Z', 'wood+4'),
  ];
}
