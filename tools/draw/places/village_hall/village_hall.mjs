/** A low village hall: benches, a table under red cloth, an oil lamp on a chain, a stove whose pipe crosses the ceiling. */
import { layer } from '../../svg.mjs';
import { lamp, lampLight, lampTone } from './lamp.mjs';
import { beams, door, greyDay, slogan, walls, window, windowBars } from './room.mjs';
import { benches, stove, table } from './things.mjs';

export const villageHall = {
  'room.svg': () => layer([walls(), window(), windowBars(), slogan(), door()]),
  'day.svg': () => layer([greyDay()]),
  'stove.svg': () => layer([beams(), stove()]),
  'table.svg': () => layer([table(), benches()]),
  'lamp.svg': () => layer([lamp()]),
  'light.svg': () => layer(lampLight(), [lampTone()]),
};
