/** A meeting in the yard: the red table, who reads and who counts, the gatekeeper's stove with its pipe. */
import { box } from '../../camera.mjs';
import { facing } from '../../planes.mjs';
import { bust } from '../../people.mjs';
import { glow, glowTone, shape, solid } from '../../points.mjs';
import { asLight, band, ellipse } from '../../svg.mjs';
import { cam } from './set.mjs';

const TABLE = { x: [-1.75, 0], y: [0.76, 0.82], z: [7.2, 7.9] };
const STOVE = { x: [0.34, 0.78], y: [0.22, 0.98], z: [6.9, 7.3] };
const front = facing(cam, TABLE.z[0]);

export function table() {
  const [x1, x2] = TABLE.x;
  const [rx, ry] = cam.at([-1.25, 0.8, 7.6]);
  const [gx, gy] = cam.at([-0.42, 0.8, 7.6]);
  const at = { y: ry, scale: 0.68 };
  return [
    bust({ ...at, x: rx }, { coat: ['khaki', 'soot'], head: ['paper', 'red'] }),
    bust({ x: gx, y: gy, scale: 0.58 }, { coat: ['steel', 'night'], head: ['paper', 'wood'] }),
    shape(
      `${gx - 16},${gy - 118} ${gx},${gy - 126} ${gx + 16},${gy - 118} ${gx + 18},${gy - 84} ${gx + 13},${gy - 104} ${gx - 13},${gy - 104} ${gx - 18},${gy - 84}`,
      'deep-red',
    ),
    box(cam, TABLE, { front: 'red-4', side: 'deep-red', top: 'red+6' }),
    front(x1, x2, 0, 0.76, 'red-6'),
    front(x1 + 1.0, x2, 0, 0.76, 'deep-red'),
    shape(
      `${rx - 30},${ry - 66} ${rx + 26},${ry - 72} ${rx + 32},${ry + 4} ${rx - 26},${ry + 8}`,
      'paper+4',
    ),
    [0, 1, 2, 3].map((i) =>
      band(
        [
          [rx - 18, ry - 52 + i * 13],
          [rx + 18 - (i % 2) * 8, ry - 55 + i * 13],
        ],
        3,
        'soot+14',
      ),
    ),
    band(
      [
        [gx + 30, gy - 2],
        [gx + 46, gy - 44],
      ],
      5,
      'red',
    ),
    ellipse(gx + 32, gy - 12, 8, 9, 'paper-4'),
  ];
}

/** An iron stove on three feet, with a yard of pipe. */
export function stove() {
  const { x, z } = STOVE;
  const [x1, x2] = x;
  const face = facing(cam, z[0]);
  const middle = (x1 + x2) / 2;
  return [
    solid(
      cam,
      `${x1},0,6.9 ${x2},0,6.9 ${x2 + 1.2},0,5.6 ${x1 + 0.8},0,5.6`,
      'black',
      asLight(0.5),
    ),
    [x1 + 0.04, x2 - 0.1].map((u) => face(u, u + 0.06, 0, 0.24, 'black')),
    face(middle - 0.08, middle + 0.08, 0.98, 1.9, 'soot+10'),
    face(middle, middle + 0.08, 0.98, 1.9, 'black'),
    face(middle - 0.11, middle + 0.11, 1.84, 1.92, 'steel-6'),
    box(cam, STOVE, { front: 'soot+12', side: 'black', top: 'steel-8' }),
    face(middle + 0.04, x2, STOVE.y[0], STOVE.y[1], 'ink'),
    face(x1 - 0.04, x2 + 0.04, 0.96, 1.02, 'steel-4'),
    face(x1 + 0.09, x2 - 0.09, 0.42, 0.72, 'black'),
    face(x1 + 0.12, x1 + 0.16, 0.54, 0.6, 'bone-10'),
  ];
}

const fire = () => cam.at([(STOVE.x[0] + STOVE.x[1]) / 2, 0.56, STOVE.z[0]]);
export const fireTone = () => glowTone('fire', fire(), 190, 0.7);
export function stoveFire() {
  const face = facing(cam, STOVE.z[0]);
  const [x1, x2] = STOVE.x;
  return [
    face(x1 + 0.11, x2 - 0.11, 0.44, 0.7, 'ochre+8'),
    face(x1 + 0.11, x1 + 0.2, 0.44, 0.6, 'paper'),
    glow('fire', fire(), 190),
  ];
}
