/** A flat that is only ever told of: a round table under a fringed lamp, a ring of chairs, all coats on one hook. */
import { layer } from '../../svg.mjs';
import { coats, curtain, door, sideboard, walls } from './room.mjs';
import { chairs, lamp, lampLight, lampTone, table, tea } from './table.mjs';

export const flat = {
  'room.svg': () => layer([walls(), curtain(), door(), sideboard()]),
  'coats.svg': () => layer([coats()]),
  'table.svg': () => layer([table(), tea()]),
  'lamp.svg': () => layer([lamp()]),
  'light.svg': () => layer(lampLight(), [lampTone()]),
  'chairs.svg': () => layer([chairs()]),
};
