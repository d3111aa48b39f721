/** A hotel that is only ever told of: a stair with a long runner, a rail, doors ajar on the landing. */
import { backOf } from '../../backs.mjs';
import { layer } from '../../svg.mjs';
import { lamp, lampLight, lampTone, landingRail, rails } from './rail.mjs';
import { doors, stair, string, walls } from './room.mjs';

/** The near end of the half ring. */
const BACKS = [
  { x: 372, y: 716, scale: 0.92, flip: true },
  { x: 1268, y: 704, scale: 0.96 },
];

export const hotel = {
  'walls.svg': () => layer([walls(), doors(), landingRail()]),
  'stair.svg': () => layer([string(), stair()]),
  'lamp.svg': () => layer([lamp()]),
  'light.svg': () => layer(lampLight(), [lampTone()]),
  'near.svg': () => layer([BACKS.map((at) => backOf(at, { edge: 'bone-15', rim: 'bone' }))]),
  'rails.svg': () => layer([rails()]),
};
