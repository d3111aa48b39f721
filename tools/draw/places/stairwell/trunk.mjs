/** What is carried out: an open trunk with hangers and a violin whose end will not go in; and a postcard by the other door. */
import { box } from '../../camera.mjs';
import { facing } from '../../planes.mjs';
import { solid } from '../../points.mjs';
import { asLight, band, stamp } from '../../svg.mjs';
import { cam, YOUR_DOOR } from './set.mjs';

const TRUNK = { x: [-0.62, 0.22], y: [0, 0.5], z: [4.25, 4.7] };
const CASE =
  'M-30 0 Q-52 -26 -34 -62 Q-40 -86 -18 -102 L-10 -190 L10 -190 L18 -102 Q40 -86 34 -62 Q52 -26 30 0 Z';
const CASE_RIM =
  'M-30 0 Q-52 -26 -34 -62 Q-40 -86 -18 -102 L-10 -190 L-3 -190 L-8 -100 Q-28 -84 -22 -62 Q-38 -26 -18 0 Z';

export function trunk() {
  const { x, z } = TRUNK;
  const [x1, x2] = x;
  const front = facing(cam, z[0]);
  const lid = facing(cam, z[1]);
  const [vx, vy] = cam.at([-0.06, 0.42, 4.55]);
  const at = { x: vx, y: vy, scale: 0.9 };
  const hook = (u, k) => {
    const [hx, hy] = cam.at([x1 + 0.1 + u * 0.09, 0.53 + (k % 2) * 0.03, 4.45]);
    return [
      band(
        [
          [hx - 24, hy + 16],
          [hx, hy],
          [hx + 24, hy + 16],
        ],
        5,
        k % 2 ? 'wood+15' : 'bone-8',
      ),
      band(
        [
          [hx, hy],
          [hx, hy - 12],
          [hx + 8, hy - 14],
        ],
        3,
        'steel+8',
      ),
    ];
  };
  return [
    solid(
      cam,
      `${x1 - 0.04},0,4.2 ${x2 + 0.04},0,4.2 ${x2 - 0.3},0,3.6 ${x1 - 0.6},0,3.6`,
      'black',
      asLight(0.45),
    ),
    lid(x1, x2, 0.48, 1.06, 'wood-10'),
    lid(x1 + 0.05, x2 - 0.05, 0.5, 1.01, 'bone-15'),
    lid((x1 + x2) / 2, x2 - 0.05, 0.5, 1.01, 'wood+12'),
    stamp(CASE, at, 'black'),
    stamp(CASE_RIM, at, 'wood+12'),
    [0, 1, 2, 3, 4, 5, 6].map((u, k) => hook(u, k)),
    box(cam, TRUNK, { front: 'wood+4', side: 'wood-12' }),
    front(x1, x1 + 0.42, 0, 0.5, 'wood+12'),
    front(x1, x2, 0.44, 0.5, 'ink'),
    front(x1, x2, 0, 0.05, 'ink'),
    [x1, x2 - 0.05, x1 + 0.4].map((u) => front(u, u + 0.05, 0, 0.5, 'soot')),
    front(x1 + 0.36, x1 + 0.48, 0.36, 0.46, 'bone-4'),
  ];
}

/** A card that has come in under the door, half on the boards of the landing. */
export function postcard() {
  const x = YOUR_DOOR[0] + 0.12;
  return [
    solid(
      cam,
      `${x - 0.02},0.005,4.56 ${x + 0.34},0.005,4.5 ${x + 0.36},0.005,4.96 ${x + 0.02},0.005,4.99`,
      'black',
      asLight(0.6),
    ),
    solid(
      cam,
      `${x},0.006,4.62 ${x + 0.3},0.006,4.56 ${x + 0.34},0.006,4.96 ${x + 0.04},0.006,4.99`,
      'paper+6',
    ),
    solid(
      cam,
      `${x + 0.16},0.008,4.6 ${x + 0.3},0.008,4.57 ${x + 0.33},0.008,4.94 ${x + 0.19},0.008,4.96`,
      'bone-4',
    ),
  ];
}
