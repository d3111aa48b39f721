/** The presidium: who sits in two rows, the chairs they leave, and the red table before them. */
import { box, frontal, level } from '../../camera.mjs';
import { bust } from '../../people.mjs';
import { cam, TABLE } from './set.mjs';

const ROWS = [
  { count: 9, z: 17.2, floor: 1.75, from: -4.35, step: 0.98, skip: [] },
  { count: 9, z: 15.3, floor: 1.1, from: -4.05, step: 0.93, skip: [7] },
];

export function sitters() {
  const [back, front] = ROWS.map(({ count, z, floor, from, step, skip }) =>
    Array.from({ length: count }, (_, i) => {
      if (skip.includes(i)) return [];
      const [x, y] = cam.at([from + i * step, floor + 0.42, z]);
      const tall = 1.12 + 0.05 * Math.sin(i * 2.7 + z);
      const coat = (i + count) % 4 === 1 ? ['khaki', 'soot'] : ['soot+2', 'ink'];
      return bust(
        { x, y, scale: cam.scale(z) * tall },
        { coat, head: [i % 3 === 1 ? 'bone' : 'paper', 'deep-red'] },
      );
    }),
  );
  return [back, board(), front];
}

/** The same two rows when nobody sits there: only the backs of the chairs. */
export function emptyChairs() {
  const [back, front] = ROWS.map(({ count, z, floor, from, step }) =>
    Array.from({ length: count }, (_, i) => {
      const x = from + i * step;
      const part = (x1, x2, y1, y2, tone) =>
        cam.face(frontal(x + x1, x + x2, floor + y1, floor + y2, z), tone);
      return [
        part(-0.24, 0.24, 0.4, 1.12, 'ink'),
        part(-0.24, -0.02, 0.4, 1.12, 'wood'),
        part(-0.17, 0.17, 0.5, 1.02, 'deep-red-15'),
        part(-0.17, -0.02, 0.5, 1.02, 'deep-red'),
        part(-0.26, 0.26, 1.1, 1.16, 'bone-15'),
      ];
    }),
  );
  return [back, board(), front];
}

const board = () => [
  cam.face(frontal(-4.7, 3.9, 1.1, 2.3, 16.7), 'deep-red-15'),
  cam.face(frontal(-4.7, 3.9, 2.24, 2.3, 16.7), 'red-15'),
];

export function table() {
  const carafes = [-3.1, -0.4, 2.6].map((x) => [
    cam.face(frontal(x, x + 0.12, 1.9, 2.16, 14.3), 'steel+15'),
    cam.face(frontal(x + 0.07, x + 0.12, 1.9, 2.16, 14.3), 'steel'),
  ]);
  const papers = [-4, -2.3, -1.3, 0.4, 3.2].map((x, i) =>
    cam.face(level(x, x + 0.32, 1.905, 13.7, 14.1 + 0.1 * (i % 2)), i % 2 ? 'bone' : 'paper'),
  );
  const folds = [-3.9, -2.9, -1.5, -0.6, 0.5, 2.7, 3.3].map((x) =>
    cam.face(
      [
        [x, 1.9, 13.2],
        [x + 0.2, 1.1, 13.2],
        [x - 0.08, 1.1, 13.2],
      ],
      'deep-red-12',
    ),
  );
  return [
    box(cam, TABLE, { front: 'deep-red', top: 'red', side: 'deep-red-15' }),
    folds,
    papers,
    carafes,
  ];
}
