/** Chair, lamp, table and bowl. */
import { box } from '../../camera.mjs';
import { asLight, ellipse, polygon, stamp } from '../../svg.mjs';
import { chair } from '../../things.mjs';
import { cam, LAMP, TABLE } from './set.mjs';

export function seat() {
  return [
    cam.face(
      [
        [-0.55, 0, 5.8],
        [-0.1, 0, 5.8],
        [0.5, 0, 4.9],
        [0.05, 0, 4.9],
      ],
      'black',
      asLight(0.4),
    ),
    chair(
      cam,
      { x: [-0.6, -0.14], z: [5.7, 6.15] },
      { light: 'bone-8', dark: 'wood', top: 'red-8' },
    ),
  ];
}

export function floorLamp() {
  const u = cam.perMetre(LAMP[2]) / 100;
  const [x, y] = cam.at([LAMP[0], 0, LAMP[2]]);
  const at = { x, y, scale: u };
  return [
    polygon(
      [
        [x - 30, y],
        [x + 30, y],
        [x + 190, y + 60],
        [x + 110, y + 60],
      ],
      'black',
      asLight(0.35),
    ),
    stamp('M-22 0 Q-20 -6 0 -7 Q20 -6 22 0 Q0 5 -22 0 Z', at, 'ink'),
    stamp('M-1.6 -4 L-1.6 -146 L1.6 -146 L1.6 -4 Z', at, 'ink'),
    stamp('M-34 -140 L-16 -182 L16 -182 L34 -140 Z', at, 'ochre'),
    stamp('M2 -182 L16 -182 L34 -140 L8 -140 Z', at, 'wood+15'),
  ];
}

export function table() {
  const { x, z, top } = TABLE;
  const leg = (lx, lz, tone) =>
    box(
      cam,
      { x: [lx, lx + 0.09], y: [0, top], z: [lz, lz + 0.09] },
      { front: tone, side: 'wood-15' },
    );
  return [
    cam.face(
      [
        [x[0] + 0.2, 0, z[0]],
        [x[1] + 0.2, 0, z[0]],
        [x[1] + 0.75, 0, z[0] - 0.75],
        [x[0] + 0.7, 0, z[0] - 0.75],
      ],
      'black',
      asLight(0.4),
    ),
    leg(x[0] + 0.06, z[1] - 0.15, 'wood-12'),
    leg(x[1] - 0.15, z[1] - 0.15, 'wood-12'),
    leg(x[0] + 0.06, z[0] + 0.05, 'wood+12'),
    leg(x[1] - 0.15, z[0] + 0.05, 'wood+4'),
    box(cam, { x, y: [top - 0.07, top], z }, { front: 'wood+6', side: 'wood-10', top: 'bone-12' }),
  ];
}

export function bowl() {
  const u = cam.perMetre(5.1) / 100;
  const [x, y] = cam.at([0.62, TABLE.top, 5.1]);
  const at = { x, y, scale: u };
  return [
    ellipse(x + 18, y, 40, 7, 'black', asLight(0.35)),
    ellipse(x - 18, y - 62, 22, 22, 'red'),
    ellipse(x + 20, y - 58, 19, 19, 'red-12'),
    stamp('M-22 -24 L22 -24 Q18 -4 7 0 L-7 0 Q-18 -4 -22 -24 Z', at, 'snow'),
    stamp('M3 -24 L22 -24 Q18 -4 7 0 L3 0 Z', at, 'night'),
    cam.face(
      [
        [1.1, TABLE.top + 0.003, 4.85],
        [1.4, TABLE.top + 0.003, 4.9],
        [1.36, TABLE.top + 0.003, 5.15],
        [1.06, TABLE.top + 0.003, 5.1],
      ],
      'paper',
    ),
  ];
}
