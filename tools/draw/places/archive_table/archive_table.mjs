/** An archive table under a lamp: forms side by side, two files, and an empty chair before the racks. */
import { layer } from '../../svg.mjs';
import { emptyChair, racks } from './room.mjs';
import { filesTied, forms, leftOpen, rightOpen, six, sixDown } from './sheets.mjs';
import { lamp, lampLight, lampTone, table } from './table.mjs';
import { things } from './things.mjs';

export const archiveTable = {
  'racks.svg': () => layer([racks()]),
  'chair.svg': () => layer([emptyChair()]),
  'table.svg': () => layer([table(), lamp()]),
  'forms.svg': () => layer([forms()]),
  'six.svg': () => layer([six()]),
  'six-down.svg': () => layer([sixDown()]),
  'files.svg': () => layer([filesTied()]),
  'left-open.svg': () => layer([leftOpen()]),
  'right-open.svg': () => layer([rightOpen()]),
  'things.svg': () => layer([things()]),
  'lamp.svg': () => layer(lampLight(), [lampTone()]),
};
