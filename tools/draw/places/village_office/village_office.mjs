/** A village office in the winter of 1932–33: log walls, a low ceiling, a kerosene lamp, an iron stove, a grain scale. */
import { layer } from '../../svg.mjs';
import { desk, deskThings, flame, lamp } from './desk.mjs';
import { grainScale, sacks } from './grain.mjs';
import { lampGlow, lampTones, litWall } from './light.mjs';
import { beams, ceiling, floor, logWall, post, sides } from './room.mjs';
import { firewood, ironStove } from './stove.mjs';
import { duskLight, duskTones, notice, telephone, thaw, window } from './window.mjs';

export const villageOffice = {
  'room.svg': () => layer([floor(), logWall(), sides(), ceiling(), window()]),
  'wall.svg': () => layer([telephone(), grainScale(), sacks(), ironStove(), firewood()]),
  'lit-wall.svg': () => layer([notice(), litWall()]),
  'dusk.svg': () => layer([notice(), duskLight()], duskTones()),
  'thaw.svg': () => layer([thaw()]),
  'desk.svg': () => layer([desk(), deskThings(), lamp()]),
  'lamp.svg': () => layer([flame(), lampGlow()], lampTones()),
  'near.svg': () => layer([post(), beams()]),
};
