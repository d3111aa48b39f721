/** A boot seen from the side, its toe to the left; the heel stands at 0, 0 and the shaft is 190 units high at scale 1. */
import { stamp } from './stamp.ts';
import type { Shapes, Spot } from './svg.ts';
import type { Tone, Tones } from './tones.ts';

const SHAFT = 'M-34 -224 L34 -230 L40 -94 L-30 -90 Z';
const SHAFT_SHADE = 'M4 -227 L34 -230 L40 -94 L6 -92 Z';
const FOOT = 'M-36 -104 L42 -108 L40 -34 Q44 -12 40 0 L-78 0 Q-84 -24 -60 -34 L-34 -48 Z';
const FOOT_LIT =
  'M-36 -104 L-22 -105 L-22 -42 L-52 -28 Q-66 -22 -66 -6 L-78 0 Q-84 -24 -60 -34 L-34 -48 Z';
const SOLE = 'M-78 0 L40 0 L40 10 L16 10 L14 6 L-78 10 Z';

export const boot = (
  at: Spot,
  {
    shaft,
    foot,
    edge,
    sole,
  }: { readonly shaft: Tones; readonly foot: Tone; readonly edge: Tone; readonly sole: Tone },
): Shapes => [
  stamp(SHAFT, at, shaft[0]),
  stamp(SHAFT_SHADE, at, shaft[1]),
  stamp(FOOT, at, foot),
  stamp(FOOT_LIT, at, edge),
  stamp(SOLE, at, sole),
];
