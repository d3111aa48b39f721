/** Two dull knocks, far up, behind walls: weight on wood, no more. Only the lows of them come down. */
import { edges, place, silence } from '../lib/buffer.mjs';
import { createChance } from '../lib/chance.mjs';
import { filtered } from '../lib/filter.mjs';
import { SPACES, heardIn } from '../lib/space.mjs';
import { struck } from '../lib/strike.mjs';

/** A cupboard, a plank. */
const WOOD = [
  [58, 1, 0.22],
  [92, 0.8, 0.18],
  [141, 0.5, 0.12],
  [236, 0.25, 0.07],
];

export function crackFar() {
  const chance = createChance(1637);
  const [dry] = silence(3.2);
  for (const [at, gain] of [
    [0.12, 1],
    [1.34, 0.86],
  ])
    place([dry], struck(WOOD, 0.35, chance), { at, gain });
  const walls = filtered(filtered(dry, 'low', 230), 'low', 300);
  const [far] = heardIn({ ...SPACES.corridor, decay: 1.6, spread: 0.09 }, walls, { seed: 19 });
  const out = walls.map((value, i) => value * 0.7 + far[i] * 0.5);
  return edges([out], 0.01, 0.7);
}
