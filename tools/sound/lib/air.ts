/** What is heard when nothing is: the air of a room and the hum of its wires. */
import type { Chance } from './chance.ts';
import { draw, wrapLoop } from './buffer.ts';
import { createPink, filtered } from './filter.ts';

const FADE = 1;

/** A stereo loop of soft noise below `hertz`. */
export function airLoop(chance: Chance, seconds: number, hertz = 900): Float32Array[] {
  const side = () => {
    const pink = createPink(chance);
    return filtered(
      draw(seconds + FADE, () => pink() * 0.12),
      'low',
      hertz,
    );
  };
  return wrapLoop([side(), side()], FADE);
}

/** Partials `[hertz, gain]`, each moved to a whole number of turns in the loop. It breathes a little. */
export function humLoop(seconds: number, partials: readonly (readonly number[])[]): Float32Array {
  const whole = partials.map(([hertz, gain]) => ({
    turns: Math.round(hertz * seconds) / seconds,
    phase: hertz,
    gain,
  }));
  return draw(seconds, (time) => {
    const breath = 1 + 0.12 * Math.sin((2 * Math.PI * time * 2) / seconds);
    const sum = whole.reduce(
      (all, { turns, phase, gain }) => all + gain * Math.sin(2 * Math.PI * turns * time + phase),
      0,
    );
    return sum * breath;
  });
}
