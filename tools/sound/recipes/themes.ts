/** Music of our own beside the two themes: for the title, for waiting, and one chord for the hall. */
import type { Score } from '../lib/orchestra.ts';

/** C minor, slow: a felted piano asks, low strings hold, a reed answers once. */
const PIANO = `
  C3+G3:2 Eb4:1 D4:1 | C3+G3:2 -:2 | Ab2+Eb3:2 C4:1 Bb3:1 | G2+D3:3 -:1 |
  F2+C3:2 Ab3:1 G3:1 | Eb3+Bb3:2 G4:1 F4:1 | D3+Ab3:2 F4:1 Eb4:1 | G2+B2:3 -:1`;
const STRINGS = `C2:8 | Ab2:4 | G2:4 | F2:4 | Eb2:4 | D2:4 | G2:4`;
const ANSWER = `-:16 | -:2 C4:1 D4:1 | Eb4:3 D4:1 | C4:2 B3:2 | G3:4`;
const TITLE_BEAT = 0.96;
const LONG_BREATH = { out: 0.9, into: 0.28 };

const piano = { notes: PIANO, player: 'piano', pan: 0.1, wet: 0.4, below: 2400 } as const;
const low = { notes: STRINGS, player: 'strings', pan: -0.15, wet: 0.35, touch: 60 } as const;

export const THEME_TITLE: Score = {
  seed: 1966,
  breath: LONG_BREATH,
  beat: TITLE_BEAT,
  seats: [
    { ...piano, level: -20, touch: 50 },
    { ...low, level: -25 },
    { notes: ANSWER, player: 'accordion', level: -25, pan: 0.35, wet: 0.5, touch: 60, below: 3600 },
  ],
};

/** A clarinet answers, and the piano is farther off. */
export const THEME_TITLE_2: Score = {
  seed: 1967,
  breath: LONG_BREATH,
  beat: TITLE_BEAT,
  seats: [
    { ...piano, level: -23, touch: 42, below: 1900, wet: 0.6 },
    { ...low, level: -24, player: 'cello' },
    { notes: ANSWER, player: 'clarinet', level: -23, pan: 0.3, wet: 0.5, touch: 58 },
  ],
};

/** One low note in step, a second that rubs against it, and a high one that comes and does not resolve. */
const PULSE = Array.from({ length: 32 }, (_, at) =>
  at % 8 === 7 ? 'Eb2:.4 -:.35' : 'D2:.4 -:.35',
).join(' ');
const RUB = `-:6 | Eb3:6 | D3:6 | -:6`;
const HIGH = `-:9 | A4:3 | -:6 | G#4:3 | -:3`;

const rub = { notes: RUB, player: 'cello', pan: -0.4, wet: 0.5, touch: 50, slow: 1.2 } as const;

export const THEME_TENSION: Score = {
  seed: 1201,
  beat: 1,
  seats: [
    { notes: PULSE, player: 'bass', level: -21, pan: 0.05, wet: 0.3, touch: 72 },
    { ...rub, level: -28 },
    { notes: HIGH, player: 'clarinet', level: -30, pan: 0.45, wet: 0.8, touch: 40, slow: 0.8 },
  ],
};

/** The pulse on a drum, the rub nearer; the high note stays away longer, and is a string. */
export const THEME_TENSION_2: Score = {
  seed: 1202,
  beat: 1,
  seats: [
    { notes: PULSE, player: 'timpani', level: -22, pan: 0.05, wet: 0.4, touch: 46 },
    { ...rub, level: -26, pan: -0.2 },
    {
      notes: `-:15 | G#4:5 | -:4`,
      player: 'cello',
      level: -31,
      pan: 0.45,
      wet: 0.8,
      touch: 40,
      slow: 1.4,
    },
  ],
};

/**
 * One chord, neither major nor minor, held for as long as one breath: D, A and E; the top voice, B, sinks to A and is
 * taken back. No two bows are drawn together.
 */
const ONE_BOW = { out: 1.8, into: 1.4 };
const held = { player: 'strings', wet: 0.5, slow: 1.8 } as const;

export const THEME_CODA: Score = {
  seed: 848,
  breath: ONE_BOW,
  beat: 1,
  seats: [
    { ...held, notes: `-:1 D2:13 D2:14 D2:12`, level: -24, pan: -0.1, touch: 56 },
    { ...held, notes: `-:5 A2:15 A2:12 A2:8`, level: -26, pan: 0.25, touch: 54 },
    { ...held, notes: `-:8 E3:17 E3:15`, level: -28, pan: -0.35, touch: 52 },
    { ...held, notes: `-:2 B3:10 B3:10 A3:10 A3:8`, level: -30, pan: 0.35, touch: 50 },
  ],
};

/** The same chord on single strings, built from its top. */
export const THEME_CODA_2: Score = {
  seed: 849,
  breath: ONE_BOW,
  beat: 1,
  seats: [
    { ...held, player: 'cello', notes: `-:6 D2:14 D2:12 D2:8`, level: -25, pan: 0.1, touch: 56 },
    { ...held, player: 'cello', notes: `-:3 A2:13 A2:14 A2:10`, level: -26, pan: -0.25, touch: 54 },
    { ...held, notes: `-:1 E3:18 E3:21`, level: -28, pan: 0.35, touch: 52 },
    { ...held, player: 'cello', notes: `B3:9 B3:11 A3:11 A3:9`, level: -31, pan: -0.35, touch: 50 },
  ],
};
