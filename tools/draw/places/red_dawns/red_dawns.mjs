/** A long street: a great house with a gate on the left, lamp-posts that run to a far bridge, light from a side street. */
import { layer } from '../../svg.mjs';
import { corner, ground, postShadows } from './ground.mjs';
import { beyond, gate, house, shovel, snowLines, windowsLit } from './houses.mjs';
import { lampTones, lit, nearPool, posts } from './lamps.mjs';
import { AUTUMN, DUSK, WINTER } from './set.mjs';

export const redDawns = {
  'winter.svg': () => layer([ground(WINTER), beyond('steel-4')]),
  'autumn.svg': () => layer([ground(AUTUMN), beyond('khaki')]),
  'dusk.svg': () => layer([ground(DUSK), beyond('ink')]),
  'house.svg': () => layer([house(), gate(), corner()]),
  'snow.svg': () => layer([snowLines(), shovel()]),
  'shadows.svg': () => layer(postShadows()),
  'windows.svg': () => layer([windowsLit(), nearPool()]),
  'posts.svg': () => layer(posts()),
  'lit.svg': () => layer(lit(), lampTones()),
};
