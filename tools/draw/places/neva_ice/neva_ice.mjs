/** The river in winter: granite steps down from a quay, flat ice, a path of prints to a far dark bank. */
import { layer } from '../../svg.mjs';
import { bank, bare, ice, prints, sky } from './ice.mjs';
import { steps, wall } from './quay.mjs';

export const nevaIce = {
  'sky.svg': () => layer([sky(), bank()]),
  'ice.svg': () => layer([ice(), bare()]),
  'prints.svg': () => layer(prints()),
  'quay.svg': () => layer(wall()),
  'steps.svg': () => layer(steps()),
};
