/** A corridor of brown doors: two chairs against the wall, a clock, eleven nails, and a pipe that runs away. */
import { layer } from '../../svg.mjs';
import { daylight, dim, lamplight, lampTone } from './light.mjs';
import { chairs, clock, far, front, passage, pipe } from './walls.mjs';

export const liteinyCorridor = {
  'day.svg': () => layer([far(true), passage()]),
  'evening.svg': () => layer([far(false), passage(), dim()]),
  'wall.svg': () => layer([front()]),
  'sun.svg': () => layer([clock([2, 50], 'bone-6'), daylight()]),
  'lamp.svg': () => layer([clock([8, 5], 'ochre'), lamplight()], [lampTone()]),
  'pipe.svg': () => layer([pipe()]),
  'chairs.svg': () => layer([chairs()]),
};
