/** A room with one lamp: a table with papers in its light, a coat on a hook, a window on a blind wall. */
import { layer } from '../../svg.mjs';
import { coat, hung, under, walls, window } from './room.mjs';
import { cone, lamp, lampTone, papers, post, table } from './table.mjs';

export const liteinyRoom = {
  'room.svg': () => layer([walls(), window()]),
  'coat.svg': () => layer([coat(), under(), cone()]),
  'hung.svg': () => layer(hung()),
  'table.svg': () => layer([table(), papers()]),
  'lamp.svg': () => layer(lamp(), [lampTone()]),
  'near.svg': () => layer(post()),
};
