/** Those who go up on both sides of the light, and the bulb over them. */
import { glow, glowTone, shape, solid } from '../../points.mjs';
import { standing } from '../../people.mjs';
import { asLight, ellipse, rect } from '../../svg.mjs';
import { BULB, cam, ground, STAIR } from './set.mjs';

const COATS = [
  ['wood+4', 'ink'],
  ['steel-4', 'black'],
  ['khaki', 'ink'],
  ['wood-6', 'black'],
  ['bone-15', 'soot'],
  ['night+6', 'black'],
];
const HATS = ['cap', 'shawl', 'fur', 'cap', 'shawl', 'none', 'cap'];

/** Where they stand: x, depth. On the left they go up, on the right too, and closer together. */
const LEFT = [5.45, 5.8, 6.3, 6.8, 7.2, 7.62].map((z, i) => [-1.52 + (i % 2) * 0.46 + i * 0.05, z]);
const RIGHT = [5.4, 5.72, 6.1, 6.55, 7, 7.5].map((z, i) => [1.58 - (i % 2) * 0.44 - i * 0.04, z]);

function somebody([x, z], i) {
  const y = ground(z + 0.02);
  const [px, py] = cam.at([x, y, z]);
  const turned = i % 5 === 3;
  return [
    standing(
      { x: px, y: py, scale: cam.scale(z) * (0.95 + 0.03 * ((i * 2) % 4)), flip: x < 0 },
      {
        coat: COATS[i % 6],
        head: turned ? ['paper', 'deep-red'] : ['wood+2', 'ink'],
        hat: HATS[i % 7],
        hatTone: ['ink+8', 'black'],
        boots: ['ink', 'black'],
      },
    ),
  ];
}

export const queue = () =>
  [...LEFT.map((at, i) => [at, i]), ...RIGHT.map((at, i) => [at, i + 2])]
    .toSorted(([a], [b]) => b[1] - a[1])
    .map(([at, i]) => somebody(at, i));

export const bulbTone = () => glowTone('bulb', cam.at(BULB), 300, 0.7);

export function bulb() {
  const [x, y] = cam.at(BULB);
  return [
    shape(`${x},${y} ${x - 250},560 ${x + 210},560`, 'ochre', asLight(0.12)),
    rect(x - 2, -60, 4, y + 34, 'black'),
    glow('bulb', [x, y], 300),
    ellipse(x, y, 15, 19, 'paper+8'),
    shape(`${x - 11},${y - 14} ${x + 11},${y - 14} ${x + 8},${y - 34} ${x - 8},${y - 34}`, 'black'),
  ];
}

/** Shade of the floor above, hard across the top and down the left wall. */
export const shade = () => [
  solid(cam, `-1.95,0,1 -1.95,5.4,1 -1.95,5.4,${STAIR.from} -1.95,0,4.2`, 'black', asLight(0.5)),
];
