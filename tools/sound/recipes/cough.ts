/** A man's cough: a burst of air, rough voice in the throat, a smaller second one. */
import { RATE, draw, place, silence } from '../lib/buffer.ts';
import { createChance, type Chance } from '../lib/chance.ts';
import { createFilter, filtered } from '../lib/filter.ts';
import { SPACES, inRoom } from '../lib/space.ts';

export function cough() {
  const chance = createChance(77);
  const [dry] = silence(1.9);
  place([dry], coughOnce(chance), { at: 0.03 });
  place([dry], coughOnce(chance, 0.75), { at: 0.42, gain: 0.62 });
  return inRoom(SPACES.hall, dry, 0.35);
}

export function coughOnce(chance: Chance, length = 1) {
  const formants = [
    [560, 5, 1],
    [1180, 6, 0.8],
    [2350, 7, 0.5],
    [3500, 5, 0.28],
  ].map(([hertz, q, gain]) => ({
    filter: createFilter(hertz * chance.between(0.92, 1.08), q),
    gain,
  }));
  const pitch = chance.between(105, 135);
  let phase = 0;
  const throat = draw(0.36 * length, (time) => {
    const now = time / length;
    const burst = Math.min(1, now / 0.006) * Math.exp(-now / 0.028);
    const air = now > 0.03 ? Math.min(1, (now - 0.03) / 0.02) * Math.exp(-(now - 0.03) / 0.075) : 0;
    phase += (pitch * (1 - 0.5 * now) * (1 + 0.25 * chance.noise())) / RATE;
    const rough = (((phase % 1) * 2 - 1) * 0.6 + chance.noise() * 0.3) * air;
    const source = chance.noise() * (burst * 1.3 + air * 0.55) + rough;
    return formants.reduce(
      (sum, { filter, gain }) => sum + filter.run(source).band * gain,
      burst * chance.noise() * 0.12,
    );
  });
  return filtered(throat, 'low', 3800);
}
