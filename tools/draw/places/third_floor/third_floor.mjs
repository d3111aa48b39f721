/** A long corridor with doors on both sides; at its end it turns to the left, and a glass door shows beyond. */
import { layer } from '../../svg.mjs';
import { drawnShade, globes, lampTones, lit, stairs } from './near.mjs';
import { corner, runner, shell, walls } from './room.mjs';
import { DRAWN, LAMPLIT } from './set.mjs';

export const thirdFloor = {
  'drawn.svg': () => layer([shell(DRAWN), runner(DRAWN), corner(0.16), drawnShade()]),
  'drawn-walls.svg': () =>
    layer([walls(DRAWN), globes(['paper+10', 'bone'], 'ink'), stairs(DRAWN)]),
  'lamplit.svg': () => layer([shell(LAMPLIT), runner(LAMPLIT), corner(0.5)]),
  'lamplit-walls.svg': () =>
    layer([walls(LAMPLIT), stairs(LAMPLIT), globes(['paper+8', 'ochre'], 'black')]),
  'lamps.svg': () => layer(lit(), lampTones()),
};
