/** Struck things: a set of ringing partials, each with pitch, strength and seconds of ringing. */
import type { Chance } from './chance.ts';
import { draw } from './buffer.ts';
import { createFilter } from './filter.ts';

/** `partials`: [hertz, strength, seconds to fall by 60 dB]. */
export function struck(
  partials: readonly (readonly number[])[],
  seconds: number,
  chance: Chance,
): Float32Array {
  const voices = partials.map(([hertz, strength, ring]) => ({
    turn: 2 * Math.PI * hertz,
    strength,
    fall: 6.9 / ring,
    phase: chance.between(0, 0.6),
  }));
  return draw(seconds, (time) => {
    const onset = Math.min(1, time / 0.0006);
    let sum = 0;
    for (const { turn, strength, fall, phase } of voices) {
      sum += strength * Math.exp(-fall * time) * Math.sin(turn * time + phase);
    }
    return sum * onset;
  });
}

/** A short burst of noise round one pitch: the click, tap or crackle of a touch. */
type Tick = { readonly hertz: number; readonly q?: number; readonly ring?: number };

export function tick(chance: Chance, { hertz, q = 1.5, ring = 0.01 }: Tick): Float32Array {
  const filter = createFilter(hertz, q);
  return draw(ring * 1.4 + 0.004, (time) => {
    const fade = Math.exp((-6.9 * time) / ring) * Math.min(1, time / 0.0004);
    return filter.run(chance.noise() * fade).band;
  });
}
