/** Laughter: runs of breathy "ha", each shorter, lower and softer than the one before. */
import type { Chance } from './chance.ts';
import { RATE, draw } from './buffer.ts';
import { createFilter, type Filter } from './filter.ts';

const VOWELS = [
  [720, 1200, 2500],
  [640, 1350, 2450],
  [560, 1600, 2500],
  [600, 950, 2350],
];
const GAINS = [1, 0.75, 0.45];

/** One bout of one person. */
type Burst = {
  readonly at: number;
  readonly seconds: number;
  readonly pitch: number;
  readonly level: number;
  readonly breath: number;
};

/** What sounds just now. */
type Now = {
  readonly time: number;
  readonly chance: Chance;
  readonly formants: readonly Filter[];
  readonly state: { phase: number; tilt: number };
};

export function laugh(chance: Chance, lowVoices = 0.85): Float32Array {
  const deep = chance.next() < lowVoices;
  const throat = deep ? chance.between(0.93, 1.04) : chance.between(1.1, 1.2);
  const formants = chance
    .pick(VOWELS)
    .map((hertz, index) => createFilter(hertz * throat, 5 + 1.5 * index));
  const bursts = burstsOf(chance, deep ? chance.between(125, 205) : chance.between(230, 330));
  const last = bursts[bursts.length - 1];
  const state = { phase: 0, tilt: 0, which: 0 };
  return draw(last.at + last.seconds + 0.12, (time) => {
    while (state.which < bursts.length - 1 && time >= bursts[state.which + 1].at) state.which += 1;
    return sound(bursts[state.which], { time, chance, formants, state });
  });
}

function burstsOf(chance: Chance, pitch: number): readonly Burst[] {
  const count = chance.whole(4, 9);
  const pace = chance.between(0.165, 0.225);
  let at = 0;
  return Array.from({ length: count }, (_, index) => {
    const worn = index / count;
    const seconds = pace * (1 + 0.25 * worn) * chance.between(0.94, 1.06);
    const burst = {
      at,
      seconds,
      pitch: pitch * (1.18 - 0.4 * worn) * chance.between(0.95, 1.05),
      level: (index === 0 ? 0.8 : 1) * (1 - 0.75 * worn) * chance.between(0.8, 1),
      breath: 0.35 + 0.5 * worn,
    };
    at += seconds;
    return burst;
  });
}

/** First the "h", then the voice, then a gap. */
function sound(
  { at, seconds, pitch, level, breath }: Burst,
  { time, chance, formants, state }: Now,
): number {
  const where = (time - at) / seconds;
  const hiss = where < 0.5 ? Math.sin((where / 0.5) * Math.PI) : 0;
  const voiced = (where - 0.24) / 0.58;
  const voice = voiced > 0 && voiced < 1 ? Math.sin(voiced ** 0.55 * Math.PI) ** 0.8 : 0;
  state.phase += (pitch * (1.06 - 0.14 * Math.max(0, voiced)) * (1 + 0.01 * chance.noise())) / RATE;
  if (state.phase >= 1) state.phase -= 1;
  const source = (state.phase * 2 - 1) * voice + chance.noise() * breath * (hiss + 0.5 * voice);
  state.tilt += 0.3 * (source - state.tilt);
  return formants.reduce(
    (sum, filter, index) => sum + filter.run(state.tilt).band * GAINS[index] * level,
    0,
  );
}
