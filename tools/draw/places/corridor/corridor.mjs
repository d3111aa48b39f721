/** A palace corridor at night: a red runner to a small lit door, columns on the left, black windows on the right. */
import { layer } from '../../svg.mjs';
import { globes, lampTones, lit } from './light.mjs';
import { atTheDoor, atTheWindow, betweenColumns, shoulder } from './people.mjs';
import { columns, door, floor, shell, windows } from './room.mjs';

const ALL = [0, 1, 2, 3];
const FEW = [3, 1];

export const corridor = {
  'shell.svg': () => layer([shell(), floor(), door(), atTheDoor()]),
  'windows.svg': () => layer([windows()]),
  'columns.svg': () => layer([betweenColumns(), columns(), globes()]),
  'ring.svg': () => layer([atTheWindow()]),
  'lamps.svg': () => layer(lit(ALL), lampTones(ALL)),
  'late.svg': () => layer(lit(FEW), lampTones(FEW)),
  'near.svg': () => layer([shoulder()]),
};
