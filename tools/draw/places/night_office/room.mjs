/** The office's walls, shelves of bundles, and the doorway with the passage and its bench. */
import { box } from '../../camera.mjs';
import { facing, lying, sideOn } from '../../planes.mjs';
import { glow, glowTone, solid } from '../../points.mjs';
import { asLight, ellipse, rect } from '../../svg.mjs';
import { cam, BACK, BENCH, DOORWAY, PASSAGE } from './set.mjs';

/** What is seen through the doorway: a cold bulb, a bench against the wall. */
export function passage() {
  const wall = facing(cam, PASSAGE.z);
  const { x, z, seat } = BENCH;
  return [
    rect(-60, -60, 1720, 1020, 'ink'),
    wall(-1, 4, 0, 4, 'steel+12'),
    wall(-1, 4, 0, 1.2, 'steel-8'),
    wall(1.5, 4, 0, 4, 'steel-2'),
    wall(1.5, 4, 0, 1.2, 'night+6'),
    lying(cam, 0)(-1, 4, BACK, PASSAGE.z, 'soot+10'),
    solid(
      cam,
      `0.3,0,${BACK} 1.1,0,${BACK} 2.6,0,${PASSAGE.z} 1.2,0,${PASSAGE.z}`,
      'steel+10',
      asLight(0.3),
    ),
    solid(
      cam,
      `${x[0]},0,8 ${x[1]},0,8 ${x[1] + 0.5},0,7 ${x[0] + 0.5},0,7`,
      'black',
      asLight(0.5),
    ),
    facing(cam, 8.3)(x[0], x[1], 0.62, 0.78, 'wood+4'),
    facing(cam, 8.3)(x[0], x[1], 0.86, 1, 'wood+10'),
    [x[0] + 0.06, x[1] - 0.16].map((at) => facing(cam, z[0])(at, at + 0.1, 0, seat, 'black')),
    box(cam, { x, y: [seat - 0.06, seat], z }, { front: 'wood-10', side: 'black', top: 'wood+14' }),
  ];
}

/** One of the queue along the wall: a coat in two tones, an egg, a cap. */
function waiting(x, z, tall) {
  const body = (from, to, low, high, tone) => facing(cam, z)(x + from, x + to, low, high, tone);
  const unit = cam.perMetre(z);
  const [hx, hy] = cam.at([x, tall - 0.14, z]);
  return [
    body(-0.17, 0.17, 0, 0.3, 'black'),
    body(-0.25, 0.25, 0.24, tall - 0.32, 'ink+8'),
    body(-0.25, -0.02, 0.24, tall - 0.32, 'khaki-12'),
    ellipse(hx, hy, 0.11 * unit, 0.15 * unit, 'soot+6'),
    ellipse(hx - 0.03 * unit, hy, 0.075 * unit, 0.14 * unit, 'bone-15'),
    body(-0.14, 0.14, tall - 0.06, tall + 0.04, 'black'),
  ];
}
export const queue = () =>
  [
    [2.16, 1.74],
    [2.62, 1.68],
    [3.08, 1.8],
  ].map(([x, tall]) => waiting(x, 8.1, tall));

const BULB = [0.75, 2.5, 7];
export const bulbTone = () => glowTone('bulb', cam.at(BULB), 190, 0.5, 'snow');
export function bulb() {
  const [x, y] = cam.at(BULB);
  return [
    facing(cam, 7)(0.735, 0.765, 2.5, 4, 'black'),
    glow('bulb', [x, y], 190),
    ellipse(x, y, 13, 16, 'snow'),
  ];
}

/** The wall round the doorway. */
export function walls() {
  const [x1, x2] = DOORWAY.x;
  const back = facing(cam, BACK);
  const floor = lying(cam, 0);
  const boards = [];
  for (let z = 1.4; z < BACK; z *= 1.17)
    boards.push(floor(-4, 4, z, Math.min(z * 1.08, BACK), 'wood-15'));
  return [
    floor(-5, 5, 0.6, BACK, 'ink+4'),
    boards,
    solid(cam, `${x1},0,${BACK} ${x2},0,${BACK} 1.5,0,1.6 -0.5,0,1.6`, 'steel+6', asLight(0.26)),
    back(-4, x1, 0, 4.6, 'wood-12'),
    back(-4, -1.9, 0, 4.6, 'ink'),
    back(-4, x1, 0, 1.1, 'soot-6'),
    back(x2, 4, 0, 4.6, 'ink+3'),
    back(x1 - 0.1, x2 + 0.1, DOORWAY.high, 4.6, 'soot-4'),
    back(x1 - 0.13, x1, 0, DOORWAY.high + 0.13, 'bone-15'),
    back(x2, x2 + 0.13, 0, DOORWAY.high + 0.13, 'wood+10'),
    back(x1, x2, DOORWAY.high, DOORWAY.high + 0.13, 'bone-15'),
    sideOn(cam, 2.9)(0.8, BACK, 0, 4.6, 'black'),
  ];
}

/** Bundles of papers tied with tape, shelf over shelf. */
export function shelves() {
  const face = facing(cam, BACK - 0.28);
  const tones = ['bone-12', 'khaki+4', 'bone-4', 'khaki-8', 'deep-red-4'];
  return [0, 1, 2].map((row) => {
    const y = 1.28 + row * 0.52;
    const bundles = Array.from({ length: 9 }, (_, i) => {
      const x = -1.86 + i * 0.2;
      const high = 0.3 + ((i * 7 + row * 4) % 5) * 0.026;
      if ((i + row * 2) % 6 === 5) return [];
      return [
        face(x, x + 0.17, y, y + high, tones[(i * 3 + row) % 5]),
        face(x + 0.1, x + 0.17, y, y + high, 'soot', asLight(0.5)),
        face(x, x + 0.17, y + 0.12, y + 0.15, 'ink'),
      ];
    });
    return [face(-1.9, 0, y, y + 0.46, 'black'), bundles, face(-1.94, 0.04, y - 0.05, y, 'wood+8')];
  });
}
