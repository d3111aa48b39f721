/** The room of the ballot: thirteen red boxes, a long table of bent heads, a window-sill with night; for the tellers a heap of paper. */
import { layer } from '../../svg.mjs';
import { heap } from './heap.mjs';
import { boxes, openLids, walls, window } from './room.mjs';
import { lampLight, lamps, lampTones, list, table } from './table.mjs';

const SMALL = { x: 770, y: 700, wide: 250, high: 66, sheets: 34, seed: 11 };
const MIDDLE = { x: 780, y: 714, wide: 420, high: 140, sheets: 76, seed: 17 };
const LARGE = { x: 790, y: 730, wide: 640, high: 250, sheets: 150, seed: 29 };

export const votingRoom = {
  'room.svg': () => layer([walls(), window()]),
  'boxes.svg': () => layer([boxes()]),
  'lids.svg': () => layer([openLids()]),
  'table.svg': () => layer([table(), lamps()]),
  'lamps.svg': () => layer(lampLight(), lampTones()),
  'heap-small.svg': () => layer([heap(SMALL)]),
  'heap.svg': () => layer([heap(MIDDLE)]),
  'heap-large.svg': () => layer([heap(LARGE)]),
  'near.svg': () => layer([list()]),
};
