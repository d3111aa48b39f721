/** A draped white colonnade, a high platform with flowers, seen from the side door. */
import { layer } from '../../svg.mjs';
import { farColumns, farDrapes, shell, sideColumns } from './hall.mjs';
import { boyBehind, boyFacing, boyLifted, rope } from './mourners.mjs';
import { flowers, lampTones, light, platform, sideDoor } from './platform.mjs';

export const tauride = {
  'far.svg': () => layer([shell(), farColumns(), farDrapes()]),
  'platform.svg': () => layer([platform(), flowers(), rope()]),
  'columns.svg': () => layer([sideColumns()]),
  'light.svg': () => layer(light(), lampTones()),
  'boy-at-the-door.svg': () => layer([boyFacing({ x: 634, y: 806, scale: 1 })]),
  'boy-at-the-rope.svg': () => layer([boyBehind({ x: 962, y: 714, scale: 0.82 })]),
  'boy-lifted.svg': () => layer([boyLifted(968, 722)]),
  'door.svg': () => layer([sideDoor()]),
};
