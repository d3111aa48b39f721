/** A full hall that is quiet on purpose: what cannot be held back, and long waits between. */
import { airLoop, humLoop } from '../lib/air.ts';
import { breathing, throat } from '../lib/breath.ts';
import { loopSeconds, mixIn, place, silence } from '../lib/buffer.ts';
import { createChance } from '../lib/chance.ts';
import { filteredAround } from '../lib/filter.ts';
import { atLevel, layIn } from '../lib/layer.ts';
import { SPACES } from '../lib/space.ts';
import { tick } from '../lib/strike.ts';
import { bench } from './hall.ts';
import { sheet } from './paper-fold.ts';

const SECONDS = loopSeconds(20);
const around = true;
const LAMPS = [
  [100, 1],
  [200, 0.5],
  [300, 0.3],
  [400, 0.12],
];

export function meeting37() {
  const chance = createChance(1937);
  const out = atLevel(airLoop(chance, SECONDS, 420), -31);
  mixIn(out, atLevel([humLoop(SECONDS, LAMPS)], -41));
  mixIn(out, atLevel(breathing(chance, SECONDS, 11), -36));
  const [held] = silence(SECONDS);
  for (const at of [1.7, 6.9, 7.4, 13.2, 17.6]) {
    place([held], bench(chance), { at, gain: chance.between(0.4, 1), around });
  }
  for (const at of [3.5, 3.75, 10.4, 15.1, 15.5]) {
    place([held], tick(chance, { hertz: 420, q: 0.8, ring: 0.14 }), { at, gain: 0.5, around });
  }
  place([held], throat(chance), { at: 11.6, gain: 0.7, around });
  place([held], sheet(chance, 0.3), { at: 18.7, gain: 0.5, around });
  layIn(out, held, {
    space: SPACES.corridor,
    level: -22,
    pan: -0.15,
    seed: 61,
    dry: 0.8,
    wet: 0.7,
  });
  return out.map((channel) => filteredAround(channel, 'high', 60));
}
