/** The window with snow and dusk, and the notice beside it. */
import { frontal } from '../../camera.mjs';
import { pts, solid } from '../../points.mjs';
import { asLight, ellipse, polygon, radial } from '../../svg.mjs';
import { BACK, cam, WINDOW } from './set.mjs';

export function window() {
  const {
    x: [x1, x2],
    y: [y1, y2],
  } = WINDOW;
  const z = BACK;
  const p = (x, y) => cam.at([x, y, z]);
  return [
    cam.face(frontal(x1 - 0.12, x2 + 0.12, y1 - 0.1, y2 + 0.12, z), 'bone-15'),
    cam.face(frontal(x1 - 0.12, x1, y1 - 0.1, y2 + 0.12, z), 'wood'),
    cam.face(frontal(x1, x2, y1, y2, z), 'steel'),
    cam.face(frontal(x1, x2, y1 + 0.44, y2, z), 'night+8'),
    polygon(
      [p(x1, y1), p(x2, y1), p(x2, y1 + 0.3), p(-1.5, y1 + 0.24), p(x1, y1 + 0.42)],
      'snow-4',
    ),
    polygon([p(x1, y1), p(x2, y1), p(x2, y1 + 0.12), p(-1.6, y1 + 0.2)], 'snow-15'),
    polygon(
      [
        p(-1.52, y1 + 0.25),
        p(-1.52, y1 + 0.4),
        p(-1.3, y1 + 0.58),
        p(-1.08, y1 + 0.4),
        p(-1.08, y1 + 0.28),
      ],
      'ink',
    ),
    polygon(
      [
        p(-1.56, y1 + 0.37),
        p(-1.3, y1 + 0.6),
        p(-1.04, y1 + 0.37),
        p(-1.04, y1 + 0.43),
        p(-1.3, y1 + 0.66),
        p(-1.56, y1 + 0.43),
      ],
      'snow',
    ),
    cam.face(frontal(-1.55, -1.5, y1, y2, z), 'wood+2'),
    cam.face(frontal(x1, x2, y1 + 0.56, y1 + 0.6, z), 'wood+2'),
    cam.face(frontal(x1 - 0.18, x2 + 0.18, y1 - 0.17, y1 - 0.1, z - 0.1), 'bone-10'),
  ];
}

export function duskTones() {
  const { x, y } = WINDOW;
  return [
    radial('dusk', cam.at([(x[0] + x[1]) / 2, (y[0] + y[1]) / 2, BACK]), 620, [
      [0, 'snow', 0.34],
      [0.35, 'steel+15', 0.26],
      [1, 'steel', 0.06],
    ]),
  ];
}

export function duskLight() {
  const {
    x: [x1, x2],
  } = WINDOW;
  const [cx, cy] = cam.at([(x1 + x2) / 2, 1.5, BACK]);
  return [
    ellipse(cx, cy, 620, 620, 'url(#dusk)', asLight(1)),
    cam.face(
      [
        [x1 + 0.2, 0, 5.5],
        [-1.58, 0, 5.5],
        [-0.9, 0, 3.6],
        [-1.7, 0, 3.6],
      ],
      'snow',
      asLight(0.42),
    ),
    cam.face(
      [
        [-1.5, 0, 5.5],
        [x2 + 0.15, 0, 5.5],
        [-0.02, 0, 3.6],
        [-0.8, 0, 3.6],
      ],
      'snow',
      asLight(0.42),
    ),
  ];
}

