/** Steps in deep cold snow: each a crunch of grains under heel and sole, with the squeak of frost. */
import { RATE, draw, edges, place, silence, type Channels } from '../lib/buffer.ts';
import { createChance, type Chance } from '../lib/chance.ts';
import { createFilter } from '../lib/filter.ts';
import { tick } from '../lib/strike.ts';

const STEPS = [0.05, 0.72, 1.36, 2.04, 2.7];

export function snowSteps() {
  const chance = createChance(32);
  const [dry] = silence(3.4);
  STEPS.forEach((at, index) => {
    place([dry], step(chance), {
      at: at + chance.between(0, 0.03),
      gain: index % 2 === 0 ? 1 : 0.85,
    });
  });
  return edges([dry], 0.003, 0.15);
}

function step(chance: Chance) {
  const out = silence(0.6);
  crunch(out, chance, { at: 0, length: 0.17, gain: 1 });
  crunch(out, chance, { at: 0.16, length: 0.3, gain: 0.75 });
  place(out, tick(chance, { hertz: 110, q: 0.9, ring: 0.1 }), { gain: 2.2 });
  place(out, squeak(chance), { at: chance.between(0.14, 0.2), gain: 0.22 });
  return out[0];
}

/** Hundreds of crystals break, most at the first weight. */
function crunch(
  target: Channels,
  chance: Chance,
  { at, length, gain }: { readonly at: number; readonly length: number; readonly gain: number },
) {
  for (let time = 0; time < length; time += chance.wait(0.00055)) {
    const weight = Math.min(1, time / 0.02) * (1 - time / length) ** 0.8;
    if (chance.next() > weight) continue;
    const grain = tick(chance, {
      hertz: 900 + 4300 * chance.next() ** 1.6,
      q: chance.between(1.2, 4),
      ring: chance.between(0.003, 0.012),
    });
    place(target, grain, { at: at + time, gain: gain * (0.12 + 0.6 * chance.next() ** 4) });
  }
}

function squeak(chance: Chance) {
  const length = chance.between(0.12, 0.2);
  const frost = createFilter(880, 5);
  const upper = createFilter(1750, 6);
  let phase = 0;
  return draw(length, (time) => {
    phase += (chance.between(150, 210) * (1 + time)) / RATE;
    const rub = Math.exp(-(phase % 1) * 6) * (0.6 + 0.8 * chance.noise());
    return (frost.run(rub).band + 0.6 * upper.run(rub).band) * Math.sin((time / length) * Math.PI);
  });
}
