/** The edge of the dais and the rostrum on it. */
import { frontal, level } from '../../camera.mjs';
import { asLight, ellipse, polygon } from '../../svg.mjs';
import { cam, DAIS, ROSTRUM } from './set.mjs';

export function dais() {
  return [
    cam.face(frontal(DAIS.x[0], DAIS.x[1], 0, 1.1, DAIS.z[0]), 'black'),
    cam.face(level(DAIS.x[0], DAIS.x[1], 1.1, DAIS.z[0], 13.2), 'wood-6'),
    cam.face(frontal(DAIS.x[0], DAIS.x[1], 0.98, 1.1, DAIS.z[0]), 'wood-15'),
    cam.face(
      [
        [0.2, 1.1, 13.2],
        [1.15, 1.1, 12.9],
        [1.15, 1.1, 12.4],
        [0, 1.1, 12.4],
      ],
      'black',
      asLight(0.35),
    ),
  ];
}

export function rostrum() {
  const { x, y, z } = ROSTRUM;
  const middle = x[0] + 0.56;
  const front = [
    [x[0] + 0.08, y[0], z[0]],
    [x[1] - 0.08, y[0], z[0]],
    [x[1], y[1] - 0.1, z[0]],
    [x[0], y[1] - 0.1, z[0]],
  ];
  const lit = [front[0], [middle, y[0], z[0]], [middle, y[1] - 0.1, z[0]], front[3]];
  const slope = [
    [x[0] - 0.05, y[1] - 0.1, z[0]],
    [x[1] + 0.05, y[1] - 0.1, z[0]],
    [x[1] + 0.05, y[1] + 0.06, z[1]],
    [x[0] - 0.05, y[1] + 0.06, z[1]],
  ];
  const [mx, my] = cam.at([x[0] + 0.3, y[1], z[0]]);
  return [
    cam.face(front, 'ink'),
    cam.face(lit, 'wood+4'),
    cam.face(
      [
        [x[0] + 0.2, y[0] + 0.15, z[0]],
        [middle, y[0] + 0.15, z[0]],
        [middle, y[1] - 0.3, z[0]],
        [x[0] + 0.16, y[1] - 0.3, z[0]],
      ],
      'wood-12',
    ),
    cam.face(slope, 'wood-15'),
    cam.face(frontal(x[0] - 0.06, x[1] + 0.06, y[1] - 0.17, y[1] - 0.09, z[0]), 'bone-10'),
    cam.face(frontal(middle, x[1] + 0.06, y[1] - 0.17, y[1] - 0.09, z[0]), 'wood'),
    polygon(
      [
        [mx, my - 4],
        [mx - 16, my - 34],
        [mx - 13, my - 36],
        [mx + 4, my - 6],
      ],
      'black',
    ),
    ellipse(mx - 16, my - 38, 5, 7, 'black'),
  ];
}
