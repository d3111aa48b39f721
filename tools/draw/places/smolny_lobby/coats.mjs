/** The cloakroom: a lit hatch, coats in rows behind it, one empty hook with its number tag, the counter. */
import { hungCoat } from '../../clothes.mjs';
import { box, frontal } from '../../camera.mjs';
import { facing } from '../../planes.mjs';
import { ellipse, stamp } from '../../svg.mjs';
import { cam, FRONT, HATCH } from './set.mjs';

const TONES = [
  ['khaki', 'soot'],
  ['ink', 'black'],
  ['wood+8', 'wood-12'],
  ['steel', 'night-6'],
  ['soot', 'black'],
  ['bone-15', 'wood'],
  ['ink+6', 'black'],
  ['steel-8', 'ink'],
];

function row(z, y, from, step, count, turn) {
  const scale = cam.perMetre(z) / 190;
  return Array.from({ length: count }, (_, i) => {
    const [x, py] = cam.at([from + i * step, y, z]);
    return hungCoat(
      { x, y: py, scale: scale * (0.95 + ((i * 3) % 4) * 0.03) },
      TONES[(i * 3 + turn) % 8],
    );
  });
}

export function cloakroom() {
  const [x1, x2] = HATCH.x;
  const wall = facing(cam, 9.6);
  const near = facing(cam, 8.3);
  return [
    wall(x1 - 1.4, x2 + 1, 0, 4, 'wood-10'),
    wall(x1 - 1.4, -3.2, 0, 4, 'wood-15'),
    wall(-6, -1.2, 2.34, 2.42, 'bone-15'),
    Array.from({ length: 13 }, (_, i) => {
      const [x, y] = cam.at([-5.6 + i * 0.32, 2.42, 9.6]);
      return i % 4 === 2 ? [] : ellipse(x, y - 6, 17, 12, i % 3 ? 'ink' : 'khaki-10');
    }),
    row(9.6, 2.28, -5.5, 0.3, 13, 2),
    near(-6, -1.3, 2.24, 2.29, 'bone-12'),
    row(8.3, 2.24, -5.3, 0.37, 8, 0),
    emptyHook(),
  ];
}

/** Where the next coat would hang. */
function emptyHook() {
  const [x, y] = cam.at([-2.22, 2.24, 8.3]);
  const at = { x, y, scale: 1.15 };
  return [
    stamp(
      'M-5 -12 L5 -12 L5 20 Q5 30 14 30 Q20 30 20 22 L26 22 Q26 38 13 38 Q-5 38 -5 20 Z',
      at,
      'paper+6',
    ),
    stamp('M-10 42 A15 15 0 0 1 20 42 A15 15 0 0 1 -10 42 Z', { ...at, y: y + 14 }, 'paper'),
    stamp('M5 27 A15 15 0 0 1 5 57 Z', { ...at, y: y + 14 }, 'red'),
  ];
}

export function counter() {
  const [x1, x2] = HATCH.x;
  return [
    cam.face(frontal(x2, x2 + 0.16, 1.06, 2.62, FRONT), 'bone-12'),
    cam.face(frontal(x1, x2 + 0.16, 2.62, 2.8, FRONT), 'bone-8'),
    box(
      cam,
      { x: [x1 - 1, x2 + 0.2], y: [0, 1.06], z: [6.95, FRONT] },
      { front: 'wood', side: 'wood-15', top: 'bone-10' },
    ),
    cam.face(frontal(x1 - 1, x2 + 0.26, 1.0, 1.08, 6.93), 'bone-2'),
    [-4.4, -3.5, -2.6].map((x) => [
      cam.face(frontal(x, x + 0.8, 0.14, 0.9, 6.94), 'wood+10'),
      cam.face(frontal(x + 0.05, x + 0.8, 0.14, 0.85, 6.94), 'wood-12'),
    ]),
    cam.face(frontal(-1.72, -1.36, 0.14, 0.9, 6.94), 'wood-12'),
  ];
}

/** The part of the counter that hides whoever stands behind it; it ends where the column covers the rest. */
export function counterFront() {
  const [x1] = HATCH.x;
  const end = -1.68;
  return [
    box(
      cam,
      { x: [x1 - 1, end], y: [0, 1.06], z: [6.95, FRONT - 0.3] },
      { front: 'wood', top: 'bone-10' },
    ),
    cam.face(frontal(x1 - 1, end, 1.0, 1.08, 6.93), 'bone-2'),
    [-4.4, -3.5, -2.6].map((x) => [
      cam.face(frontal(x, x + 0.8, 0.14, 0.9, 6.94), 'wood+10'),
      cam.face(frontal(x + 0.05, x + 0.8, 0.14, 0.85, 6.94), 'wood-12'),
    ]),
  ];
}
