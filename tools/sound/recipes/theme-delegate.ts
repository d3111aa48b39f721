/**
 * The delegate's theme, our own: D minor, three slow beats to the bar, twelve bars and then again.
 * A reed carries the line, low strings hold, a felted piano marks where the bar begins.
 */
import { createChance } from '../lib/chance.ts';
import { bowed, felt, reed } from '../lib/instruments.ts';
import { performed } from '../lib/score.ts';

const BEAT = 1;

const LINE = `
  -:2 A3:1 | D4:2 E4:1 | F4:1.5 E4:1.5 | C4:2 D4:1 | A3:3 |
  -:1 Bb3:1 D4:1 | G4:2 F4:1 | E4:1.5 D4:.5 F4:1 | C#4:2 -:1 |
  D4:1.5 E4:.5 G4:1 | F4:1 E4:1 C#4:1 | D4:2 -:1`;

const TENOR = `
  -:3 | -:3 | A3:3 | G3:3 | E3:3 | -:3 | D3:3 | E3:3 | E3:1.5 G3:1.5 | Bb3:3 | G3:2 E3:1 | F3:1.5 -:1.5`;

const BASS = `
  D2:3 | D2:2 C2:1 | F2:3 | E2:3 | A2:2 G2:1 | D2:3 | Bb2:3 | A2:3 | A2:3 | G2:3 | A2:3 | D2:2 -:1`;

const PIANO = `
  D2+D3:3 | -:1 A3:2 | F2+C3:3 | -:3 | A2+E3:2 G3:1 | D2+A2:3 | Bb2+F3:3 | -:1 E3:2 | A2:1.5 E3:1.5 |
  G2+D3:3 | A2+G3:3 | D2+A3:2 -:1`;

export function themeDelegate() {
  return performed(createChance(1934), {
    beat: BEAT,
    parts: [
      { notes: LINE, instrument: reed, gain: 0.19, pan: 0.18, wet: 0.3 },
      { notes: TENOR, instrument: bowed, gain: 0.05, pan: -0.3, wet: 0.3 },
      { notes: BASS, instrument: bowed, gain: 0.1, pan: -0.08, wet: 0.2 },
      { notes: PIANO, instrument: felt, gain: 0.5, pan: 0.05, wet: 0.35 },
    ],
  });
}
