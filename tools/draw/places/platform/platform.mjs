/** A station platform under a glass vault: the train as a black wall on the right, iron columns, a hanging clock. */
import { layer } from '../../svg.mjs';
import { beams, fromTheEnd, glass, ribs, vault } from './shed.mjs';
import { clock, columns, corner, steam, train } from './train.mjs';

export const platform = {
  'shed.svg': () => layer(vault()),
  'glass-day.svg': () => layer([glass(['snow', 'snow-14', 'snow-8']), fromTheEnd(0.16)]),
  'glass-morning.svg': () => layer([glass(['snow-10', 'steel+14', 'steel+12']), fromTheEnd(0.1)]),
  'train.svg': () => layer([ribs(), train(), corner()]),
  'beams.svg': () => layer(beams(0.26)),
  'steam.svg': () => layer(steam()),
  'columns.svg': () => layer([columns(), clock()]),
};
