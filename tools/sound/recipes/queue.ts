/** A long queue that does not talk: boots shifted on stone, breath, cloth against cloth, a step all together. */
import { airLoop } from '../lib/air.ts';
import { breathing, throat } from '../lib/breath.ts';
import { draw, loopSeconds, mixIn, place, silence } from '../lib/buffer.ts';
import { createChance } from '../lib/chance.ts';
import { createFilter, filteredAround } from '../lib/filter.ts';
import { atLevel, layIn } from '../lib/layer.ts';
import { SPACES } from '../lib/space.ts';
import { tick } from '../lib/strike.ts';
import { coughOnce } from './cough.ts';
import { boot } from './registration.ts';

const SECONDS = loopSeconds(20);
const around = true;
const space = { ...SPACES.corridor, decay: 1.2, spread: 0.12 };

export function queueBreath() {
  const chance = createChance(612);
  const out = atLevel(airLoop(chance, SECONDS, 420), -31);
  const breath = breathing(chance, SECONDS, 30).map((side) => filteredAround(side, 'low', 1300));
  mixIn(out, atLevel(breath, -31));
  const [feet] = silence(SECONDS);
  for (let at = 0; at < SECONDS; at += chance.wait(0.33))
    place([feet], tick(chance, { hertz: chance.between(230, 560), q: 0.8, ring: 0.16 }), {
      at,
      gain: chance.between(0.1, 0.5),
      around,
    });
  for (const move of [4.2, 11.6, 17.9])
    for (let person = 0; person < 26; person += 1)
      place([feet], boot(chance), {
        at: move + chance.next() * 1.3,
        gain: chance.between(0.15, 0.7),
        around,
      });
  layIn(out, feet, { space, level: -25, pan: 0, seed: 291 });
  const [coats] = silence(SECONDS);
  for (let rub = 0; rub < 18; rub += 1) {
    const cloth = createFilter(chance.between(600, 1400), 0.8);
    const length = chance.between(0.2, 0.6);
    const sleeve = draw(
      length,
      (time) => cloth.run(chance.noise()).band * Math.sin((time / length) * Math.PI) ** 2,
    );
    place([coats], sleeve, {
      at: chance.between(0, SECONDS),
      gain: chance.between(0.3, 1),
      around,
    });
  }
  place([coats], throat(chance), { at: 8.1, gain: 0.9, around });
  place([coats], coughOnce(chance), { at: 14.7, gain: 0.4, around });
  layIn(out, filteredAround(coats, 'low', 1700), { space, level: -31, pan: 0.3, seed: 293 });
  return out.map((channel) => filteredAround(channel, 'high', 50));
}
