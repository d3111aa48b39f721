/** A side door of a festive hall, from inside: curtains, four steps down, the light of the street coming in. */
import { layer } from '../../svg.mjs';
import { bulbs, fallsIn, outsideGlow, outsideTone, street, warmth, wire } from './light.mjs';
import { curtains, frame, gallery, overhead, pillars, steps, walls } from './wall.mjs';

export const sideDoor = {
  'night.svg': () => layer([street(false), outsideGlow()], [outsideTone()]),
  'street.svg': () => layer([street(true)]),
  'wall.svg': () => layer([walls(), frame(), steps()]),
  'warm.svg': () => layer([warmth(), fallsIn('snow', 0.52)]),
  'daylight.svg': () => layer([fallsIn('snow', 0.8)]),
  'curtains.svg': () => layer([curtains(), gallery(), pillars(), overhead()]),
  'lit.svg': () => layer([wire(), bulbs(true)]),
  'unlit.svg': () => layer([wire(), bulbs(false)]),
};
