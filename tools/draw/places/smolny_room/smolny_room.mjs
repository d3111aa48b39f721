/** A drawn room: a table, five empty chairs, a door. */
import { layer } from '../../svg.mjs';
import { chairsBehind, endChair, floorChair, table } from './furniture.mjs';
import { door, room, shade } from './room.mjs';

export const smolnyRoom = {
  'room.svg': () => layer([room(), door(), shade()]),
  'behind.svg': () => layer([chairsBehind()]),
  'fewer.svg': () => layer([chairsBehind(2)]),
  'table.svg': () => layer([table(), endChair()]),
  'chair.svg': () => layer([floorChair()]),
};
