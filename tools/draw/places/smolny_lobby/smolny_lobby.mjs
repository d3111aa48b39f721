/** The lobby: a cloakroom hatch full of coats on the left, a wide stair in the middle, doors on the right. */
import { layer } from '../../svg.mjs';
import { cloakroom, counter, counterFront } from './coats.mjs';
import {
  cloakLamp,
  darkStair,
  daylight,
  fromAbove,
  globe,
  globeTone,
  runner,
  shadeTone,
} from './light.mjs';
import { stretcher } from './stretcher.mjs';
import { columns, corner, doors, floor, stair, threshold, walls } from './room.mjs';

export const smolnyLobby = {
  'stair.svg': () => layer([floor(), stair(), cloakroom()]),
  'dark-stair.svg': () => layer(darkStair()),
  'lit-stair.svg': () => layer(fromAbove()),
  'walls.svg': () => layer([walls(), runner(), counter()]),
  'day.svg': () =>
    layer([doors(['snow-10', 'snow']), threshold('snow', 0.3), daylight(), globe(false)]),
  'dusk.svg': () =>
    layer(
      [doors(['steel', 'steel+12']), threshold('steel+10', 0.3), globe(false), cloakLamp()],
      [shadeTone()],
    ),
  'night.svg': () =>
    layer([doors(['black', 'ink']), cloakLamp(), globe(true)], [shadeTone(), globeTone()]),
  'columns.svg': () => layer([corner(), columns()]),
  'stretcher.svg': () => layer(stretcher()),
  'counter.svg': () => layer(counterFront()),
};
