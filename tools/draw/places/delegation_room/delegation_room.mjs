/** A room for delegates at night: one lamp, a telephone, two iron beds in the dark, a window over roofs. */
import { layer } from '../../svg.mjs';
import { farBed, headRail, nearBed, sleeper } from './beds.mjs';
import { desk, deskThings, lamp, lampLight, lampTone, telephone } from './desk.mjs';
import { doorway, moonlight, walls, window } from './room.mjs';

export const delegationRoom = {
  'room.svg': () => layer([walls(), window(), doorway(), headRail()]),
  'moon.svg': () => layer(moonlight()),
  'lit-wall.svg': () => layer(lampLight().wall),
  'desk.svg': () => layer([farBed(), desk(), deskThings(), lamp(), telephone()]),
  'sleeper.svg': () => layer([sleeper()]),
  'lamp.svg': () => layer(lampLight().desk, [lampTone()]),
  'near.svg': () => layer([nearBed()]),
};
