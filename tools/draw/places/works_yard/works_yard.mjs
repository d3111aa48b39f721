/** A works yard: a loudspeaker like a black flower, a gate, the lit windows of the shop. */
import { layer } from '../../svg.mjs';
import { gate, ground, windowLight } from './gate.mjs';
import { horn, poleShade } from './horn.mjs';
import { openShop } from './machines.mjs';
import { fireTone, stove, stoveFire, table } from './meeting.mjs';
import { shop, sky } from './works.mjs';

export const worksYard = {
  'night.svg': () => layer([sky(false)]),
  'day.svg': () => layer([sky(true)]),
  'shop-night.svg': () => layer([shop(false), ground(false), windowLight()]),
  'shop-day.svg': () => layer([shop(true), ground(true), poleShade()]),
  'gate.svg': () => layer([gate()]),
  'open-shop.svg': () => layer([openShop()]),
  'meeting.svg': () => layer([table(), stove()]),
  'fire.svg': () => layer([stoveFire()], [fireTone()]),
  'horn-night.svg': () => layer([horn('bone-8')]),
  'horn-day.svg': () => layer([horn('steel+10')]),
};
