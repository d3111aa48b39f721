/** A tall front door with two steps and a lamp; beyond the corner of the house the street runs away. */
import { layer } from '../../svg.mjs';
import { bracket, front, portal, steps } from './house.mjs';
import { autumn, ground, lampLit, lampTones, posts } from './street.mjs';

export const houseDoorway = {
  'street.svg': () => layer(ground()),
  'posts.svg': () => layer(posts()),
  'house.svg': () => layer([front(), portal(), steps(), bracket()]),
  'autumn.svg': () => layer(autumn()),
  'lamp.svg': () => layer(lampLit(), lampTones()),
};
