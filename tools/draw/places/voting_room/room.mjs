/** The room: a wall in two tones, the bench with thirteen boxes, the deep window with night in it. */
import { box, frontal, level, upright } from '../../camera.mjs';
import { numeral } from '../../numerals.mjs';
import { pts, solid } from '../../points.mjs';
import { asLight, rect } from '../../svg.mjs';
import { BACK, cam, ROW, TOP, WINDOW } from './set.mjs';

export function walls() {
  const boards = [];
  for (let x = -5.6; x < 6; x += 1.4)
    boards.push(cam.face(level(x, x + 0.7, 0, 1, BACK), 'wood-8'));
  return [
    rect(-60, -60, 1720, 1020, 'ink'),
    cam.face(level(-6, 6, 0, 0.8, BACK), 'wood-15'),
    boards,
    cam.face(frontal(-6, 6, 0, TOP + 2, BACK), 'khaki+8'),
    cam.face(frontal(-6, 6, 0, 1.5, BACK), 'khaki-8'),
    solid(cam, '-6,6,8.6 -1.2,6,8.6 -3.6,0,8.6 -6,0,8.6', 'black', asLight(0.34)),
    cam.face(frontal(-6, 6, 1.5, 1.58, BACK), 'bone-12'),
    cam.face(upright(-4.2, 0, 6, 0.8, BACK), 'khaki-15'),
    cam.face(frontal(-2.6, 2.55, 2.35, 3.05, BACK), 'deep-red'),
    cam.face(frontal(-2.6, 0.2, 2.35, 3.05, BACK), 'red'),
    solid(cam, '-2.6,2.35,8.6 -2.6,3.05,8.6 -3.0,3.05,8.6 -2.8,2.7,8.6 -3.0,2.35,8.6', 'red-10'),
    ...[-2.3, -1.86, -1.2, -0.5, 0.5, 1.3, 1.74].map((x, i) =>
      cam.face(frontal(x, x + 0.3 + 0.22 * (i % 2), 2.58, 2.82, BACK), i > 3 ? 'bone' : 'paper'),
    ),
  ];
}

export function window() {
  const {
    x: [x1, x2],
    y: [y1, y2],
  } = WINDOW;
  const bars = (text) =>
    cam.face(
      pts(text).map(([x, y]) => [x, y, BACK + 0.3]),
      'bone-15',
    );
  return [
    cam.face(frontal(x1 - 0.3, x2 + 0.3, y1 - 0.2, y2 + 0.3, BACK), 'bone-4'),
    cam.face(frontal(x1 - 0.3, x1, y1 - 0.2, y2 + 0.3, BACK), 'bone-15'),
    cam.face(frontal(x1, x2, y1, y2, BACK), 'black'),
    solid(
      cam,
      `${x1},${y2},8.6 ${x1 + 0.7},${y2},8.6 ${x1 + 0.16},${y1},8.6 ${x1},${y1},8.6`,
      'night',
    ),
    solid(
      cam,
      `${x1 + 0.2},1.2,8.6 ${x1 + 0.35},1.2,8.6 ${x1 + 0.95},3.6,8.6 ${x1 + 0.8},3.6,8.6`,
      'steel-8',
    ),
    bars(`${x1 + 0.64},${y1} ${x1 + 0.7},${y1} ${x1 + 0.7},${y2} ${x1 + 0.64},${y2}`),
    bars(`${x1},2.7 ${x2},2.7 ${x2},2.76 ${x1},2.76`),
    box(
      cam,
      { x: [x1 - 0.42, x2 + 0.42], y: [y1 - 0.16, y1], z: [BACK - 0.5, BACK] },
      { front: 'bone-10', side: 'bone-15', top: 'paper-4' },
    ),
    cam.face(frontal(x1 - 0.3, x2 + 0.3, 0.1, y1 - 0.16, BACK - 0.3), 'khaki-15'),
    ...[0, 0.3, 0.6, 0.9, 1.2].map((x) =>
      cam.face(frontal(x1 - 0.2 + x, x1 + x, 0.14, 0.66, BACK - 0.34), 'steel-10'),
    ),
  ];
}

const places = () => Array.from({ length: 13 }, (_, i) => ROW.first + i * ROW.apart);

export function boxes() {
  const { z, bench, high, wide } = ROW;
  const x2 = ROW.first + 13 * ROW.apart;
  return [
    solid(
      cam,
      `${ROW.first - 0.2},0,8.1 ${x2 + 0.1},0,8.1 ${x2 + 0.9},0,6.6 ${ROW.first + 0.4},0,6.6`,
      'black',
      asLight(0.5),
    ),
    box(
      cam,
      { x: [ROW.first - 0.15, x2 + 0.1], y: [0.42, bench], z: [7.5, 8.2] },
      { front: 'wood-10', side: 'ink', top: 'wood+10' },
    ),
    ...[ROW.first, -0.8, 0.8, x2 - 0.2].map((x) =>
      cam.face(frontal(x, x + 0.1, 0, 0.42, 7.6), 'ink'),
    ),
    places().map((x, i) => {
      const y = [bench, bench + high];
      const [nx, ny] = cam.at([x + wide / 2, bench + 0.22, z[0]]);
      return [
        box(cam, { x: [x, x + wide], y, z }, { front: 'red', side: 'deep-red-6', top: 'red+12' }),
        cam.face(frontal(x + wide * 0.56, x + wide, y[0], y[1], z[0]), 'deep-red+4'),
        cam.face(level(x + 0.08, x + wide - 0.08, y[1] + 0.002, 7.8, 7.88), 'black'),
        numeral(i + 1, { x: nx, y: ny, scale: i > 8 ? 2.6 : 3.2 }, 'paper'),
      ];
    }),
  ];
}

/** The lids thrown back, for those who tell of the count. */
export function openLids() {
  const { bench, high, wide } = ROW;
  const y = bench + high;
  return places().map((x) => [
    cam.face(frontal(x, x + wide, y, y + 0.34, 8.1), 'deep-red-4'),
    cam.face(frontal(x, x + wide * 0.5, y, y + 0.34, 8.1), 'red-4'),
    cam.face(level(x + 0.03, x + wide - 0.03, y + 0.003, 7.63, 8.07), 'black'),
  ]);
}
