/** Registration in the palace: windows of winter light on the left, the red wedge of the counter, columns on the right. */
import { layer, linear } from '../../svg.mjs';
import { clerks, counter, placards } from './counter.mjs';
import { glows, glowTone, shafts } from './light.mjs';
import { near, queue } from './queue.mjs';
import { ceiling, columns, endWall, evening, floor, walls, windows } from './room.mjs';
import { LAMPS } from './set.mjs';

export const registration = {
  'far.svg': () => layer([walls(), endWall(), ceiling(), floor()]),
  'windows.svg': () => layer([windows()]),
  'evening.svg': () => layer([evening()]),
  'day.svg': () =>
    layer(shafts(), [
      linear(
        'shaft',
        [500, 0],
        [1100, 700],
        [
          [0, 'snow', 0.3],
          [1, 'snow', 0],
        ],
      ),
    ]),
  'columns.svg': () => layer([columns(), clerks()]),
  'counter.svg': () => layer([counter(), placards(), queue()]),
  'lamps.svg': () => layer(glows(), LAMPS.map(glowTone)),
  'near.svg': () => layer(near()),
};
