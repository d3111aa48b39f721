/** Coats on hooks and pegs: the empty clothes of people who are elsewhere. */
import { stamp } from './stamp.ts';
import type { Shapes, Spot } from './svg.ts';
import type { Tone } from './tones.ts';

const COAT = 'M-9 8 L9 8 Q34 16 40 40 L48 214 L-48 214 L-40 40 Q-34 16 -9 8 Z';
const SHADE = 'M3 8 L9 8 Q34 16 40 40 L48 214 L8 214 Z';
const SLEEVE = 'M-30 24 Q-42 32 -44 60 L-54 158 L-36 162 L-26 60 Z';
const HOOK = 'M-3 -16 L3 -16 L3 10 L-3 10 Z';

/** A coat that hangs: the hook is at `at`, the hem 214 units lower at scale 1. */
export const hungCoat = (
  at: Spot,
  [light, shade, hook = 'bone-8']: readonly [light: Tone, shade: Tone, hook?: Tone],
): Shapes => [
  stamp(COAT, at, light),
  stamp(SHADE, at, shade),
  stamp(SLEEVE, at, shade),
  stamp(HOOK, at, hook),
];
