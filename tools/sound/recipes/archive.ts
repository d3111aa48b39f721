/** A reading room of papers: a lamp, a page turned, a tape untied, a trolley three aisles off. */
import { airLoop, humLoop } from '../lib/air.ts';
import { draw, loopSeconds, mixIn, place, silence } from '../lib/buffer.ts';
import { createChance } from '../lib/chance.ts';
import { createFilter, filteredAround } from '../lib/filter.ts';
import { atLevel, layIn } from '../lib/layer.ts';
import { SPACES } from '../lib/space.ts';
import { tick } from '../lib/strike.ts';
import { bench } from './hall.ts';
import { sheet } from './paper-fold.ts';

const SECONDS = loopSeconds(20);
const around = true;
const LAMP = [
  [100, 1],
  [200, 0.5],
  [400, 0.2],
];

export function archiveHum() {
  const chance = createChance(1957);
  const out = atLevel(airLoop(chance, SECONDS, 700), -33);
  mixIn(out, atLevel([humLoop(SECONDS, LAMP)], -41));
  const [table] = silence(SECONDS);
  for (const [at, length] of [
    [0.9, 0.5],
    [4.4, 0.35],
    [6, 0.6],
    [10.8, 0.45],
    [13.1, 0.3],
    [17.2, 0.55],
  ])
    place([table], sheet(chance, length), { at, gain: chance.between(0.6, 1), around });
  place([table], bench(chance), { at: 8.6, gain: 0.5, around });
  for (const at of [15.1, 15.25])
    place([table], tick(chance, { hertz: 640, q: 0.9, ring: 0.05 }), { at, gain: 0.8, around });
  layIn(out, table, { space: SPACES.office, level: -25, pan: 0.2, seed: 311 });
  const [aisle] = silence(SECONDS);
  const wheel = createFilter(230, 1.4);
  const squeak = createFilter(1500, 14);
  const roll = draw(4.2, (time) => {
    const near = Math.sin((time / 4.2) * Math.PI) ** 1.5;
    const turn = Math.max(0, Math.sin(2 * Math.PI * 1.3 * time)) ** 6;
    const floor = chance.noise();
    return (wheel.run(floor).band + squeak.run(floor * turn).band * 0.5) * near;
  });
  place([aisle], roll, { at: 10.9, around });
  layIn(out, filteredAround(aisle, 'low', 1700), {
    space: SPACES.corridor,
    level: -31,
    pan: -0.6,
    seed: 313,
  });
  return out.map((channel) => filteredAround(channel, 'high', 50));
}
