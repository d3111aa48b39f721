/** The room, the view from its window, and the curtain. */
import { box, frontal, level, upright } from '../../camera.mjs';
import { ellipse, polygon, rect } from '../../svg.mjs';
import { BACK, cam, LEFT, WINDOW } from './set.mjs';

export function room() {
  const strips = [];
  for (let i = -9; i < 12; i += 2)
    strips.push(
      cam.face(
        [
          [i * 0.5 - 0.2, 0, 0.6],
          [i * 0.5 + 0.3, 0, 0.6],
          [i * 0.5 + 0.3, 0, BACK],
          [i * 0.5 - 0.2, 0, BACK],
        ],
        'wood-6',
      ),
    );
  return [
    rect(-60, -60, 1720, 1020, 'steel'),
    cam.face(upright(LEFT, 0, 6, 0.6, BACK), 'night+6'),
    cam.face(frontal(LEFT, 8, 0, 0.16, BACK), 'night'),
    cam.face(level(-12, 12, 0, 0.6, BACK), 'wood-15'),
    strips,
    cam.face(upright(LEFT, 0, 0.16, 0.6, BACK), 'night-10'),
    cam.face(frontal(2.9, 4.3, 1.3, 2.5, BACK), 'ink'),
    cam.face(frontal(2.98, 4.22, 1.38, 2.42, BACK), 'paper-8'),
    polygon(
      [cam.at([2.98, 1.38, BACK]), cam.at([4.22, 1.38, BACK]), cam.at([2.98, 2.42, BACK])],
      'red',
    ),
    ellipse(...cam.at([3.78, 2.02, BACK]), 34, 34, 'ink'),
  ];
}

export function view() {
  const {
    x: [x1, x2],
    y: [y1, y2],
  } = WINDOW;
  const p = (x, y) => cam.at([x, y, BACK]);
  return [
    cam.face(frontal(x1 - 0.14, x2 + 0.14, y1 - 0.14, y2 + 0.14, BACK), 'wood+12'),
    cam.face(frontal(x1 - 0.14, x1, y1 - 0.14, y2 + 0.14, BACK), 'wood'),
    cam.face(frontal(x1, x2, y1, y2, BACK), 'bone-4'),
    ellipse(...p(-0.75, 2.0), 66, 66, 'paper+12'),
    polygon(
      [p(x1, y1), p(x1, 1.62), p(-1.75, 1.84), p(-1.1, 1.4), p(-0.6, 1.62), p(x2, 1.42), p(x2, y1)],
      'steel+15',
    ),
    polygon([p(-1.75, 1.84), p(-1.1, 1.4), p(-1.3, y1), p(-1.86, y1)], 'steel'),
    polygon([p(x1, y1), p(x1, 1.22), p(-1.5, 1.06), p(x2, 1.3), p(x2, y1)], 'khaki'),
    polygon([p(-1.5, 1.06), p(x2, 1.3), p(x2, y1), p(-1.1, y1)], 'khaki-15'),
  ];
}

export function frame() {
  const {
    x: [x1, x2],
    y: [y1, y2],
  } = WINDOW;
  return [
    cam.face(frontal(-1.29, -1.21, y1, y2, BACK), 'wood+8'),
    cam.face(frontal(x1, x2, 2.06, 2.12, BACK), 'wood+8'),
    box(
      cam,
      { x: [x1 - 0.22, x2 + 0.22], y: [y1 - 0.2, y1 - 0.12], z: [BACK - 0.24, BACK] },
      { front: 'bone-6', top: 'paper', side: 'bone-15' },
    ),
    box(
      cam,
      { x: [x1 - 0.75, x2 + 0.75], y: [3.0, 3.05], z: [BACK - 0.2, BACK - 0.15] },
      { front: 'ink', under: 'black' },
    ),
    polygon(
      [
        cam.at([x1 - 0.5, 3.02, BACK - 0.1]),
        cam.at([x1 + 0.34, 3.02, BACK - 0.1]),
        cam.at([x1 + 0.06, 0.2, BACK - 0.1]),
        cam.at([x1 - 0.5, 0.2, BACK - 0.1]),
      ],
      'red',
    ),
    polygon(
      [
        cam.at([x1 - 0.12, 3.02, BACK - 0.1]),
        cam.at([x1 + 0.34, 3.02, BACK - 0.1]),
        cam.at([x1 + 0.06, 0.2, BACK - 0.1]),
        cam.at([x1 - 0.2, 0.2, BACK - 0.1]),
      ],
      'deep-red',
    ),
  ];
}
