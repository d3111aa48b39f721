/** The front of the house: rusticated stone, a window, the portal, the tall door, two steps, the bracket of the lamp. */
import { box } from '../../camera.mjs';
import { facing, sideOn } from '../../planes.mjs';
import { solid } from '../../points.mjs';
import { asLight, band, polygon } from '../../svg.mjs';
import { cam, CORNER, DOOR, FRONT, LAMP } from './set.mjs';

const wall = facing(cam, FRONT);

export function front() {
  const joints = [];
  for (let row = 0; row < 8; row++) {
    const y = 0.75 + row * 0.62;
    joints.push(wall(-8, CORNER, y, y + 0.045, 'ink'));
    for (let i = 0; i < 7; i++) {
      const x = CORNER - 0.9 - i * 1.24 - (row % 2) * 0.62;
      if (x < -3.1 || x > -0.5) joints.push(wall(x, x + 0.045, y, y + 0.62, 'ink'));
    }
  }
  return [
    sideOn(cam, CORNER)(FRONT, 60, 0, 14, 'black'),
    wall(-9, CORNER, 0, 9, 'khaki-4'),
    wall(-9, CORNER, 0, 0.75, 'soot'),
    joints,
    wall(CORNER - 0.14, CORNER, 0, 9, 'bone-15'),
    window(),
  ];
}

function window() {
  const [x1, x2, y1, y2] = [-5.0, -3.85, 1.35, 3.5];
  return [
    wall(x1 - 0.16, x2 + 0.16, y1 - 0.12, y2 + 0.2, 'bone-12'),
    wall(x1 - 0.26, x2 + 0.26, y1 - 0.24, y1 - 0.1, 'bone-4'),
    wall(x1, x2, y1, y2, 'black'),
    solid(
      cam,
      `${x1},${y1},7.2 ${x1},${y2},7.2 ${x1 + 0.7},${y2},7.2 ${x1 + 0.24},${y1},7.2`,
      'night+8',
    ),
    wall(-4.46, -4.39, y1, y2, 'bone-15'),
    wall(x1, x2, 2.75, 2.81, 'bone-15'),
  ];
}

/** A stone frame in two tones, a pediment, a glazed light above, two leaves. */
export function portal() {
  const {
    x: [x1, x2],
    high,
    top,
    sill,
  } = DOOR;
  const middle = (x1 + x2) / 2;
  const leaf = (a, b, base, panel, edge) => [
    wall(a, b, sill, high, base),
    [
      [sill + 0.16, 1.02],
      [1.14, 1.9],
      [2.0, high - 0.14],
    ].map(([v1, v2]) => [
      wall(a + 0.13, b - 0.13, v1, v2, edge),
      wall(a + 0.17, b - 0.13, v1, v2 - 0.04, panel),
    ]),
  ];
  return [
    wall(x1 - 0.34, middle, 0, top + 0.3, 'paper-8'),
    wall(middle, x2 + 0.34, 0, top + 0.3, 'steel-2'),
    solid(
      cam,
      `${x1 - 0.6},${top + 0.3},7.2 ${middle},${top + 0.95},7.2 ${x2 + 0.6},${top + 0.3},7.2`,
      'steel-6',
    ),
    solid(
      cam,
      `${x1 - 0.6},${top + 0.3},7.2 ${middle},${top + 0.95},7.2 ${middle},${top + 0.3},7.2`,
      'paper-10',
    ),
    wall(x1 - 0.56, x2 + 0.56, top + 0.22, top + 0.36, 'bone-12'),
    wall(x1 - 0.02, x2 + 0.02, sill, top, 'black'),
    wall(x1 + 0.08, middle - 0.05, high + 0.1, top - 0.08, 'steel+6'),
    wall(middle + 0.05, x2 - 0.08, high + 0.1, top - 0.08, 'steel-8'),
    leaf(x1, middle - 0.012, 'deep-red-2', 'deep-red-12', 'red-8'),
    leaf(middle + 0.012, x2, 'deep-red-14', 'ink', 'deep-red-6'),
    wall(middle - 0.13, middle - 0.07, 1.22, 1.5, 'paper'),
    wall(middle + 0.07, middle + 0.13, 1.22, 1.5, 'bone-12'),
  ];
}

export function steps() {
  const tones = { front: 'bone-15', side: 'soot', top: 'bone-4' };
  const [x1, x2] = DOOR.x;
  return [
    solid(
      cam,
      `${x2 + 0.3},0,7.2 ${x2 + 0.3},0,6.4 ${x2 + 1.5},0,6.1 ${x2 + 1.5},0,6.8`,
      'black',
      asLight(0.5),
    ),
    box(cam, { x: [x1 - 0.24, x2 + 0.24], y: [0, 0.32], z: [6.85, FRONT] }, tones),
    box(cam, { x: [x1 - 0.4, x2 + 0.4], y: [0, 0.16], z: [6.5, 6.87] }, tones),
    solid(cam, `-1.74,0,6.5 ${x2 + 0.4},0,6.5 ${x2 + 0.4},0.16,6.5 -1.74,0.16,6.5`, 'wood'),
    solid(
      cam,
      `-1.74,0.16,6.85 ${x2 + 0.24},0.16,6.85 ${x2 + 0.24},0.32,6.85 -1.74,0.32,6.85`,
      'wood',
    ),
  ];
}

export function bracket() {
  const [x, y] = cam.at(LAMP);
  const [wx, wy] = cam.at([LAMP[0], 3.3, FRONT]);
  const at = (text) =>
    text
      .split(' ')
      .map((p) => p.split(',').map(Number))
      .map(([a, b]) => [x + a, y + b]);
  return [
    band(
      [
        [wx, wy + 46],
        [wx, wy - 8],
        [x, wy - 8],
        [x, y - 40],
      ],
      7,
      'black',
    ),
    band(
      [
        [wx - 3, wy + 40],
        [x, wy - 4],
      ],
      5,
      'black',
    ),
    polygon(at('-20,-30 20,-30 13,26 -13,26'), 'steel+15'),
    polygon(at('0,-30 20,-30 13,26 0,26'), 'steel-4'),
    polygon(at('-27,-28 0,-48 27,-28'), 'black'),
    polygon(at('-15,25 15,25 8,34 -8,34'), 'black'),
  ];
}
