/** A plain room for the engine's demo story: a window on hills, a table with a bowl, a lamp. It belongs to no year. */
import { layer, linear, radial } from '../../svg.mjs';
import { bowl, floorLamp, seat, table } from './furniture.mjs';
import { daylight, glow } from './light.mjs';
import { frame, room, view } from './room.mjs';
import { cam, LAMP } from './set.mjs';

export const demoRoom = {
  'room.svg': () => layer([room(), view(), frame()]),
  'day.svg': () =>
    layer(daylight(), [
      linear(
        'shaft',
        [310, 300],
        [780, 760],
        [
          [0, 'paper', 0.34],
          [1, 'paper', 0],
        ],
      ),
    ]),
  'floor-lamp.svg': () => layer([seat(), floorLamp()]),
  'glow.svg': () =>
    layer(glow(), [
      radial('lamp', cam.at(LAMP), 360, [
        [0, 'ochre', 0.8],
        [0.3, 'ochre', 0.3],
        [1, 'ochre', 0],
      ]),
    ]),
  'table.svg': () => layer([table(), bowl()]),
};
