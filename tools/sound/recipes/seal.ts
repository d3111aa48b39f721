/** A strip of paper pasted over a door: the wet brush, the strip laid on, a thumb along it. */
import { draw, edges, place, silence } from '../lib/buffer.ts';
import { createChance, type Chance } from '../lib/chance.ts';
import { createFilter, filtered } from '../lib/filter.ts';
import { SPACES, inRoom } from '../lib/space.ts';
import { tick } from '../lib/strike.ts';
import { sheet } from './paper-fold.ts';

export function sealPaper() {
  const chance = createChance(335);
  const [dry] = silence(2.8);
  for (const at of [0.05, 0.42])
    place([dry], stroke(chance, { length: 0.3, hertz: 1300 }), { at, gain: 0.6 });
  place([dry], sheet(chance, 0.4), { at: 0.85, gain: 0.7 });
  place([dry], filtered(tick(chance, { hertz: 210, q: 0.8, ring: 0.12 }), 'low', 900), {
    at: 1.3,
    gain: 1,
  });
  place([dry], stroke(chance, { length: 0.85, hertz: 620 }), { at: 1.5, gain: 0.9 });
  place([dry], tick(chance, { hertz: 480, q: 0.9, ring: 0.05 }), { at: 2.36, gain: 0.9 });
  return edges(inRoom({ ...SPACES.corridor, decay: 1.4 }, dry, 0.35), 0.004, 0.4);
}

/** Something drawn over wood; it squeaks a little where it is pressed. */
function stroke(
  chance: Chance,
  { length, hertz }: { readonly length: number; readonly hertz: number },
) {
  const cloth = createFilter(hertz, 0.9);
  const squeak = createFilter(hertz * 2.6, 9);
  return draw(length, (time) => {
    const push = Math.sin((time / length) * Math.PI) ** 0.8;
    const rub = chance.noise() * push;
    return cloth.run(rub).band + squeak.run(rub).band * 0.12 * push;
  });
}
