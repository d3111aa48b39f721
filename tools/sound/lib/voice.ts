/**
 * Talk without words: a breathy voice source through moving vowel formants, with gaps, hisses and
 * stops between the syllables, in phrases that fall in pitch. Nothing said can be made out.
 */
import type { Chance } from './chance.ts';
import { RATE, samples } from './buffer.ts';
import { createFilter, type Filter } from './filter.ts';

const VOWELS = [
  [730, 1150, 2450],
  [500, 1750, 2500],
  [310, 2150, 2850],
  [490, 860, 2400],
  [340, 700, 2250],
  [390, 1500, 2350],
];
const GAINS = [1, 0.8, 0.55];
const RETUNE = 48;

export type Talker = {
  readonly pitch: number;
  readonly rate: number;
  readonly breath: number;
  readonly throat: number;
};

type Onset = 'none' | 'stop' | 'hiss' | 'hush' | 'soft';

type Syllable = {
  readonly onset: Onset;
  readonly stress: number;
  readonly seconds: number;
  readonly lead: number;
  readonly pitch: number;
  readonly vowel: readonly number[];
};

/** The mouth as it moves. */
type Mouth = { phase: number; tilt: number; vowel: number[]; pitch: number };

type Singing = {
  readonly out: Float32Array;
  readonly at: number;
  readonly one: Syllable;
  readonly chance: Chance;
  readonly talker: Talker;
  readonly formants: readonly Filter[];
  readonly hiss: Filter;
  readonly state: Mouth;
};

/** Who talks: pitch in hertz, syllables a second, breath 0 … 1, length of the throat. */
export function createTalker(chance: Chance, lowVoices = 0.8): Talker {
  const deep = chance.next() < lowVoices;
  return {
    pitch: deep ? chance.between(88, 145) : chance.between(165, 215),
    rate: chance.between(3.6, 6.2),
    breath: chance.between(0.12, 0.4),
    throat: deep ? chance.between(0.93, 1.04) : chance.between(1.08, 1.18),
  };
}

/** One phrase as a mono buffer. */
export function phrase(chance: Chance, talker: Talker, count = chance.whole(3, 13)): Float32Array {
  const syllables = Array.from({ length: count }, (_, index) =>
    syllable(chance, talker, index / count),
  );
  const whole = syllables.reduce((sum, { seconds }) => sum + seconds, 0.08);
  const out = new Float32Array(samples(whole));
  const formants = VOWELS[0].map((hertz) => createFilter(hertz, 8));
  const hiss = createFilter(3800, 1.2);
  const state = { phase: 0, tilt: 0, vowel: [...syllables[0].vowel], pitch: talker.pitch };
  let at = 0;
  for (const one of syllables) {
    sing({ out, at, one, chance, talker, formants, hiss, state });
    at += samples(one.seconds);
  }
  return out;
}

function syllable(chance: Chance, { pitch, rate, throat }: Talker, progress: number): Syllable {
  const onset = chance.pick<Onset>(['none', 'stop', 'hiss', 'hush', 'soft', 'soft', 'stop']);
  const stress = chance.next() < 0.35 ? 1 : chance.between(0.45, 0.8);
  const last = progress > 0.85 ? 1.35 : 1;
  return {
    onset,
    stress,
    seconds: (chance.between(0.7, 1.3) / rate) * last,
    lead: onset === 'none' ? 0.1 : chance.between(0.22, 0.4),
    pitch:
      pitch * (1.12 - 0.3 * progress) * (1 + 0.12 * (stress - 0.6)) * chance.between(0.96, 1.04),
    vowel: chance.pick(VOWELS).map((hertz) => hertz * throat * chance.between(0.95, 1.05)),
  };
}

function sing({ out, at, one, chance, talker, formants, hiss, state }: Singing): void {
  const length = Math.min(samples(one.seconds), out.length - at);
  hiss.tune(one.onset === 'hush' ? 2500 : 4600, 1.3);
  for (let i = 0; i < length; i += 1) {
    const where = i / length;
    if (i % RETUNE === 0) glide(state, one, formants);
    const level = loudness(one, where);
    state.phase += (state.pitch * (1 + 0.008 * chance.noise())) / RATE;
    if (state.phase >= 1) state.phase -= 1;
    const open = state.phase < 0.6 ? 1 : 0.2;
    const source = state.phase * 2 - 1 + talker.breath * open * chance.noise() * 2.5;
    state.tilt += 0.13 * (source - state.tilt);
    let sound = 0;
    for (let f = 0; f < 3; f += 1) sound += formants[f].run(state.tilt).band * GAINS[f];
    out[at + i] += sound * level + rustle(one, where, hiss, chance);
  }
}

function glide(state: Mouth, one: Syllable, formants: readonly Filter[]): void {
  state.pitch += 0.05 * (one.pitch - state.pitch);
  formants.forEach((filter, f) => {
    state.vowel[f] += 0.045 * (one.vowel[f] - state.vowel[f]);
    filter.tune(state.vowel[f], 5 + 1.5 * f);
  });
}

function loudness({ onset, lead, stress }: Syllable, where: number): number {
  const closed = onset === 'stop' ? 0.03 : onset === 'soft' ? 0.45 : onset === 'none' ? 0.5 : 0.08;
  const opening = Math.min(1, Math.max(0, (where - lead * 0.6) / (lead * 0.6 + 0.05)));
  const closing = Math.min(1, (1 - where) / 0.3);
  return stress * (closed + (1 - closed) * opening) * (0.25 + 0.75 * closing);
}

function rustle(
  { onset, lead, stress }: Syllable,
  where: number,
  hiss: Filter,
  chance: Chance,
): number {
  if (where > lead || onset === 'none' || onset === 'soft') return 0;
  const shape =
    onset === 'stop' ? (where > lead * 0.8 ? 1.2 : 0) : Math.sin((where / lead) * Math.PI);
  return hiss.run(chance.noise()).band * shape * stress * 0.08;
}
