/** A newspaper: opened, shaken straight, turned. Larger and softer than a sheet, with air under it. */
import { draw, edges, place, silence } from '../lib/buffer.ts';
import { createChance, type Chance } from '../lib/chance.ts';
import { filtered } from '../lib/filter.ts';
import { SPACES, inRoom } from '../lib/space.ts';
import { tick } from '../lib/strike.ts';
import { sheet } from './paper-fold.ts';

export function newspaper() {
  const chance = createChance(1202);
  const [dry] = silence(2.3);
  page(dry, chance, { at: 0.02, length: 0.6, gain: 0.8 });
  page(dry, chance, { at: 0.7, length: 0.24, gain: 1.3 });
  page(dry, chance, { at: 0.98, length: 0.2, gain: 0.9 });
  page(dry, chance, { at: 1.35, length: 0.45, gain: 0.5 });
  return edges(inRoom(SPACES.office, dry, 0.16), 0.004, 0.3);
}

/** Two sheets at once, and the flap of air that they move. */
function page(
  target: Float32Array,
  chance: Chance,
  { at, length, gain }: { readonly at: number; readonly length: number; readonly gain: number },
) {
  place([target], filtered(sheet(chance, length), 'low', 4200), { at, gain });
  place([target], filtered(sheet(chance, length * 0.8), 'low', 2400), { at: at + 0.04, gain });
  const flap = draw(length, (time) => chance.noise() * Math.sin((time / length) * Math.PI) ** 2);
  place([target], filtered(filtered(flap, 'low', 340), 'high', 90), { at, gain: gain * 0.45 });
  const snap = tick(chance, { hertz: 520, q: 0.7, ring: 0.05 });
  place([target], snap, { at: at + length * 0.8, gain: gain * 0.5 });
}
