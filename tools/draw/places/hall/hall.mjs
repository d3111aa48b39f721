/** The congress hall: columns to the ceiling, the banner with the disc, the red table and the rostrum. The crowd is the stage's. */
import { layer } from '../../svg.mjs';
import { benches } from './benches.mjs';
import { portrait, sideBanners } from './banners.mjs';
import { beams, beamTones, near } from './light.mjs';
import { emptyChairs, sitters, table } from './presidium.mjs';
import { ceiling, colonnade, cornices, room } from './room.mjs';
import { dais, rostrum } from './rostrum.mjs';
import { LEFT, RIGHT } from './set.mjs';

export const hall = {
  'far.svg': () => layer([room(), ceiling()]),
  'columns.svg': () => layer([colonnade(LEFT, 4), colonnade(RIGHT, -4), cornices()]),
  'portrait.svg': () => layer([sideBanners(), portrait()]),
  'chairs.svg': () => layer([emptyChairs()]),
  'sitters.svg': () => layer([sitters()]),
  'presidium.svg': () => layer([table()]),
  'beams.svg': () => layer(beams(), beamTones()),
  'dais.svg': () => layer([dais()]),
  'benches.svg': () => layer([benches()]),
  'rostrum.svg': () => layer([rostrum()]),
  'near.svg': () => layer(near()),
};
