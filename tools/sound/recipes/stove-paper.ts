/** Paper burned in an iron stove: it is pushed in, it catches, the draught takes it, it crackles out. */
import { RATE, draw, edges, mixIn, place, silence } from '../lib/buffer.ts';
import { createChance, type Chance } from '../lib/chance.ts';
import { createFilter } from '../lib/filter.ts';
import { SPACES, inRoom } from '../lib/space.ts';
import { tick } from '../lib/strike.ts';
import { sheet } from './paper-fold.ts';

const SECONDS = 3.2;
const CATCH = 0.65;

export function stovePaper() {
  const chance = createChance(451);
  const [dry] = silence(SECONDS);
  place([dry], sheet(chance, 0.4), { at: 0.02, gain: 0.6 });
  mixIn([dry], [flame(chance)], 0.42);
  for (let at = CATCH; at < SECONDS - 0.3; at += chance.wait(0.007)) {
    if (chance.next() > fire(at)) continue;
    const hertz = 900 + 5200 * chance.next() ** 1.5;
    const crackle = tick(chance, { hertz, q: 1.5, ring: 0.003 + 0.01 * chance.next() ** 3 });
    place([dry], crackle, { at, gain: 0.1 + 3.2 * chance.next() ** 4 });
  }
  return edges(inRoom(SPACES.hut, dry, 0.3), 0.004, 0.6);
}

function fire(time: number) {
  const since = time - CATCH;
  if (since < 0) return 0;
  return Math.min(1, since / 0.35) * Math.exp(-Math.max(0, since - 0.7) / 0.75);
}

/** Air drawn through a pipe, beating with the flame. */
function flame(chance: Chance) {
  const pipe = createFilter(150, 1.4);
  const body = createFilter(420, 0.8);
  const lick = createFilter(1500, 0.7);
  let beat = 0;
  return draw(SECONDS, (time) => {
    beat += (chance.noise() - beat) * (70 / RATE);
    const air = chance.noise() * fire(time) * Math.max(0, 1 + 11 * beat);
    return pipe.run(air).band * 0.7 + body.run(air).band * 0.4 + lick.run(air).band * 0.12;
  });
}
