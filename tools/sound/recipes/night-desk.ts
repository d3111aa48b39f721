/** An office at night: a nib, a clock, men who wait on a bench; and once in a while one of them weeps, not loudly. */
import { airLoop, humLoop } from '../lib/air.ts';
import { breathing } from '../lib/breath.ts';
import { RATE, draw, loopSeconds, mixIn, place, silence } from '../lib/buffer.ts';
import { createChance, type Chance } from '../lib/chance.ts';
import { createFilter, filteredAround } from '../lib/filter.ts';
import { atLevel, layIn } from '../lib/layer.ts';
import { SPACES } from '../lib/space.ts';
import { tick } from '../lib/strike.ts';
import { bench } from './hall.ts';
import { stroke } from './pencil.ts';

const SECONDS = loopSeconds(22);
const around = true;
const LAMP = [
  [100, 1],
  [200, 0.5],
  [300, 0.25],
];

export function nightClock() {
  const chance = createChance(1201);
  const out = atLevel(airLoop(chance, SECONDS, 600), -29);
  mixIn(out, atLevel([humLoop(SECONDS, LAMP)], -40));
  mixIn(out, atLevel(breathing(chance, SECONDS, 5), -37));
  const [clock] = silence(SECONDS);
  for (let beat = 0; beat < 44; beat += 1) {
    const click = tick(chance, { hertz: beat % 2 === 0 ? 1500 : 1850, q: 2, ring: 0.014 });
    place([clock], click, { at: 0.2 + (beat * SECONDS) / 44, around });
  }
  layIn(out, clock, { space: SPACES.office, level: -35, pan: 0.5, seed: 271 });
  const [desk] = silence(SECONDS);
  for (const [start, marks] of [
    [1.1, 12],
    [7.6, 5],
    [15.3, 14],
  ])
    for (let mark = 0; mark < marks; mark += 1)
      place([desk], stroke(chance, chance.between(0.05, 0.15)), {
        at: start + mark * 0.21,
        gain: 0.8,
        around,
      });
  place([desk], bench(chance), { at: 11.2, gain: 0.5, around });
  const nib = filteredAround(desk, 'low', 4500);
  layIn(out, nib, { space: SPACES.office, level: -29, pan: -0.35, seed: 273 });
  const [man] = silence(SECONDS);
  for (const [at, gain] of [
    [12.8, 0.5],
    [13.7, 1],
    [15, 0.6],
  ])
    place([man], sob(chance), { at, gain, around });
  const held = filteredAround(man, 'low', 900);
  layIn(out, held, { space: SPACES.corridor, level: -31, pan: 0.2, seed: 275, dry: 0.8, wet: 0.6 });
  return out.map((channel) => filteredAround(channel, 'high', 50));
}

/** Breath that catches twice on its way in, and a little voice on the way out, held back. */
function sob(chance: Chance) {
  const nose = createFilter(1200, 1);
  const chest = createFilter(480, 2.2);
  const pitch = chance.between(135, 160);
  let phase = 0;
  return draw(0.95, (time) => {
    const into = time < 0.4 ? Math.abs(Math.sin(time * 15.7)) * (time / 0.4) : 0;
    const away = time > 0.46 ? Math.sin(Math.min(1, (time - 0.46) / 0.45) * Math.PI) : 0;
    phase += (pitch * (1 - 0.25 * (time - 0.46))) / RATE;
    const voice = ((phase % 1) * 2 - 1) * 0.16 * away;
    const air = chance.noise();
    return nose.run(air * into).band * 0.5 + chest.run(voice + air * 0.35 * away).band;
  });
}
