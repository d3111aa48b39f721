/**
 * The guard's theme, our own: A minor, four steps to the bar at a walk, sixteen bars and then again.
 * One low string keeps the step; a clarinet has the line, and leaves room behind it.
 * The second time the steps are plucked, and a bassoon walks in the clarinet's place, lower.
 */
import type { Score } from '../lib/orchestra.ts';

const BEAT = 0.62;

const LINE = `
  -:4 | -:2 E4:1 G4:1 | A4:2 -:1 G4:1 | E4:3 -:1 |
  D4:1 E4:1 G4:1 E4:1 | C4:2.5 -:1.5 | -:1 D4:1 C4:1 B3:1 | A3:3 -:1 |
  -:2 A4:1 C5:1 | B4:2 -:1 A4:1 | G4:1.5 F#4:.5 G4:1 E4:1 | F4:3 -:1 |
  E4:1 F4:1 E4:1 D4:1 | C4:1.5 B3:.5 C4:2 | B3:2 G#3:2 | A3:3 -:1`;

/** Where the feet are put, a bar each: left and right. */
const FEET = [
  ['A2', 'E2'],
  ['A2', 'E2'],
  ['A2', 'E2'],
  ['A2', 'C3'],
  ['G2', 'D2'],
  ['C3', 'G2'],
  ['F2', 'D2'],
  ['A2', 'E2'],
  ['A2', 'E2'],
  ['E2', 'B2'],
  ['E2', 'G2'],
  ['F2', 'C3'],
  ['D2', 'A2'],
  ['A2', 'E2'],
  ['E2', 'E2'],
  ['A2', 'E2'],
];
const step = (note: string) => `${note}:.5 -:.5`;
const STEPS = FEET.map(([left, right]) => [left, right, left, right].map(step).join(' ')).join(
  ' | ',
);

const LOW_LINE = LINE.replaceAll(/([A-G]#?)(\d)/gu, (_, name, octave) => `${name}${octave - 1}`);

export const THEME_GUARD: Score = {
  seed: 1935,
  beat: BEAT,
  seats: [
    { notes: LINE, player: 'clarinet', level: -21, pan: 0.2, wet: 0.35, touch: 64 },
    { notes: STEPS, player: 'cello', level: -22, pan: -0.2, wet: 0.28, touch: 70 },
  ],
};

export const THEME_GUARD_2: Score = {
  seed: 1936,
  beat: BEAT,
  seats: [
    { notes: LOW_LINE, player: 'bassoon', level: -21, pan: 0.2, wet: 0.35, touch: 62 },
    { notes: STEPS, player: 'plucked', level: -20, pan: -0.2, wet: 0.3, touch: 66 },
  ],
};
