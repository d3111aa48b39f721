/** A landing with two doors, a window on the yard and a banister; later a sealed door. */
import { layer } from '../../svg.mjs';
import { doors, landing, overhead, sun, yard } from './landing.mjs';
import { open } from './open.mjs';
import { banister, bulb, bulbTone, coldLight, seal } from './stair.mjs';
import { postcard, trunk } from './trunk.mjs';

export const stairwell = {
  'yard-night.svg': () => layer([yard(false)]),
  'yard-day.svg': () => layer([yard(true)]),
  'landing.svg': () => layer([landing(), doors(), overhead()]),
  'open.svg': () => layer([open()]),
  'sun.svg': () => layer([sun()]),
  'seal.svg': () => layer([coldLight(), seal()]),
  'bulb.svg': () => layer(bulb(), [bulbTone()]),
  'trunk.svg': () => layer([trunk()]),
  'postcard.svg': () => layer([postcard()]),
  'banister.svg': () => layer([banister()]),
};
