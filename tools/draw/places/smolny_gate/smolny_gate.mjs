/** A long front with columns at the end of a drive, cars as black blocks, the piers of a gate before us. */
import { layer } from '../../svg.mjs';
import { ground, lit, portico, sky, wings } from './front.mjs';
import { cars, gate, gateLamps, gateTones } from './near.mjs';
import { DUSK, NIGHT } from './set.mjs';

export const smolnyGate = {
  'dusk.svg': () => layer(sky(DUSK)),
  'night.svg': () => layer(sky(NIGHT)),
  'front.svg': () => layer([ground(), wings(), portico()]),
  'lit-dusk.svg': () => layer(lit(false)),
  'lit-night.svg': () => layer(lit(true)),
  'near.svg': () => layer([cars(), gate()]),
  'lamps.svg': () => layer(gateLamps(), gateTones()),
};
