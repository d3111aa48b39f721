/** Daylight through the window, and the lamp. */
import { asLight, ellipse, polygon } from '../../svg.mjs';
import { BACK, cam, LAMP, sun, WINDOW } from './set.mjs';

export function daylight() {
  const {
    x: [x1, x2],
  } = WINDOW;
  const panes = [
    [x1, -1.29],
    [-1.21, x2],
  ];
  const patches = panes.flatMap(([a, b]) =>
    [
      [0.95, 2.04],
      [2.14, 2.6],
    ].map(([low, high]) =>
      cam.face(
        [
          [a, low, BACK],
          [b, low, BACK],
          [b, high, BACK],
          [a, high, BACK],
        ].map(sun),
        'paper',
        asLight(0.5),
      ),
    ),
  );
  const rays = [
    cam.at([x1 + 0.32, 2.6, BACK]),
    cam.at([x2, 2.6, BACK]),
    cam.at(sun([x2, 2.6, BACK])),
    cam.at(sun([x1 + 0.1, 0.95, BACK])),
  ];
  return [...patches, polygon(rays, 'url(#shaft)', asLight(0.6))];
}

export function glow() {
  const [x, y] = cam.at(LAMP);
  const [wx, wy] = cam.at([LAMP[0], LAMP[1], BACK]);
  const pool = [];
  for (let a = 0; a < 6.28; a += 0.2)
    pool.push([LAMP[0] + 1.5 * Math.cos(a), 0, LAMP[2] - 0.4 + 1.2 * Math.sin(a)]);
  return [
    polygon(
      [
        [wx - 40, wy - 60],
        [wx + 40, wy - 60],
        [wx + 210, -60],
        [wx - 210, -60],
      ],
      'ochre',
      asLight(0.24),
    ),
    cam.face(
      pool.map(([px, py, pz]) => [px, py, Math.min(pz, BACK)]),
      'ochre',
      asLight(0.2),
    ),
    ellipse(x, y, 360, 360, 'url(#lamp)', asLight(1)),
  ];
}
