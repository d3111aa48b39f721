/** An office, 1960: a wall of file drawers, a steel lamp turned on a chair, dusk and a lit street in the window. */
import { layer } from '../../svg.mjs';
import {
  askedChair,
  chairBack,
  desk,
  file,
  lamp,
  lampLight,
  lampTone,
  sideTable,
} from './desk.mjs';
import { drawers, streetTones, walls, window } from './room.mjs';
import { witness } from './witness.mjs';

export const commission = {
  'room.svg': () => layer([walls(), drawers()]),
  'window.svg': () => layer([window()], streetTones()),
  'desk.svg': () => layer([sideTable(), desk(), lamp(), askedChair()]),
  'file.svg': () => layer([file()]),
  'light.svg': () => layer(lampLight(), [lampTone()]),
  'chair.svg': () => layer([chairBack()]),
  'witness.svg': () => layer([witness()]),
};
