/** The second car from its back seat: two seat backs, the windscreen, and in it a bridge with lamps. */
import { layer } from '../../svg.mjs';
import { dash, frame, glass, mirror, seats } from './inside.mjs';
import { DUSK, headlights, lamps, lampTones, NIGHT, street } from './street.mjs';

export const secondCar = {
  'dusk.svg': () => layer(street(DUSK)),
  'night.svg': () => layer([street(NIGHT), headlights()]),
  'lamps.svg': () => layer([lamps(), glass()], lampTones()),
  'car.svg': () => layer([frame(), dash(), mirror()]),
  'seats.svg': () => layer(seats()),
};
