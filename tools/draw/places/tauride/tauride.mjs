/** A draped white colonnade, a high platform with flowers, seen from the side door. */
import { layer } from '../../svg.mjs';
import { farColumns, farDrapes, shell, sideColumns } from './hall.mjs';
import { flowers, lampTones, light, platform, sideDoor } from './platform.mjs';

export const tauride = {
  'far.svg': () => layer([shell(), farColumns(), farDrapes()]),
  'platform.svg': () => layer([platform(), flowers()]),
  'columns.svg': () => layer([sideColumns()]),
  'light.svg': () => layer(light(), lampTones()),
  'door.svg': () => layer([sideDoor()]),
};
