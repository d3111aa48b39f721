/** The round table with tea on it. */
import { halfRing, ring } from '../../points.mjs';
import { asLight, ellipse, polygon, stamp } from '../../svg.mjs';
import { cam, TABLE } from './set.mjs';

const [tx, top, tz] = TABLE.at;

export function table() {
  const r = TABLE.radius;
  const cloth = [
    ...halfRing([tx, top, tz], r, r, -1),
    ...halfRing([tx, 0.3, tz], r * 1.02, r * 1.02, -1).toReversed(),
  ];
  const folds = [0.5, 0.9, 1.3, 1.75, 2.2, 2.6].map((a) => {
    const at = (angle, y, k) => [tx + r * k * Math.cos(angle), y, tz - r * k * Math.sin(angle)];
    return cam.face(
      [at(a, top - 0.03, 1.005), at(a + 0.09, 0.3, 1.02), at(a - 0.07, 0.3, 1.02)],
      a > 1.5 ? 'bone-15' : 'wood',
    );
  });
  return [
    cam.face(ring([tx, 0.004, tz], r * 1.16, r * 1.1), 'black', asLight(0.6)),
    cam.face(cloth, 'bone-10'),
    cam.face(
      [
        ...halfRing([tx, top, tz], r, r, -1).slice(0, 11),
        ...halfRing([tx, 0.3, tz], r * 1.02, r * 1.02, -1)
          .slice(0, 11)
          .toReversed(),
      ],
      'wood+10',
    ),
    folds,
    cam.face(ring([tx, top, tz], r, r, 0.12), 'paper-2'),
    cam.face(
      ring([tx, top + 0.001, tz], r, r, 0.12).filter(([x, , z]) => x - tx > (z - tz) * 0.5),
      'bone',
    ),
  ];
}

/** Glasses of tea, each with its long shadow away from the lamp, and an ash-tray. */
export function tea() {
  return [0.35, 1.1, 2.05, 2.8, 3.7, 4.75, 5.6].map((a, i) => {
    const [x, z] = [tx + 0.92 * Math.cos(a), tz + 0.92 * Math.sin(a)];
    const [px, py] = cam.at([x, top, z]);
    const [sx, sy] = cam.at([tx + 1.2 * Math.cos(a), top, tz + 1.2 * Math.sin(a)]);
    const u = cam.perMetre(z) / 240;
    return [
      polygon(
        [
          [px - 9 * u, py],
          [px + 9 * u, py],
          [sx + 9 * u, sy],
          [sx - 9 * u, sy],
        ],
        'soot',
        asLight(0.4),
      ),
      ellipse(px, py, 20 * u, 7 * u, 'bone-12'),
      stamp(
        'M-9 0 L-11 -28 L11 -28 L9 0 Z',
        { x: px, y: py, scale: u },
        i % 3 === 2 ? 'steel' : 'deep-red+8',
      ),
      stamp('M1 0 L1 -28 L11 -28 L9 0 Z', { x: px, y: py, scale: u }, 'wood'),
    ];
  });
}
