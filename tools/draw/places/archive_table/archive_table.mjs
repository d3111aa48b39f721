/** An archive table under a lamp: forms side by side, two files, and an empty chair before the racks. */
import { layer } from '../../svg.mjs';
import { emptyChair, racks } from './room.mjs';
import { lamp, lampLight, lampTone, table } from './table.mjs';

export const archiveTable = {
  'racks.svg': () => layer([racks()]),
  'chair.svg': () => layer([emptyChair()]),
  'table.svg': () => layer([table(), lamp()]),
  'lamp.svg': () => layer(lampLight(), [lampTone()]),
};
