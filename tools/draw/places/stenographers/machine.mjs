/** The typewriter and the lamp. */
import { frontal, level } from '../../camera.mjs';
import { ellipse, stamp } from '../../svg.mjs';
import { cam, LAMP, onTable, TABLE } from './set.mjs';

export function machine() {
  const y = TABLE.top;
  const body = [
    [0.5, y, 3.95],
    [0.92, y, 3.95],
    [0.9, y + 0.1, 3.98],
    [0.86, y + 0.2, 4.12],
    [0.56, y + 0.2, 4.12],
    [0.52, y + 0.1, 3.98],
  ];
  return [
    onTable.face(
      [
        [0.58, y + 0.22, 4.16],
        [0.82, y + 0.22, 4.16],
        [0.812, y + 0.37, 4.2],
        [0.573, y + 0.37, 4.2],
      ],
      'paper',
    ),
    ...[0.275, 0.31, 0.345].map((h) =>
      onTable.face(
        frontal(0.61, 0.61 + (h < 0.3 ? 0.1 : 0.16), y + h, y + h + 0.012, 4.18),
        'steel',
      ),
    ),
    onTable.face(frontal(0.44, 0.98, y + 0.19, y + 0.25, 4.1), 'soot+10'),
    onTable.face(frontal(0.41, 0.45, y + 0.18, y + 0.27, 4.1), 'bone-15'),
    onTable.face(body, 'ink'),
    onTable.face([body[1], body[2], body[3], [0.74, y + 0.2, 4.12], [0.78, y, 3.95]], 'steel-10'),
    ...[0.02, 0.055, 0.09].map((h, i) =>
      onTable.face(level(0.55, 0.87, y + h, 3.945 + i * 0.012, 3.96 + i * 0.012), 'bone-15'),
    ),
  ];
}

export function lamp() {
  const u = cam.perMetre(LAMP[2]);
  const [x, foot] = cam.at([LAMP[0], TABLE.top, LAMP[2]]);
  const at = { x, y: foot, scale: u / 112 };
  return [
    ellipse(x, foot, 0.13 * u, 0.03 * u, 'black'),
    stamp('M-1.6 0 L-1.6 -34 L1.6 -34 L1.6 0 Z', at, 'bone-15'),
    ellipse(x, foot - 0.295 * u, 0.268 * u, 0.05 * u, 'ochre'),
    ellipse(x, foot - 0.3 * u, 0.12 * u, 0.024 * u, 'paper'),
    stamp('M-30 -33 Q-27 -52 -8 -58 L8 -58 Q27 -52 30 -33 Q0 -40 -30 -33 Z', at, 'ink'),
    stamp('M-30 -33 Q-27 -52 -8 -58 L-1 -58 Q-15 -50 -15 -36.5 Q-24 -35 -30 -33 Z', at, 'steel'),
    stamp('M-3 -58 L-3 -62 L3 -62 L3 -58 Z', at, 'bone-15'),
  ];
}
