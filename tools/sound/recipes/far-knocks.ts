/** Two dull knocks, far up, behind walls: weight on wood, no more. Only the lows of them come down. */
import { edges, place, silence } from '../lib/buffer.ts';
import { createChance } from '../lib/chance.ts';
import { filtered } from '../lib/filter.ts';
import { SPACES, heardIn } from '../lib/space.ts';
import { struck } from '../lib/strike.ts';

/** A cupboard, a plank: the first is wider and lower. */
const CUPBOARD = [
  [71, 0.6, 0.24],
  [118, 0.9, 0.22],
  [176, 1, 0.18],
  [251, 0.7, 0.12],
  [338, 0.35, 0.08],
];
const PLANK = [
  [97, 0.5, 0.2],
  [154, 0.8, 0.18],
  [229, 1, 0.14],
  [312, 0.6, 0.1],
  [446, 0.25, 0.06],
];

export function crackFar() {
  const chance = createChance(1637);
  const [dry] = silence(3.2);
  place([dry], struck(CUPBOARD, 0.35, chance), { at: 0.12, gain: 1 });
  place([dry], struck(PLANK, 0.35, chance), { at: 1.34, gain: 0.85 });
  const walls = filtered(filtered(dry, 'low', 330), 'low', 420);
  const [far] = heardIn({ ...SPACES.corridor, decay: 1.6, spread: 0.09 }, walls, { seed: 19 });
  const out = walls.map((value, i) => value * 0.6 + far[i] * 0.6);
  return edges([out], 0.01, 0.7);
}
