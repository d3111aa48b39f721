/** The duty room at night: a great clock, a key board, a counter with a ledger in lamplight, a booth behind bars. */
import { layer } from '../../svg.mjs';
import { barsOnFloor, booth, bulb, counter, grille, lampLight, ledger, tones } from './counter.mjs';
import { clock, keys, walls } from './room.mjs';

export const dutyRoom = {
  'room.svg': () => layer([walls(), keys()]),
  'clock.svg': () => layer([booth(), clock()]),
  'light.svg': () => layer([bulb(), barsOnFloor()], [tones()[1]]),
  'counter.svg': () => layer([grille(), counter(), ledger()]),
  'lamp.svg': () => layer(lampLight(), [tones()[0]]),
};
