/** A pencil on paper over a wooden table: a few words in a quick hand, then a line drawn under them. */
import { draw, edges, place, silence } from '../lib/buffer.ts';
import { createChance, type Chance } from '../lib/chance.ts';
import { createFilter, createSoftener } from '../lib/filter.ts';
import { SPACES, inRoom } from '../lib/space.ts';
import { tick } from '../lib/strike.ts';

/** Seed, how many marks, how many a word, seconds of the last line. */
const HANDS = [
  { seed: 160, marks: 11, word: 4, line: 0.36 },
  { seed: 161, marks: 8, word: 3, line: 0.24 },
  { seed: 162, marks: 12, word: 6, line: 0.5 },
];

export const PENCILS = HANDS.map((hand) => () => pencil(hand));

function pencil({ seed, marks, word, line }: (typeof HANDS)[number]) {
  const chance = createChance(seed);
  const [dry] = silence(2.4);
  let at = 0.04;
  for (let mark = 0; mark < marks; mark += 1) {
    const length = chance.between(0.06, 0.15);
    place([dry], stroke(chance, length), { at, gain: chance.between(0.6, 1) });
    at += length + (mark % word === word - 1 ? 0.13 : chance.between(0.015, 0.05));
  }
  place([dry], stroke(chance, line), { at: at + 0.1, gain: 1 });
  return edges(inRoom(SPACES.office, dry, 0.12), 0.004, 0.25);
}

/** One stroke: graphite catches on the grain of the paper; the faster the hand, the higher the sound. */
export function stroke(chance: Chance, length: number) {
  const scratch = createFilter(3000, 0.9);
  const desk = createFilter(420, 1.2);
  const slow = createSoftener(180);
  const out = silence(length + 0.03);
  const line = draw(length, (time, i) => {
    const speed = Math.sin((time / length) * Math.PI) ** 0.6;
    if (i % 32 === 0) scratch.tune(1900 + 2900 * speed, 0.9);
    const grain = Math.abs(slow(chance.noise())) * 9;
    const rub = chance.noise() * speed * (0.25 + grain);
    return scratch.run(rub).band + desk.run(rub).band * 0.45;
  });
  place(out, line, {});
  place(out, tick(chance, { hertz: 900, q: 1, ring: 0.01 }), { gain: 0.35 });
  return out[0];
}
