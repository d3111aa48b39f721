/** Two instruments that are reckoned: a bowed string, a soft struck string. */
import type { Chance } from './chance.ts';
import { RATE, draw } from './buffer.ts';
import { createFilter, createSoftener } from './filter.ts';
import { tick } from './strike.ts';

const TABLE = 2048;

export type Note = { readonly hertz: number; readonly seconds: number };
type BowedNote = Note & { readonly attack?: number; readonly release?: number };
export type Instrument = (chance: Chance, note: Note) => Float32Array;

/** Three players a little apart, slow bow unless `attack` is short, late and narrow vibrato, the wooden body's resonances. */
export function bowed(
  chance: Chance,
  { hertz, seconds, attack = 0.28, release = 0.5 }: BowedNote,
): Float32Array {
  const whole = seconds + 0.5;
  const table = cycle(hertz, 3600, (n) => n ** -1.05);
  const players = [-0.0017, 0.0003, 0.0021].map((apart) => ({
    apart: apart + chance.between(-0.0004, 0.0004),
    phase: chance.next(),
    sway: chance.between(4.6, 5.5),
    late: chance.between(0.3, 0.6),
  }));
  const body = [
    [230, 1.2, 0.9],
    [420, 2, 0.7],
    [780, 1.5, 0.45],
  ].map(([at, q, gain]) => ({ filter: createFilter(at, q), gain }));
  const soft = createSoftener(1500);
  const rosin = createFilter(1900, 0.8);
  return draw(whole, (time) => {
    let sum = 0;
    for (const player of players) {
      const vibrato =
        0.0038 *
        Math.min(1, Math.max(0, (time - player.late) / 0.5)) *
        Math.sin(2 * Math.PI * player.sway * time);
      player.phase += (hertz * (1 + player.apart + vibrato)) / RATE;
      sum += read(table, player.phase);
    }
    const shape = swell(time, seconds, attack, release);
    const bow = rosin.run(chance.noise()).band * 0.012;
    const string = soft(sum) + bow;
    return (
      shape *
      body.reduce((all, { filter, gain }) => all + filter.run(string).band * gain, string * 0.35)
    );
  });
}

/** A felted piano string: partials slightly sharp, the higher ones gone sooner, a soft thump. */
export function felt(chance: Chance, { hertz, seconds }: Note): Float32Array {
  const partials = Array.from({ length: 14 }, (_, index) => {
    const n = index + 1;
    return {
      turn: 2 * Math.PI * hertz * n * Math.sqrt(1 + 0.00035 * n * n),
      gain: Math.exp(-0.42 * index) * Math.abs(Math.sin(n * 0.42)),
      fall: 0.7 + 0.45 * n,
    };
  });
  const thump = tick(chance, { hertz: 190, q: 0.8, ring: 0.06 });
  const whole = seconds + 0.6;
  return draw(whole, (time, i) => {
    let sum = 0;
    for (const { turn, gain, fall } of partials)
      sum += gain * Math.exp(-fall * time) * Math.sin(turn * time);
    const end = time < seconds ? 1 : Math.exp(-(time - seconds) * 9);
    return (
      (sum * Math.min(1, time / 0.004) + (thump[i] ?? 0) * 0.25) *
      end *
      Math.min(1, (whole - time) / 0.02)
    );
  });
}

/** One cycle made of the harmonics below `top`. */
export function cycle(
  hertz: number,
  top: number,
  strength: (harmonic: number) => number,
): Float32Array {
  const table = new Float32Array(TABLE + 1);
  for (let n = 1; n * hertz < top; n += 1) {
    for (let i = 0; i <= TABLE; i += 1)
      table[i] += strength(n) * Math.sin((2 * Math.PI * n * i) / TABLE);
  }
  return table;
}

/** A cycle read at a phase in turns. */
export function read(table: Float32Array, phase: number): number {
  const at = (phase - Math.floor(phase)) * TABLE;
  const low = Math.floor(at);
  return table[low] + (at - low) * (table[low + 1] - table[low]);
}

/** Loudness 0 … 1 of a note that is begun and let go softly. */
export function swell(time: number, seconds: number, attack: number, release: number): number {
  const up = Math.sin(Math.min(1, time / attack) * (Math.PI / 2)) ** 2;
  if (time <= seconds) return up;
  return up * Math.cos(Math.min(1, (time - seconds) / release) * (Math.PI / 2)) ** 2;
}
