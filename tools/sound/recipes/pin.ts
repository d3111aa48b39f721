/** A drawing pin: the paper held flat, the point through it, the point into wood, the thumb. Twice. */
import { edges, place, silence } from '../lib/buffer.ts';
import { createChance, type Chance } from '../lib/chance.ts';
import { SPACES, inRoom } from '../lib/space.ts';
import { struck, tick } from '../lib/strike.ts';
import { sheet } from './paper-fold.ts';

export function pin() {
  const chance = createChance(66);
  const [dry] = silence(1.7);
  place([dry], sheet(chance, 0.3), { at: 0.01, gain: 0.4 });
  place([dry], push(chance), { at: 0.36 });
  place([dry], push(chance), { at: 1.02, gain: 0.85 });
  return edges(inRoom(SPACES.office, dry, 0.2), 0.004, 0.3);
}

function push(chance: Chance) {
  const [out] = silence(0.5);
  place([out], tick(chance, { hertz: 2700, q: 1, ring: 0.01 }), { gain: 0.7 });
  for (let at = 0.02; at < 0.17; at += chance.wait(0.004)) {
    const fibre = tick(chance, { hertz: chance.between(700, 2100), q: 3, ring: 0.007 });
    place([out], fibre, { at, gain: 0.25 + (5 * at + 0.6) * chance.next() ** 2 });
  }
  const board = [
    [165, 1, 0.14],
    [290, 0.8, 0.1],
    [610, 0.4, 0.06],
    [1240, 0.2, 0.03],
  ];
  place([out], struck(board, 0.3, chance), { at: 0.18, gain: 0.26 });
  place([out], tick(chance, { hertz: 850, q: 0.8, ring: 0.03 }), { at: 0.18, gain: 0.6 });
  return out;
}
