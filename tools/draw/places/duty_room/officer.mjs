/** The duty officer behind his counter: drawn under it, for the lights in which he is there. */
import { standing } from '../../people.mjs';
import { cam } from './set.mjs';

const AT = { x: 0.5, z: 6.55 };

export function officer() {
  const [x, y] = cam.at([AT.x, 0, AT.z]);
  const scale = cam.scale(AT.z);
  return standing(
    { x, y, scale },
    {
      coat: ['khaki+4', 'soot', 'khaki-6'],
      head: ['paper-6', 'wood'],
      hat: 'cap',
      hatTone: ['khaki-12', 'black'],
    },
  );
}
