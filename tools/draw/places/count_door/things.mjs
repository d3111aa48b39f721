/** The sealed box with its rope handles, the two chairs, and the dark frame of the corridor. */
import { box, frontal } from '../../camera.mjs';
import { shape, solid } from '../../points.mjs';
import { asLight, band, ellipse, rect, stamp } from '../../svg.mjs';
import { chair } from '../../things.mjs';
import { BOX, cam, CHAIRS } from './set.mjs';

export function chairs() {
  const tones = { light: 'bone-8', dark: 'wood-4', top: 'red-6' };
  return CHAIRS.map(({ x, z }) => [
    solid(
      cam,
      `${x[0]},0,${z[1]} ${x[1]},0,${z[1]} ${x[1] + 0.9},0,${z[0] - 1.7} ${x[0] + 0.5},0,${z[0] - 1.7}`,
      'black',
      asLight(0.6),
    ),
    chair(cam, { x, z }, tones),
  ]);
}

export function ballotBox() {
  const { x, y, z } = BOX;
  const at = (px, py) => cam.at([px, py, z[0]]);
  const [left, right] = [at(x[0], 0.5), at(x[1], 0.5)];
  const [mx, my] = at((x[0] + x[1]) / 2 - 0.1, 0.33);
  const [sx, sy] = at(x[1] - 0.14, 0.66);
  const rope = (p, side) =>
    band(
      [
        [p[0], p[1] - 26],
        [p[0] + side * 30, p[1] - 18],
        [p[0] + side * 34, p[1] + 14],
        [p[0], p[1] + 26],
      ],
      9,
      'bone-6',
    );
  return [
    solid(cam, '-1.24,0,4.6 -0.42,0,4.5 -0.42,0,3.2 -1.8,0,3.2', 'black', asLight(0.62)),
    rope(left, -1),
    rope(right, 1),
    box(cam, { x, y, z }, { front: 'red', side: 'red-15', top: 'deep-red+8' }),
    cam.face(frontal(x[0], x[0] + 0.34, y[0], y[1], z[0]), 'deep-red'),
    cam.face(frontal(x[0], x[1], y[1] - 0.07, y[1], z[0]), 'red+12'),
    solid(cam, '-1.0,0.7,4.76 -0.64,0.7,4.76 -0.64,0.7,4.83 -1.0,0.7,4.83', 'black'),
    ellipse(mx + 26, my, 50, 50, 'paper'),
    stamp('M0 -50 A50 50 0 0 1 0 50 Z', { x: mx + 26, y: my }, 'bone-10'),
    band(
      [
        [sx - 6, sy - 20],
        [sx, sy + 22],
      ],
      7,
      'bone',
    ),
    ellipse(sx + 1, sy + 26, 17, 17, 'wood-6'),
    ellipse(sx - 2, sy + 23, 10, 10, 'deep-red+12'),
  ];
}

export function nearFrame() {
  return [
    rect(-60, -60, 290, 1020, 'black'),
    rect(230, -60, 20, 1020, 'night-2'),
    shape('1420,-60 1660,-60 1660,960 1470,960', 'black'),
    shape('1404,-60 1420,-60 1470,960 1450,960', 'soot'),
  ];
}
