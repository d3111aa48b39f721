/** Two thousand people stand up: seat boards, cloth, soles; then nothing but the hall's own tail. */
import { draw, edges, mixIn, place, silence } from '../lib/buffer.ts';
import { createChance, type Chance } from '../lib/chance.ts';
import { createFilter } from '../lib/filter.ts';
import { tick } from '../lib/strike.ts';
import { inHall, seatsRise } from './applause.ts';

const SECONDS = 5;

export function hallStands() {
  const chance = createChance(2003);
  const dry = silence(SECONDS);
  seatsRise(dry, chance, { from: 0.15, people: 70 });
  seatsRise(dry, chance, { from: 0.5, people: 800 });
  mixIn(dry, [cloth(chance)], 0.5);
  for (let sole = 0; sole < 420; sole += 1) {
    const shuffle = tick(chance, { hertz: chance.between(300, 900), q: 0.8, ring: 0.07 });
    const at = 1.75 + chance.bell() * 0.42;
    place(dry, shuffle, { at, gain: 0.05 + 0.3 * chance.next() ** 4 });
  }
  place(dry, tick(chance, { hertz: 240, q: 1, ring: 0.08 }), { at: 2.95, gain: 0.5 });
  return edges(inHall(dry, false), 0.02, 1.6);
}

/** Coats and jackets of a whole hall: one soft rush that climbs and is gone. */
function cloth(chance: Chance) {
  const wool = createFilter(900, 0.7);
  return draw(SECONDS, (time) => {
    const up = Math.exp(-(((time - 1.45) / 0.5) ** 2));
    return wool.run(chance.noise() * up).band * 0.6;
  });
}
