/** People without faces: egg heads in two tones. All are drawn 420 units tall with the feet at 0,0, then set down. */
import { stamp } from './stamp.ts';
import type { Shapes, Spot } from './svg.ts';
import type { Tone, Tones } from './tones.ts';

const HEAD = 'M-25 -386 A25 34 0 0 1 25 -386 A25 34 0 0 1 -25 -386 Z';
const HEAD_SHADE = 'M2 -420 A25 34 0 0 1 2 -352 Z';
const COAT =
  'M-60 -64 L-62 -180 L-56 -292 Q-52 -334 -18 -346 L18 -346 Q52 -334 56 -292 L62 -180 L64 -64 Z';
const COAT_SHADE = 'M6 -346 L18 -346 Q52 -334 56 -292 L62 -180 L64 -64 L-4 -64 L-2 -220 Z';
const SLEEVE = 'M-56 -292 Q-60 -316 -44 -330 L-38 -250 L-42 -158 L-66 -160 L-66 -220 Z';
const BOOT_LEFT = 'M-46 -70 L-44 -16 Q-52 -4 -50 0 L-8 0 L-8 -70 Z';
const BOOT_RIGHT = 'M6 -70 L8 0 L50 0 Q54 -4 46 -16 L46 -70 Z';
const FUR_HAT = 'M-33 -392 L-31 -424 Q0 -444 31 -424 L33 -392 Q0 -384 -33 -392 Z';
const FUR_HAT_SHADE = 'M3 -434 Q20 -432 31 -424 L33 -392 Q20 -388 3 -387 Z';
const CAP = 'M-32 -398 Q-34 -424 0 -428 Q34 -424 32 -398 L36 -392 L-30 -392 Z';
const BUDENOVKA = 'M-29 -390 Q-26 -424 -3 -450 L3 -450 Q26 -424 29 -390 Z';
const SHAWL =
  'M-36 -330 Q-40 -436 0 -436 Q40 -436 36 -330 L20 -340 Q28 -414 0 -414 Q-26 -414 -22 -340 Z';
const NECK = 'M-12 -372 L-15 -338 L15 -338 L12 -372 Z';
const PROFILE =
  'M-2 -420 Q26 -420 27 -391 Q26 -372 12 -364 L4 -354 Q-10 -351 -20 -356 Q-25 -360 -24 -368 L-30 -378 L-26 -392 Q-27 -420 -2 -420 Z';
const PROFILE_HAIR =
  'M-2 -421 Q28 -421 28 -391 Q26 -378 17 -374 L10 -379 Q6 -392 -3 -394 L-10 -404 L-27 -398 Q-26 -421 -2 -421 Z';
const NARROW =
  'M-36 -64 L-42 -190 L-40 -296 Q-34 -334 -10 -344 L14 -344 Q34 -334 38 -296 L40 -190 L40 -64 Z';
const NARROW_FAR = 'M4 -344 L14 -344 Q34 -334 38 -296 L40 -190 L40 -64 L6 -64 Z';
const ARM = 'M-14 -308 Q4 -320 14 -300 L16 -214 L-14 -176 L-24 -188 L-8 -222 Z';
const BUST = 'M-66 0 L-56 -86 Q-50 -122 -18 -132 L18 -132 Q50 -122 56 -86 L66 0 Z';
const BUST_SHADE = 'M3 -132 L18 -132 Q50 -122 56 -86 L66 0 L-2 0 Z';
const BUST_NECK = 'M-11 -148 L11 -148 L15 -122 L-15 -122 Z';
const BUST_HEAD = 'M-25 -178 A25 34 0 0 1 25 -178 A25 34 0 0 1 -25 -178 Z';
const BUST_HEAD_SHADE = 'M2 -212 A25 34 0 0 1 2 -144 Z';

type Hat = 'none' | 'fur' | 'cap' | 'budenovka' | 'shawl';

export type Clothes = {
  /** Light, shade and sleeve; the sleeve is lit where it is not named. */
  readonly coat: readonly [light: Tone, shade: Tone, sleeve?: Tone];
  readonly head: Tones;
  readonly hat?: Hat;
  readonly hatTone?: Tones;
  readonly boots?: Tones;
};

/** Somebody standing. `flip` puts the light on the right. */
export function standing(
  at: Spot,
  { coat, head, hat = 'none', hatTone = ['ink', 'black'], boots = ['khaki', 'soot'] }: Clothes,
): Shapes {
  return [
    stamp(BOOT_LEFT, at, boots[0]),
    stamp(BOOT_RIGHT, at, boots[1]),
    stamp(HEAD, at, head[0]),
    stamp(HEAD_SHADE, at, head[1]),
    stamp(COAT, at, coat[0]),
    stamp(COAT_SHADE, at, coat[1]),
    stamp(SLEEVE, at, coat[2] ?? coat[0]),
    headgear(at, hat, hatTone),
  ];
}

/** Somebody standing who looks along the picture. The light stays on the left. */
export function inProfile(
  at: Spot,
  { coat, head, hatTone = ['ink', 'black'], boots = ['khaki', 'soot'] }: Clothes,
  to: 'left' | 'right',
): Shapes {
  const here = { ...at, flip: to === 'right' };
  const [near, far] = to === 'right' ? [coat[1], coat[0]] : coat;
  return [
    stamp(BOOT_LEFT, here, boots[0]),
    stamp(BOOT_RIGHT, here, boots[1]),
    stamp(NECK, here, head[1]),
    stamp(NARROW, here, near),
    stamp(NARROW_FAR, here, far),
    stamp(ARM, here, to === 'right' ? near : far),
    stamp(PROFILE, here, to === 'right' ? head[1] : head[0]),
    stamp(PROFILE_HAIR, here, hatTone[to === 'right' ? 0 : 1]),
  ];
}

/** Head and shoulders behind a table: the feet are where the table hides the rest. */
export function bust(
  at: Spot,
  { coat, head }: { readonly coat: Tones; readonly head: Tones },
): Shapes {
  return [
    stamp(BUST, at, coat[0]),
    stamp(BUST_SHADE, at, coat[1]),
    stamp(BUST_NECK, at, head[1]),
    stamp(BUST_HEAD, at, head[0]),
    stamp(BUST_HEAD_SHADE, at, head[1]),
  ];
}

function headgear(at: Spot, hat: Hat, [light, shade]: Tones): Shapes {
  switch (hat) {
    case 'fur':
      return [stamp(FUR_HAT, at, light), stamp(FUR_HAT_SHADE, at, shade)];
    case 'cap':
      return stamp(CAP, at, light);
    case 'budenovka':
      return stamp(BUDENOVKA, at, light);
    case 'shawl':
      return stamp(SHAWL, at, light);
    case 'none':
      return [];
  }
}
