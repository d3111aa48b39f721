/** The coda: 1,966 heads in a fan on black, a door at the edge. */
import { layer, rect } from '../../svg.mjs';
import { heads } from './count.mjs';
import {
  BESIDE,
  BY_THE_DOOR,
  chair,
  door,
  opening,
  outline,
  table,
  underTheChair,
} from './door.mjs';
import { lit, out, seatsByFate, shot } from './rows.mjs';

export const hall1966 = {
  'ground.svg': () =>
    layer([rect(-60, -60, 1720, 1020, 'black'), table(), door(), chair(['soot+4', 'soot+8'])]),
  'seats.json': () => seatsByFate(heads()),
  'head-lit.svg': lit,
  'head-out.svg': out,
  'head-shot.svg': shot,
  ...Object.fromEntries(
    [1, 2, 3, 4, 5].map((counts) => [`door-${counts}.svg`, () => layer([opening(counts)])]),
  ),
  'chair.svg': () => layer([underTheChair(), chair(['bone-15', 'paper'])]),
  'beside.svg': () => layer([outline(BESIDE, 1.5)]),
  'by-the-door.svg': () => layer([outline(BY_THE_DOOR, 1.5)]),
};
