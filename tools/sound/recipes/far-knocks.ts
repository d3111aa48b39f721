/** Two dull knocks, far up, behind walls: weight on wood, no more. What comes down is dull, and still in the middle of what a small loudspeaker can play. */
import { edges, place, silence } from '../lib/buffer.ts';
import { createChance } from '../lib/chance.ts';
import { filtered } from '../lib/filter.ts';
import { SPACES, heardIn } from '../lib/space.ts';
import { struck } from '../lib/strike.ts';

/** A cupboard, a plank: the first is wider and lower. */
const CUPBOARD = [
  [118, 0.4, 0.22],
  [176, 0.6, 0.18],
  [318, 1, 0.16],
  [431, 1, 0.13],
  [566, 0.7, 0.1],
];
const PLANK = [
  [154, 0.4, 0.18],
  [229, 0.6, 0.14],
  [352, 1, 0.14],
  [497, 1, 0.11],
  [640, 0.6, 0.08],
];

export function crackFar() {
  const chance = createChance(1637);
  const [dry] = silence(3.2);
  place([dry], struck(CUPBOARD, 0.35, chance), { at: 0.12, gain: 1 });
  place([dry], struck(PLANK, 0.35, chance), { at: 1.34, gain: 0.85 });
  const walls = filtered(filtered(filtered(dry, 'low', 700), 'low', 900), 'high', 140);
  const [far] = heardIn({ ...SPACES.corridor, decay: 1.6, spread: 0.09 }, walls, { seed: 19 });
  const out = walls.map((value, i) => value * 0.6 + far[i] * 0.6);
  return edges([out], 0.01, 0.7);
}
