/** Music of our own beside the two themes: for the title, for waiting, and one chord for the hall. */
import { edges, loopSeconds, mixIn, place, silence } from '../lib/buffer.ts';
import { createChance } from '../lib/chance.ts';
import { clarinet } from '../lib/clarinet.ts';
import { bowed, felt, reed } from '../lib/instruments.ts';
import { performed } from '../lib/score.ts';
import { SPACES, heardIn } from '../lib/space.ts';

/** C minor, slow: a felted piano asks, low strings hold, a reed answers once. */
export function themeTitle() {
  const piano = `
    C3+G3:2 Eb4:1 D4:1 | C3+G3:2 -:2 | Ab2+Eb3:2 C4:1 Bb3:1 | G2+D3:3 -:1 |
    F2+C3:2 Ab3:1 G3:1 | Eb3+Bb3:2 G4:1 F4:1 | D3+Ab3:2 F4:1 Eb4:1 | G2+B2:3 -:1`;
  const strings = `C2:8 | Ab2:4 | G2:4 | F2:4 | Eb2:4 | D2:4 | G2:4`;
  const answer = `-:16 | -:2 C4:1 D4:1 | Eb4:3 D4:1 | C4:2 B3:2 | G3:4`;
  return performed(createChance(1966), {
    beat: 1.06,
    parts: [
      { notes: piano, instrument: felt, gain: 0.55, pan: 0.1, wet: 0.4 },
      { notes: strings, instrument: bowed, gain: 0.11, pan: -0.15, wet: 0.3 },
      { notes: answer, instrument: reed, gain: 0.13, pan: 0.3, wet: 0.4 },
    ],
  });
}

/** One low note in step, a second that rubs against it, and a high one that comes and does not resolve. */
export function themeTension() {
  const pulse = Array.from({ length: 32 }, (_, at) =>
    at % 8 === 7 ? 'Eb2:.4 -:.35' : 'D2:.4 -:.35',
  ).join(' ');
  const rub = `-:6 | Eb3:6 | D3:6 | -:6`;
  const high = `-:9 | A4:3 | -:6 | G#4:3 | -:3`;
  return performed(createChance(1201), {
    beat: 1,
    parts: [
      { notes: pulse, instrument: bowed, gain: 0.2, pan: 0, wet: 0.2 },
      { notes: rub, instrument: bowed, gain: 0.06, pan: -0.35, wet: 0.4 },
      { notes: high, instrument: clarinet, gain: 0.05, pan: 0.4, wet: 0.6 },
    ],
  });
}

/** When each bow is drawn and for how many seconds: no two change together. Only the top voice moves. */
const CHORD = [
  {
    hertz: 73.42,
    gain: 0.13,
    pan: -0.1,
    bows: [
      [1, 13],
      [14, 14],
      [28, 13],
    ],
  },
  {
    hertz: 110,
    gain: 0.1,
    pan: 0.2,
    bows: [
      [5, 15],
      [20, 12],
      [32, 13],
    ],
  },
  {
    hertz: 164.81,
    gain: 0.08,
    pan: -0.3,
    bows: [
      [8, 17],
      [25, 23],
    ],
  },
  {
    hertz: 246.94,
    gain: 0.06,
    pan: 0.3,
    bows: [
      [2.5, 10],
      [12.5, 10],
    ],
  },
  {
    hertz: 220,
    gain: 0.06,
    pan: 0.3,
    bows: [
      [22.5, 11],
      [33.5, 9],
    ],
  },
];
const SLOW = 1.6;

/** One chord, neither major nor minor, held without a gap; one voice sinks a tone, and is taken back. */
export function themeCoda() {
  const chance = createChance(848);
  const seconds = loopSeconds(40);
  const out = silence(seconds, 2);
  const [send] = silence(seconds);
  for (const { hertz, gain, pan, bows } of CHORD) {
    for (const [at, length] of bows) {
      const [sound] = edges([bowed(chance, { hertz, seconds: length + SLOW })], SLOW, SLOW + 0.5);
      place(out, sound, { at, gain, pan, around: true });
      place([send], sound, { at, gain: gain * 0.45, around: true });
    }
  }
  mixIn(out, heardIn(SPACES.hall, send, { channels: 2, around: true, seed: 17 }), 1);
  return out;
}
