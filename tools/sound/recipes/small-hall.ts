/** A village hall: forty people breathing, benches, felt soles, the iron stove. */
import { airLoop } from '../lib/air.ts';
import { breathing } from '../lib/breath.ts';
import { loopSeconds, mixIn, place, silence } from '../lib/buffer.ts';
import { createChance, type Chance } from '../lib/chance.ts';
import { talkRound } from '../lib/crowd.ts';
import { filteredAround } from '../lib/filter.ts';
import { atLevel, layIn } from '../lib/layer.ts';
import { SPACES } from '../lib/space.ts';
import { tick } from '../lib/strike.ts';
import { bench } from './hall.ts';
import { stove } from './village.ts';

const SECONDS = loopSeconds(19);
const around = true;
const space = SPACES.office;

export function smallHall() {
  const chance = createChance(1303);
  const out = atLevel(airLoop(chance, SECONDS, 500), -34);
  mixIn(out, atLevel(breathing(chance, SECONDS, 24), -32));
  const [wood] = silence(SECONDS);
  for (let knock = 0; knock < 17; knock += 1) {
    const at = chance.between(0, SECONDS);
    place([wood], bench(chance), { at, gain: chance.between(0.2, 1), around });
  }
  for (let sole = 0; sole < 26; sole += 1) {
    place([wood], felt(chance), { at: chance.between(0, SECONDS), gain: 0.3, around });
  }
  layIn(out, wood, { space, level: -24, pan: 0.2, seed: 51, wet: 0.4 });
  const [iron] = silence(SECONDS);
  stove(iron, chance, SECONDS);
  layIn(out, iron, { space, level: -28, pan: -0.45, seed: 53 });
  const [aside] = silence(SECONDS);
  for (let person = 0; person < 3; person += 1) mixIn([aside], [talkRound(chance, SECONDS, 5.5)]);
  const low = filteredAround(filteredAround(aside, 'low', 900), 'low', 1100);
  layIn(out, low, { space, level: -31, pan: 0.5, seed: 55 });
  return out.map((channel) => filteredAround(channel, 'high', 60));
}

/** A felt boot moved on boards. */
function felt(chance: Chance) {
  return tick(chance, { hertz: chance.between(200, 480), q: 0.7, ring: chance.between(0.1, 0.25) });
}