/** The same window in the thaw: a grey sky, mud, a roof without snow. */
export function thaw() {
  const {
    x: [x1, x2],
    y: [y1, y2],
  } = WINDOW;
  const at = (text, fill, more) =>
    cam.face(
      pts(text).map(([x, y]) => [x, y, BACK]),
      fill,
      more,
    );
  return [
    cam.face(frontal(x1, x2, y1, y2, BACK), 'snow-15'),
    at(`${x1},${y2} ${x2},${y2} ${x2},${y1 + 0.66} ${x1},${y1 + 0.84}`, 'steel+15'),
    at(`${x1},${y1} ${x2},${y1} ${x2},${y1 + 0.3} -1.5,${y1 + 0.24} ${x1},${y1 + 0.42}`, 'wood'),
    at(`${x1},${y1} -1.7,${y1} -1.3,${y1 + 0.24} -1.46,${y1 + 0.25}`, 'steel+10'),
    at(`-1.25,${y1} -1.02,${y1} -1.18,${y1 + 0.2}`, 'steel+10'),
    at('-1.52,1.23 -1.52,1.38 -1.3,1.56 -1.08,1.38 -1.08,1.26', 'ink'),
    at('-1.56,1.35 -1.3,1.58 -1.04,1.35 -1.04,1.41 -1.3,1.64 -1.56,1.41', 'soot+8'),
    at('-2.04,1.36 -2.0,1.36 -1.99,1.9 -2.03,1.9', 'ink'),
    at('-2.02,1.62 -1.86,1.8 -1.88,1.82 -2.03,1.67', 'ink'),
    cam.face(frontal(-1.55, -1.5, y1, y2, BACK), 'wood+2'),
    cam.face(frontal(x1, x2, y1 + 0.56, y1 + 0.6, BACK), 'wood+2'),
    solid(cam, `${x1 + 0.2},0,5.5 -1.58,0,5.5 -0.7,0,3.2 -1.6,0,3.2`, 'snow', asLight(0.3)),
    solid(cam, `-1.5,0,5.5 ${x2 + 0.15},0,5.5 0.2,0,3.2 -0.62,0,3.2`, 'snow', asLight(0.3)),
  ];
}

/** The telephone: a box on the logs, two bells, a mouthpiece, the receiver on its hook. */
export function telephone() {
  const z = BACK - 0.04;
  const p = (x, y) => cam.at([x, y, z]);
  const [x, y] = [-0.66, 1.08];
  return [
    cam.face(frontal(x - 0.11, x + 0.16, y - 0.03, y + 0.44, z), 'black', asLight(0.5)),
    cam.face(frontal(x - 0.14, x + 0.14, y, y + 0.46, z), 'wood+14'),
    cam.face(frontal(x + 0.02, x + 0.14, y, y + 0.46, z), 'wood+2'),
    cam.face(frontal(x - 0.17, x + 0.17, y - 0.03, y, z), 'wood+8'),
    ellipse(...p(x, y + 0.46), 16, 9, 'bone-15'),
    cam.face(frontal(x - 0.17, x + 0.17, y + 0.42, y + 0.46, z), 'wood+8'),
    cam.face(frontal(x - 0.1, x + 0.1, y + 0.06, y + 0.14, z), 'bone-8'),
    ellipse(...p(x, y + 0.26), 12, 12, 'black'),
    ellipse(...p(x, y + 0.26), 7, 7, 'steel'),
    cam.face(frontal(x - 0.2, x - 0.14, y + 0.3, y + 0.33, z), 'bone-10'),
    cam.face(frontal(x - 0.22, x - 0.185, y + 0.08, y + 0.36, z), 'black'),
    cam.face(frontal(x - 0.235, x - 0.17, y + 0.06, y + 0.11, z), 'black'),
    cam.face(frontal(x - 0.21, x - 0.195, y - 0.22, y + 0.08, z), 'black'),
    cam.face(frontal(x - 0.21, x - 0.02, y - 0.22, y - 0.2, z), 'black'),
    cam.face(frontal(x - 0.03, x - 0.015, y - 0.22, y, z), 'black'),
    cam.face(frontal(x + 0.14, x + 0.2, y + 0.2, y + 0.22, z), 'bone-10'),
    cam.face(frontal(x + 0.185, x + 0.2, y + 0.14, y + 0.22, z), 'bone-10'),
  ];
}

export function notice() {
  const z = BACK - 0.02;
  const p = (x, y) => cam.at([x, y, z]);
  return [
    cam.face(frontal(0.98, 1.72, 1.06, 1.98, z), 'ink'),
    cam.face(frontal(0.95, 1.68, 1.1, 2.0, z), 'bone'),
    cam.face(frontal(0.95, 1.68, 1.86, 2.0, z), 'red'),
    ...[1.74, 1.64, 1.54, 1.44].map((y, i) =>
      cam.face(frontal(1.03, i === 3 ? 1.3 : 1.6, y, y + 0.035, z), 'soot'),
    ),
    ellipse(...p(1.5, 1.24), 13, 13, 'deep-red'),
  ];
}
