/** Somebody seen from behind and very near: a black back with light on one edge. */
import { stamp } from './stamp.ts';
import type { Shapes, Spot } from './svg.ts';
import type { Tone } from './tones.ts';

const BACK = 'M-190 360 L-158 150 Q-140 84 -64 62 L70 62 Q150 84 170 150 L200 360 Z';
const EDGE = 'M-190 360 L-158 150 Q-140 84 -64 62 L-46 62 Q-116 92 -132 156 L-158 360 Z';
const NECK = 'M-36 20 L36 20 L44 74 L-44 74 Z';
const HEAD = 'M-62 -36 A62 82 0 0 1 62 -36 A62 82 0 0 1 -62 -36 Z';
const RIM = 'M-62 -36 A62 82 0 0 1 -10 -117 A70 92 0 0 0 -34 32 A62 82 0 0 1 -62 -36 Z';

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
