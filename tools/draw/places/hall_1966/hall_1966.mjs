/** The coda: 1,966 heads in a fan on black, a door at the edge. */
import { layer, rect } from '../../svg.mjs';
import { heads } from './count.mjs';
import { BESIDE, BY_THE_DOOR, door, outline, table } from './door.mjs';
import { lightHalf, many, shadeHalf, shoulders, wholeHead } from './rows.mjs';

const HEADS = heads();
const stay = HEADS.filter(({ fate }) => fate === 'stays');
const gone = HEADS.filter(({ fate }) => fate !== 'stays');
const shot = HEADS.filter(({ fate }) => fate === 'shot');

const alight = (some) => [
  many(some, lightHalf, 'paper'),
  many(some, shadeHalf, 'red'),
  many(some, shoulders, 'bone-4'),
];

export const hall1966 = {
  'ground.svg': () => layer([rect(-60, -60, 1720, 1020, 'black'), table(), door()]),
  'out.svg': () => layer([many(gone, wholeHead, 'soot+5'), many(gone, shoulders, 'soot-4')]),
  'shot.svg': () =>
    layer([many(shot, wholeHead, 'black', { stroke: 'bone', 'stroke-width': 1.1 })]),
  'lit.svg': () => layer([alight(gone)]),
  'stay.svg': () => layer([alight(stay)]),
  'beside.svg': () => layer([outline(BESIDE, 1.5)]),
  'by-the-door.svg': () => layer([outline(BY_THE_DOOR, 1.5)]),
};
