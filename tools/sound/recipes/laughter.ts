/** The hall laughs, and one row laughs: each laugh is one person's, with a place and a distance. */
import { edges, mixIn, place, silence, type Channels } from '../lib/buffer.ts';
import { createChance } from '../lib/chance.ts';
import { filtered } from '../lib/filter.ts';
import { laugh } from '../lib/laugh.ts';
import { SPACES, heardIn } from '../lib/space.ts';
import { clapAll, hands } from './applause.ts';

const KINDS = 56;
const HALL = 4.4;
const ROW = 3.6;

/** A spark in front, the whole hall, and over within four seconds. */
export function laughterHall() {
  const chance = createChance(2601);
  const near = silence(HALL);
  const far = silence(HALL);
  const kinds = Array.from({ length: KINDS }, () => laugh(chance, 0.86));
  for (let person = 0; person < 340; person += 1) {
    const at = 0.3 + chance.wait(0.4);
    const gain = 0.05 + 0.24 * chance.next() ** 2.5;
    place(far, chance.pick(kinds), { at, gain });
    if (chance.next() < 0.35)
      place(far, chance.pick(kinds), { at: at + chance.between(0.9, 1.5), gain: gain * 0.45 });
  }
  for (let person = 0; person < 16; person += 1) {
    const at = person < 3 ? 0.03 + person * 0.12 : 0.25 + chance.wait(0.55);
    place(near, chance.pick(kinds), { at, gain: chance.between(0.5, 1.5) });
  }
  return edges(laughedInHall(near, far, 0.5), 0.005, 0.9);
}

/** It runs along one row from the left; then that row claps. */
export function laughShort() {
  const chance = createChance(2602);
  const near = silence(ROW);
  const far = silence(ROW);
  for (let seat = 0; seat < 13; seat += 1) {
    const gain = 0.9 - 0.55 * Math.abs(seat - 5) * 0.16;
    place(near, laugh(chance, 0.9), { at: 0.05 + seat * 0.08 + chance.wait(0.12), gain });
    place(far, laugh(chance, 0.9), { at: 0.5 + chance.wait(0.4), gain: 0.16 });
  }
  const claps = silence(ROW);
  const people = Array.from({ length: 34 }, (_, seat) => ({
    ...hands(chance),
    from: 0.75 + seat * 0.02 + chance.wait(0.15),
    to: 2.5 + chance.bell() * 0.3,
  }));
  clapAll(claps, people, chance);
  mixIn(near, claps, 0.8);
  return edges(laughedInHall(near, far, 0.45), 0.005, 0.7);
}

function laughedInHall(near: Channels, far: Channels, wet: number): Channels {
  const clear = filtered(near[0], 'low', 5200);
  const dull = filtered(far[0], 'low', 2300);
  const out = [clear.map((value, i) => value + dull[i] * 0.9)];
  mixIn(out, heardIn(SPACES.hall, out[0], { seed: 3 }), wet);
  return [filtered(out[0], 'high', 95)];
}
