/** A yard in the morning: a chalk board, a lorry in outline in the garage mouth, a bar across the gateway. */
import { layer } from '../../svg.mjs';
import { bar, barUp } from './bar.mjs';
import { exhaust, lorry } from './lorry.mjs';
import { drum } from './drum.mjs';
import { front, riders } from './men.mjs';
import { board, farWall, ground, street } from './yard.mjs';

export const lorryYard = {
  'street.svg': () => layer([street()]),
  'yard.svg': () => layer([farWall(), ground()]),
  'lorry.svg': () => layer([lorry(), exhaust()]),
  'manned.svg': () => layer([lorry({ behind: riders(), inside: front() }), exhaust()]),
  'bar.svg': () => layer([bar()]),
  'bar-up.svg': () => layer([barUp()]),
  'board.svg': () => layer([board()]),
  'drum.svg': () => layer([drum()]),
};
