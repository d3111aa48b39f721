/** A meeting in the district house, 1937: a stage with a table and a jug, and one lit square on the floor. */
import { layer } from '../../svg.mjs';
import { beam, square, stageLight } from './light.mjs';
import { door, stage, walls, wedge } from './room.mjs';
import { besides, table } from './table.mjs';

export const meeting = {
  'room.svg': () => layer([walls(), wedge(), door()]),
  'stage.svg': () => layer([stage(), square(), besides()]),
  'hall-light.svg': () => layer([stageLight(), beam(0.13)]),
  'night-light.svg': () => layer([beam(0.26)]),
  'table.svg': () => layer([table()]),
};
