/** A locomotive's whistle, far off: three notes at once, blown by steam, over open country. */
import { RATE, draw, edges, mixIn, silence } from '../lib/buffer.ts';
import { createChance, type Chance } from '../lib/chance.ts';
import { createFilter, filtered } from '../lib/filter.ts';
import { SPACES, heardIn } from '../lib/space.ts';

const LENGTH = 4;
const PIPES = [311, 392, 523];
const OVERTONES = [1, 0.28, 0.16, 0.06];
/** When steam is on: start, end, strength. */
const BLASTS = [
  [0.05, 0.42, 0.8],
  [0.72, 2.5, 1],
];

export function whistle() {
  const chance = createChance(1210);
  const dry = silence(LENGTH);
  PIPES.forEach((hertz, index) => mixIn(dry, [pipe(chance, hertz, index)], 0.3));
  const near = filtered(filtered(dry[0], 'low', 1900), 'high', 180);
  const out = [near.map((value) => value * 0.5)];
  mixIn(out, heardIn(SPACES.field, near, { seed: 8 }), 1);
  return edges(out, 0.02, 1);
}

/** The pitch climbs as the pressure comes and sinks as it goes; the tone is never quite still. */
function pipe(chance: Chance, hertz: number, index: number) {
  let phase = 0;
  let drift = 0;
  const rush = createFilter(hertz, 9);
  return draw(LENGTH, (time) => {
    const steam = pressure(time - index * 0.012);
    drift += (chance.noise() - drift) * (18 / RATE);
    phase += (hertz * (0.9 + 0.1 * steam ** 0.5) * (1 + 0.25 * drift)) / RATE;
    const tone = OVERTONES.reduce(
      (sum, gain, n) => sum + gain * Math.sin(2 * Math.PI * phase * (n + 1)),
      0,
    );
    return (tone * (1 + 4 * drift) + rush.run(chance.noise()).band * 3) * steam;
  });
}

function pressure(time: number) {
  return BLASTS.reduce((most, [from, to, strength]) => {
    const rise = Math.min(1, Math.max(0, (time - from) / 0.16));
    const fall = Math.min(1, Math.max(0, (to - time) / 0.22));
    return Math.max(most, strength * rise * fall);
  }, 0);
}
