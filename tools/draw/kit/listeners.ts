/** People on a bench, large: from before with the seam of the head where they look, and from behind. The chin is at 0, 0. */
import { stamp } from './stamp.ts';
import type { Shapes, Spot } from './svg.ts';
import type { Tone, Tones } from './tones.ts';

const BODY = 'M-118 190 L-108 60 Q-98 26 -36 10 L36 10 Q98 26 108 60 L118 190 Z';
const BODY_SHADE = 'M10 10 L36 10 Q98 26 108 60 L118 190 L-6 190 Z';
const NECK = 'M-20 -22 L20 -22 L24 26 L0 44 L-24 26 Z';
const LAPELS = 'M-34 10 L-22 8 L0 78 L22 8 L34 10 L16 92 L0 112 L-16 92 Z';
const HEAD = 'M-42 -54 A42 56 0 0 1 42 -54 A42 56 0 0 1 -42 -54 Z';
const HAIR = 'M-43 -50 A43 60 0 0 1 43 -50 Q38 -84 2 -88 Q-34 -84 -43 -50 Z';
const KERCHIEF = 'M-46 -44 A46 66 0 0 1 46 -44 L40 4 Q30 -70 0 -74 Q-30 -70 -40 4 Z';
const NAPE = 'M-22 -20 L22 -20 L30 22 L-30 22 Z';
const COLLAR = 'M-34 8 Q0 22 34 8 L40 26 Q0 42 -40 26 Z';
const CROWN = 'M-42 -54 A42 56 0 0 1 42 -54 Q42 -30 30 -14 L-30 -14 Q-42 -30 -42 -54 Z';
const RIM = 'M-42 -54 A42 56 0 0 1 -8 -109 A50 62 0 0 0 -24 -18 L-30 -14 Q-42 -30 -42 -54 Z';
const ARM = 'M-104 96 L-92 150 L-24 72 L-34 34 Z';
const OTHER_ARM = 'M104 96 L92 150 L24 72 L34 34 Z';
const PALM = 'M-36 40 L-20 -22 Q-10 -44 0 -30 L4 30 L-22 74 Z';
const OTHER_PALM = 'M36 44 L24 -8 Q14 -28 4 -16 L-2 36 L22 76 Z';

export type Listener = {
  readonly coat: Tones;
  readonly head: Tones;
  /** How far the seam of light and shade is from the middle, -34 to 34: to where they look. */
  readonly seam?: number;
  readonly shirt?: Tone;
  readonly hair?: Tone;
  readonly kerchief?: Tone;
};

export function listener(
  at: Spot,
  { coat, head, seam = 0, shirt, hair, kerchief }: Listener,
): Shapes {
  return [
    stamp(BODY, at, coat[0]),
    stamp(BODY_SHADE, at, coat[1]),
    shirt === undefined ? [] : stamp(LAPELS, at, shirt),
    stamp(NECK, at, head[1]),
    stamp(HEAD, at, head[0]),
    stamp(`M0 -110 A42 56 0 0 1 0 2 Q${2 * seam} -54 0 -110 Z`, at, head[1]),
    hair === undefined ? [] : stamp(HAIR, at, hair),
    kerchief === undefined ? [] : stamp(KERCHIEF, at, kerchief),
  ];
}

/** Far off, where only two tones are left of anybody. */
export const farListener = (at: Spot, { coat, head }: Listener): Shapes => [
  stamp('M-114 150 L-96 40 L-30 10 L30 10 L96 40 L114 150 Z', at, coat[0]),
  stamp(HEAD, at, head[0]),
  stamp('M0 -110 A42 56 0 0 1 0 2 Z', at, head[1]),
];

/** Seen from behind: hair with light on one edge, a nape, a collar. */
export const fromBehind = (
  at: Spot,
  {
    coat,
    hair,
    nape,
    rim,
  }: { readonly coat: Tones; readonly hair: Tone; readonly nape: Tone; readonly rim: Tone },
): Shapes => [
  stamp(BODY, at, coat[0]),
  stamp(BODY_SHADE, at, coat[1]),
  stamp(NAPE, at, nape),
  stamp(COLLAR, at, coat[1]),
  stamp(CROWN, at, hair),
  stamp(RIM, at, rim),
];

/** Two hands that meet before the chest, and the sleeves that they come out of. */
export const clap = (at: Spot, [light, shade]: Tones, coat: Tones): Shapes => [
  stamp(OTHER_ARM, at, coat[1]),
  stamp(OTHER_PALM, at, shade),
  stamp(ARM, at, coat[0]),
  stamp(PALM, at, light),
];
