/** The desk, its papers and the kerosene lamp. */
import { box, frontal, level } from '../../camera.mjs';
import { asLight, stamp } from '../../svg.mjs';
import { pile, sheet } from '../../things.mjs';
import { cam, DESK, LAMP } from './set.mjs';

export function desk() {
  const { x, z, top } = DESK;
  return [
    cam.face(
      [
        [x[0], 0, z[1]],
        [x[1], 0, z[1]],
        [x[1] + 0.45, 0, z[0] - 0.85],
        [x[0] - 1.1, 0, z[0] - 0.85],
      ],
      'black',
      asLight(0.5),
    ),
    cam.face(frontal(x[0] + 0.08, x[1] - 0.08, 0, top, z[1]), 'ink'),
    box(
      cam,
      { x: [x[0] + 0.04, x[0] + 0.5], y: [0, top], z },
      { front: 'wood-12', side: 'wood-15' },
    ),
    box(
      cam,
      { x: [x[1] - 0.5, x[1] - 0.04], y: [0, top], z },
      { front: 'wood-4', side: 'wood-15' },
    ),
    ...[0.12, 0.36].map((y) => [
      cam.face(frontal(x[1] - 0.45, x[1] - 0.1, y, y + 0.19, z[0]), 'wood+6'),
      cam.face(frontal(x[1] - 0.31, x[1] - 0.23, y + 0.085, y + 0.11, z[0]), 'ink'),
      cam.face(frontal(x[0] + 0.1, x[0] + 0.44, y, y + 0.19, z[0]), 'wood-6'),
    ]),
    cam.face(level(x[0] - 0.06, x[1] + 0.06, top, z[0] - 0.04, z[1]), 'wood+12'),
    cam.face(frontal(x[0] - 0.06, x[1] + 0.06, top - 0.05, top, z[0] - 0.04), 'wood-8'),
  ];
}

export function deskThings() {
  const y = DESK.top + 0.004;
  return [
    pile(
      cam,
      [-0.38, DESK.top, 4.7],
      { height: 0.1 },
      { front: 'bone-8', side: 'bone-15', top: 'paper-8' },
    ),
    sheet(cam, [0.12, y, 4.6], 'paper', { turn: 0.2 }),
    sheet(cam, [0.34, y, 4.5], 'bone', { turn: -0.25 }),
    sheet(cam, [0.86, y, 4.62], 'bone-6', { turn: 0.5 }),
    cam.face(
      [
        [0.06, y, 4.62],
        [0.2, y, 4.62],
        [0.2, y, 4.72],
        [0.06, y, 4.72],
      ],
      'red',
    ),
    box(
      cam,
      { x: [0.92, 1.0], y: [DESK.top, DESK.top + 0.07], z: [4.85, 4.93] },
      { front: 'black', top: 'steel', side: 'ink' },
    ),
    cam.face(
      [
        [0.95, y + 0.06, 4.88],
        [0.965, y + 0.06, 4.88],
        [1.08, y + 0.28, 4.88],
        [1.07, y + 0.28, 4.88],
      ],
      'bone',
    ),
  ];
}

const lampAt = () => {
  const [x, y] = cam.at([LAMP[0], DESK.top, LAMP[2]]);
  return { x, y, scale: cam.perMetre(LAMP[2]) / 260 };
};

const GLASS = 'M-12 -72 Q-30 -98 -15 -124 L-11 -160 L11 -160 L15 -124 Q30 -98 12 -72 Z';

/** The glass with its flame: only while the lamp burns. */
export function flame() {
  return [
    stamp(GLASS, lampAt(), 'ochre'),
    stamp('M0 -78 Q-13 -92 0 -122 Q13 -92 0 -78 Z', lampAt(), 'paper'),
  ];
}

export function lamp() {
  const at = lampAt();
  return [
    stamp('M-34 0 Q-34 -8 -12 -12 L12 -12 Q34 -8 34 0 Z', at, 'ink'),
    stamp('M-9 -12 L9 -12 L9 -26 L-9 -26 Z', at, 'bone-15'),
    stamp('M-34 -44 Q-34 -26 0 -26 Q34 -26 34 -44 Q30 -60 0 -60 Q-30 -60 -34 -44 Z', at, 'steel+8'),
    stamp('M4 -26 Q34 -26 34 -44 Q30 -60 4 -60 Z', at, 'night'),
    stamp('M-15 -60 L15 -60 L12 -72 L-12 -72 Z', at, 'bone-15'),
    stamp(GLASS, at, 'steel-8'),
  ];
}
