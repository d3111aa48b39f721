/** A narrow desk at night; through the door a passage with a bench. */
import { layer } from '../../svg.mjs';
import { desk, lamp, lampLight, lampTone, near, sack } from './desk.mjs';
import { bulb, bulbTone, passage, queue, shelves, walls } from './room.mjs';

export const nightOffice = {
  'passage.svg': () => layer([passage(), bulb()], [bulbTone()]),
  'queue.svg': () => layer([queue()]),
  'walls.svg': () => layer([walls(), shelves()]),
  'desk.svg': () => layer([desk(), lamp()]),
  'sack.svg': () => layer([sack()]),
  'lamp.svg': () => layer(lampLight(), [lampTone()]),
  'near.svg': () => layer([near()]),
};
