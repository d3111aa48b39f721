/** A corridor of brown doors: two chairs against a wall under a row of nails, a pipe, a passage that runs off. */
import { layer } from '../../svg.mjs';
import { chairs, corner, daylight, lamp, lampOff, lampTone, nightPassage } from './chairs.mjs';
import { floor, front, glass, nails, passage, pipe } from './room.mjs';

export const liteinyCorridor = {
  'passage.svg': () => layer([floor(), passage(), corner()]),
  'wall.svg': () => layer([front(), nails(), pipe()]),
  'day.svg': () => layer([daylight(), lampOff()]),
  'night.svg': () => layer(nightPassage()),
  'glass.svg': () => layer(glass()),
  'chairs.svg': () => layer(chairs()),
  'lamp.svg': () => layer(lamp(), [lampTone()]),
};
