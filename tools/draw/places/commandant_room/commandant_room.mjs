/** The commandant's office: two telephones under a lamp, a key board, a half-open door to the lobby. */
import { layer } from '../../svg.mjs';
import { desk, lamp, lampLight, lampTone, telephones } from './desk.mjs';
import { keys, leaf, lobby, walls, wedge } from './room.mjs';

export const commandantRoom = {
  'room.svg': () => layer([walls(), keys()]),
  'lobby.svg': () => layer([lobby(), leaf(), wedge()]),
  'desk.svg': () => layer([desk(), lamp()]),
  'lamp.svg': () => layer(lampLight(), [lampTone()]),
  'telephones.svg': () => layer([telephones()]),
};
