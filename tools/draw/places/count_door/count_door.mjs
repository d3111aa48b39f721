/** Before the counting room: tall doors, a knife of light under and between them, a sealed box, two chairs. */
import { layer } from '../../svg.mjs';
import { knife, knifeTone } from './light.mjs';
import { corridorEnd, doors, rightLeaf, throughTheGap } from './room.mjs';
import { ballotBox, chairs, nearFrame } from './things.mjs';

const PALM = 0.24;

export const countDoor = {
  'corridor.svg': () => layer([corridorEnd(), doors()]),
  'shut.svg': () => layer([rightLeaf(0)]),
  'ajar.svg': () => layer([throughTheGap(PALM), rightLeaf(PALM)]),
  'line.svg': () => layer(knife(0), [knifeTone(0)]),
  'wedge.svg': () => layer(knife(PALM), [knifeTone(PALM)]),
  'chairs.svg': () => layer([chairs()]),
  'box.svg': () => layer([ballotBox()]),
  'near.svg': () => layer([nearFrame()]),
};
