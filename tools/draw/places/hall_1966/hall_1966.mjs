/** The coda: 1,966 heads in a fan on black, a door at the edge. */
import { layer, rect } from '../../svg.mjs';
import { heads } from './count.mjs';
import { BESIDE, BY_THE_DOOR, door, outline, table } from './door.mjs';
import { lit, out, seatsByFate, shot } from './rows.mjs';

export const hall1966 = {
  'ground.svg': () => layer([rect(-60, -60, 1720, 1020, 'black'), table(), door()]),
  'seats.json': () => seatsByFate(heads()),
  'head-lit.svg': lit,
  'head-out.svg': out,
  'head-shot.svg': shot,
  'beside.svg': () => layer([outline(BESIDE, 1.5)]),
  'by-the-door.svg': () => layer([outline(BY_THE_DOOR, 1.5)]),
};
