/** Paper: a sheet folded twice and creased with the nail; the sheet alone is used in the rooms. */
import { draw, edges, place, silence } from '../lib/buffer.ts';
import { createChance, type Chance } from '../lib/chance.ts';
import { createFilter } from '../lib/filter.ts';
import { SPACES, inRoom } from '../lib/space.ts';
import { tick } from '../lib/strike.ts';

/** Seed; when the first fold is creased, the sheet turned, the second creased, and it is laid down. */
const FOLDS = [
  { seed: 58, first: 0.52, turn: 0.92, second: 1.3, down: 1.72 },
  { seed: 59, first: 0.4, turn: 0.66, second: 1.12, down: 1.45 },
  { seed: 60, first: 0.62, turn: 1.1, second: 1.4, down: 1.88 },
];

export const PAPER_FOLDS = FOLDS.map((fold) => () => paperFold(fold));

function paperFold({ seed, first, turn, second, down }: (typeof FOLDS)[number]) {
  const chance = createChance(seed);
  const [dry] = silence(2.2);
  place([dry], sheet(chance, first), { at: 0.02 });
  place([dry], crease(chance, 0.24), { at: first, gain: 0.3 });
  place([dry], sheet(chance, 0.4), { at: turn, gain: 0.85 });
  place([dry], crease(chance, 0.3), { at: second, gain: 0.38 });
  place([dry], tick(chance, { hertz: 500, q: 0.8, ring: 0.05 }), { at: down, gain: 0.8 });
  return edges(inRoom(SPACES.office, dry, 0.14), 0.004, 0.25);
}

/** A sheet in motion: hundreds of small buckles, dense in the middle, over a soft rush of air. */
export function sheet(chance: Chance, length: number) {
  const out = silence(length + 0.05);
  for (let at = 0; at < length; at += chance.wait(0.0016)) {
    const lively = Math.sin((at / length) * Math.PI) ** 1.2;
    if (chance.next() > lively) continue;
    const big = chance.next() ** 6;
    const buckle = tick(chance, {
      hertz: chance.between(1100, 2600) + 4200 * chance.next() ** 2,
      q: chance.between(1, 4),
      ring: 0.003 + 0.014 * big,
    });
    place(out, buckle, { at, gain: 0.12 + 0.9 * big });
  }
  const rush = createFilter(2600, 0.7);
  const air = draw(
    length,
    (time) => rush.run(chance.noise()).band * 0.07 * Math.sin((time / length) * Math.PI) ** 2,
  );
  place(out, air, {});
  return out[0];
}

/** The nail along the fold: a rising stroke. */
function crease(chance: Chance, length: number) {
  const nail = createFilter(2200, 1.4);
  const board = createFilter(650, 1);
  return draw(length, (time, i) => {
    const where = time / length;
    if (i % 32 === 0) nail.tune(1500 + 3300 * where, 1.4);
    const push =
      Math.min(1, where / 0.1) *
      (1 - where) ** 0.3 *
      (0.8 + 0.2 * Math.sin(2 * Math.PI * 140 * time));
    const rub = chance.noise() * push;
    return nail.run(rub).band * 0.8 + board.run(rub).band * 0.35;
  });
}
