/** The places there are, and the folder that each is drawn into. */
import { demoRoom } from './demo_room/demo_room.mjs';
import { hall } from './hall/hall.mjs';
import { registration } from './registration/registration.mjs';
import { stenographers } from './stenographers/stenographers.mjs';
import { villageOffice } from './village_office/village_office.mjs';

const place = (id, layers, folder = `assets/scenes/${id}`) => ({ id, folder, layers });

export const PLACES = [
  place('registration', registration),
  place('hall', hall),
  place('stenographers', stenographers),
  place('village_office', villageOffice),
  place('demo_room', demoRoom, 'tests/stories/demo/assets/scenes/demo_room'),
];
