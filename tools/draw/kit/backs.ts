/** Somebody seen from behind: very near, as a black back with light on one edge, or standing at some distance. */
import { stamp } from './stamp.ts';
import type { Shapes, Spot } from './svg.ts';
import type { Tone, Tones } from './tones.ts';

const BACK = 'M-190 360 L-158 150 Q-140 84 -64 62 L70 62 Q150 84 170 150 L200 360 Z';
const EDGE = 'M-190 360 L-158 150 Q-140 84 -64 62 L-46 62 Q-116 92 -132 156 L-158 360 Z';
const NECK = 'M-36 20 L36 20 L44 74 L-44 74 Z';
const HEAD = 'M-62 -36 A62 82 0 0 1 62 -36 A62 82 0 0 1 -62 -36 Z';
const RIM = 'M-62 -36 A62 82 0 0 1 -10 -117 A70 92 0 0 0 -34 32 A62 82 0 0 1 -62 -36 Z';

const STANDING_BODY =
  'M-58 -40 L-64 -180 L-58 -292 Q-52 -336 -18 -348 L18 -348 Q52 -336 58 -292 L64 -180 L62 -40 Z';
const STANDING_BODY_SHADE = 'M6 -348 L18 -348 Q52 -336 58 -292 L64 -180 L62 -40 L-2 -40 Z';
const STANDING_LEGS = 'M-44 -44 L-6 -44 L-10 0 L-46 0 Z M8 -44 L44 -44 L46 0 L10 0 Z';
const STANDING_HEAD = 'M-26 -388 A26 36 0 0 1 26 -388 A26 36 0 0 1 -26 -388 Z';
const STANDING_NAPE = 'M-16 -366 L16 -366 L20 -342 L-20 -342 Z';
const STANDING_RIM = 'M-26 -388 A26 36 0 0 1 -4 -423 A30 40 0 0 0 -14 -360 A26 36 0 0 1 -26 -388 Z';

/** `flip` puts the light on the right. */
export const backOf = (
  at: Spot,
  { edge, rim }: { readonly edge: Tone; readonly rim: Tone },
): Shapes => [
  stamp(BACK, at, 'black'),
  stamp(EDGE, at, edge),
  stamp(NECK, at, 'ink'),
  stamp(HEAD, at, 'black'),
  stamp(RIM, at, rim),
];

/** From head to foot, 420 units tall with the feet at 0,0. `flip` puts the light on the right. */
export const standingBack = (
  at: Spot,
  { coat, hair, rim }: { readonly coat: Tones; readonly hair: Tone; readonly rim: Tone },
): Shapes => [
  stamp(STANDING_LEGS, at, 'ink'),
  stamp(STANDING_BODY, at, coat[0]),
  stamp(STANDING_BODY_SHADE, at, coat[1]),
  stamp(STANDING_NAPE, at, 'wood+6'),
  stamp(STANDING_HEAD, at, hair),
  stamp(STANDING_RIM, at, rim),
];
