/** A low village hall: benches, a table under red cloth, an oil lamp on a chain, a stove whose pipe crosses the ceiling. */
import { layer } from '../../svg.mjs';
import { beams, bench, greyDay, slogan, walls, window, windowBars } from './room.mjs';
import { benches, lamp, lampLight, lampTone, stove, table } from './things.mjs';

export const villageHall = {
  'room.svg': () => layer([walls(), window(), windowBars(), slogan(), bench()]),
  'day.svg': () => layer([greyDay()]),
  'stove.svg': () => layer([beams(), stove()]),
  'table.svg': () => layer([table(), benches()]),
  'lamp.svg': () => layer([lamp()]),
  'light.svg': () => layer(lampLight(), [lampTone()]),
};
