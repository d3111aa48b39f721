/** A street wall with pasted newspapers; farther on a baker's door. */
import { layer } from '../../svg.mjs';
import { allBut, board, lampTones, lit, posts, readers } from './sheets.mjs';
import { dayShade, shop, shopLight, sky, street, wall } from './street.mjs';
import { queue, snow, tram, tramTone } from './winter.mjs';

export const newspaperBoard = {
  'day.svg': () => layer([sky(true)]),
  'dusk.svg': () => layer([sky(false)]),
  'street.svg': () => layer([street(), wall()]),
  'shop-day.svg': () => layer([shop(false), dayShade()]),
  'shop-dusk.svg': () => layer([shop(true), shopLight()]),
  'board.svg': () => layer([board(), posts()]),
  'left-text.svg': () => layer([allBut(0)]),
  'right-text.svg': () => layer([allBut(1)]),
  'readers.svg': () => layer([readers()]),
  'snow.svg': () => layer([snow()]),
  'queue.svg': () => layer([queue()]),
  'tram.svg': () => layer(tram(), [tramTone()]),
  'lamps.svg': () => layer(lit(), lampTones()),
};
