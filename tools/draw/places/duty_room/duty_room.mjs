/** The duty room at night: a great clock, a key board, a counter with a ledger in lamplight, a booth behind bars. */
import { layer } from '../../svg.mjs';
import { barsOnFloor, booth, bulb, counter, grille, lampLight, ledger, tones } from './counter.mjs';
import { officer } from './officer.mjs';
import { clock, face, keys, pendulum, walls } from './room.mjs';

export const dutyRoom = {
  'room.svg': () => layer([walls(), keys()]),
  'clock.svg': () => layer([booth(), clock()]),
  'pendulum.svg': () => layer([pendulum()]),
  'face.svg': () => layer([face()]),
  'face-noon.svg': () => layer([face([12, 0])]),
  'light.svg': () => layer([bulb(), barsOnFloor()], [tones()[1]]),
  'officer.svg': () => layer([officer()]),
  'counter.svg': () => layer([grille(), counter(), ledger()]),
  'lamp.svg': () => layer(lampLight(), [tones()[0]]),
};
