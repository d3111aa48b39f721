/** The table, what lies on it, and the light on it. */
import { box, frontal } from '../../camera.mjs';
import { asLight, ellipse } from '../../svg.mjs';
import { pile, sheet } from '../../things.mjs';
import { cam, LAMP, onTable, TABLE } from './set.mjs';

export function table() {
  const { x, z, top } = TABLE;
  const cloth = box(
    cam,
    { x, y: [0.02, top], z },
    { front: 'deep-red-10', side: 'deep-red-15', top: 'red-6' },
  );
  const folds = [-0.18, 0.1, 0.26, 0.6, 0.82, 1.16].map((fx, i) =>
    cam.face(
      [
        [fx, top - 0.02, z[0]],
        [fx + 0.09, 0.02, z[0]],
        [fx - 0.05, 0.02, z[0]],
      ],
      i % 2 ? 'deep-red-15' : 'deep-red+2',
    ),
  );
  return [
    cloth,
    folds,
    cam.face(frontal(x[0] - 0.01, x[1] + 0.01, top - 0.035, top, z[0]), 'red+4'),
  ];
}

/** Lies on the floor, under whoever stands there. */
export function tableShadow() {
  const { x, z } = TABLE;
  return cam.face(
    [
      [x[0] - 1.2, 0, z[1] + 0.5],
      [x[1] + 0.5, 0, z[1] + 0.5],
      [x[1] + 0.9, 0, 1],
      [x[0] - 1.4, 0, 1],
    ],
    'black',
    asLight(0.55),
  );
}

export function papers() {
  const y = TABLE.top + 0.004;
  return [
    pile(
      onTable,
      [1.68, TABLE.top, 4.1],
      { height: 0.07 },
      { front: 'bone-6', side: 'bone-15', top: 'paper' },
    ),
    sheet(onTable, [1.12, y, 3.92], 'paper', { turn: 0.35 }),
    sheet(onTable, [1.36, y, 3.86], 'bone', { turn: -0.2 }),
    sheet(onTable, [1.62, y, 3.92], 'paper', { turn: 0.12 }),
    sheet(onTable, [1.06, y, 4.3], 'bone-8', { turn: -0.5 }),
    onTable.face(
      [
        [1.3, y, 3.8],
        [1.312, y, 3.8],
        [1.46, y, 3.97],
        [1.448, y, 3.98],
      ],
      'red',
    ),
  ];
}

export function glass() {
  const y = TABLE.top;
  const z = 4.0;
  const pencil = (x1, x2, high, tone) =>
    onTable.face(
      [
        [x1, y + 0.02, z],
        [x1 + 0.011, y + 0.02, z],
        [x2 + 0.011, y + high, z],
        [x2, y + high, z],
      ],
      tone,
    );
  return [
    pencil(0.99, 0.95, 0.24, 'red'),
    pencil(1.0, 1.01, 0.27, 'bone'),
    pencil(1.02, 1.07, 0.22, 'steel+12'),
    onTable.face(
      [
        [0.965, y, z],
        [1.045, y, z],
        [1.055, y + 0.12, z],
        [0.955, y + 0.12, z],
      ],
      'steel-4',
    ),
    onTable.face(
      [
        [0.965, y, z],
        [0.99, y, z],
        [0.985, y + 0.12, z],
        [0.955, y + 0.12, z],
      ],
      'snow-12',
    ),
  ];
}

export function glow() {
  const [x, y] = cam.at(LAMP);
  const t = TABLE.top + 0.002;
  const pool = [];
  for (let a = 0; a < 6.28; a += 0.3)
    pool.push([LAMP[0] - 0.06 + 0.56 * Math.cos(a), t, LAMP[2] - 0.04 + 0.42 * Math.sin(a)]);
  return [
    cam.face(pool, 'ochre', asLight(0.22)),
    ellipse(x, y, 330, 330, 'url(#glow)', asLight(1)),
  ];
}
