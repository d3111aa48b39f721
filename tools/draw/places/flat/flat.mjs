/** A flat that is only ever told of: a round table under a fringed lamp, a ring of chairs, all coats on one hook. */
import { layer } from '../../svg.mjs';
import { chairs } from './chairs.mjs';
import { lamp, lampLight, lampTone } from './lamp.mjs';
import { coats, curtain, door, sideboard, walls } from './room.mjs';
import { table, tea } from './table.mjs';

export const flat = {
  'room.svg': () => layer([walls(), curtain(), door(), sideboard()]),
  'coats.svg': () => layer([coats()]),
  'table.svg': () => layer([table(), tea()]),
  'lamp.svg': () => layer([lamp()]),
  'light.svg': () => layer(lampLight(), [lampTone()]),
  'chairs.svg': () => layer([chairs()]),
};
