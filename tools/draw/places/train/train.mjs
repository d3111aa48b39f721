/** A compartment at night: a window with one light far off, a folding table with a lamp and a newspaper, a boot over the edge. */
import { layer } from '../../svg.mjs';
import { boot, lamp, lampLight, lampTone, table, upperBerths } from './near.mjs';
import { farLight, farTone, fields, platform } from './night.mjs';
import { aboveBerths, berths, frame, underWindow, walls } from './room.mjs';

export const train = {
  'night.svg': () => layer([fields()]),
  'far-light.svg': () => layer(farLight(), [farTone()]),
  'platform.svg': () => layer([platform()]),
  'room.svg': () => layer([walls(), frame(), berths(), aboveBerths()]),
  'table.svg': () => layer([underWindow(), table(), lamp()]),
  'lamp.svg': () => layer(lampLight(), [lampTone()]),
  'boot.svg': () => layer([boot()]),
  'near.svg': () => layer([upperBerths()]),
};
