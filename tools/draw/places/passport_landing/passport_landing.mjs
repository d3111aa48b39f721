/** Spring 1933: stairs full of people who go up to one lit door with a board of numbers over it. */
import { layer } from '../../svg.mjs';
import { bulb, bulbTone, queue, shade } from './queue.mjs';
import { leafAndBoard, room, steps, walls } from './stairs.mjs';

export const passportLanding = {
  'door.svg': () => layer([walls(), room(), leafAndBoard()]),
  'steps.svg': () => layer([steps(), shade()]),
  'queue.svg': () => layer([queue()]),
  'bulb.svg': () => layer(bulb(), [bulbTone()]),
};
