/**
 * The delegate's theme, our own: D minor, three slow beats to the bar, twelve bars and then again.
 * A reed carries the line, low strings hold, a felted piano marks where the bar begins.
 * The second time a cello has the line, and the reed only remembers its end.
 */
import type { Score } from '../lib/orchestra.ts';

const BEAT = 1;

const LINE = `
  -:2 A3:1 | D4:2 E4:1 | F4:1.5 E4:1.5 | C4:2 D4:1 | A3:3 |
  -:1 Bb3:1 D4:1 | G4:2 F4:1 | E4:1.5 D4:.5 F4:1 | C#4:2 -:1 |
  D4:1.5 E4:.5 G4:1 | F4:1 E4:1 C#4:1 | D4:2 -:1`;

const LAST_BARS = `
  -:27 | D4:1.5 E4:.5 G4:1 | F4:1 E4:1 C#4:1 | D4:2 -:1`;

const TENOR = `
  -:3 | -:3 | A3:3 | G3:3 | E3:3 | -:3 | D3:3 | E3:3 | E3:1.5 G3:1.5 | Bb3:3 | G3:2 E3:1 | F3:1.5 -:1.5`;

const BASS = `
  D2:3 | D2:2 C2:1 | F2:3 | E2:3 | A2:2 G2:1 | D2:3 | Bb2:3 | A2:3 | A2:3 | G2:3 | A2:3 | D2:2 -:1`;

const PIANO = `
  D2+D3:3 | -:1 A3:2 | F2+C3:3 | -:3 | A2+E3:2 G3:1 | D2+A2:3 | Bb2+F3:3 | -:1 E3:2 | A2:1.5 E3:1.5 |
  G2+D3:3 | A2+G3:3 | D2+A3:2 -:1`;

const bass = {
  notes: BASS,
  player: 'strings',
  level: -25,
  pan: -0.1,
  wet: 0.3,
  touch: 62,
} as const;
const piano = { notes: PIANO, player: 'piano', pan: 0.05, wet: 0.35, below: 2600 } as const;

export const THEME_DELEGATE: Score = {
  seed: 1934,
  beat: BEAT,
  seats: [
    { notes: LINE, player: 'accordion', level: -21, pan: 0.2, wet: 0.4, touch: 70, below: 3800 },
    { notes: TENOR, player: 'cello', level: -27, pan: -0.35, wet: 0.4, touch: 58 },
    bass,
    { ...piano, level: -22, touch: 52 },
  ],
};

export const THEME_DELEGATE_2: Score = {
  seed: 1935,
  beat: BEAT,
  seats: [
    { notes: LINE, player: 'cello', level: -21, pan: -0.2, wet: 0.4, touch: 72 },
    {
      notes: LAST_BARS,
      player: 'accordion',
      level: -27,
      pan: 0.3,
      wet: 0.6,
      touch: 58,
      below: 3200,
    },
    { ...bass, level: -27, pan: 0.15 },
    { ...piano, level: -21, touch: 46 },
  ],
};
