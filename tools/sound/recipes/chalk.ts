/** A board: one word in chalk, and the damp rag that takes it away. */
import { RATE, draw, edges, place, silence } from '../lib/buffer.ts';
import { createChance, type Chance } from '../lib/chance.ts';
import { createFilter } from '../lib/filter.ts';
import { SPACES, inRoom } from '../lib/space.ts';
import { struck, tick } from '../lib/strike.ts';

/** Seconds of each mark, as a hand makes letters: short, long; and which of them squeaks. */
const WORDS = [
  { seed: 1937, marks: [0.2, 0.11, 0.26, 0.09, 0.17, 0.3, 0.08, 0.22], squeaks: 5 },
  { seed: 1938, marks: [0.12, 0.24, 0.1, 0.28, 0.16, 0.12, 0.3], squeaks: 3 },
  { seed: 1939, marks: [0.3, 0.14, 0.12, 0.1, 0.22, 0.18, 0.1, 0.12], squeaks: 0 },
];
const BOARD = [
  [186, 1, 0.12],
  [402, 0.6, 0.07],
  [910, 0.3, 0.04],
];

/** Each stroke sets down with a tap, drags, and the board answers behind it. */
export const CHALKS = WORDS.map((word) => () => chalk(word));

function chalk({ seed, marks, squeaks }: (typeof WORDS)[number]) {
  const chance = createChance(seed);
  const [dry] = silence(2.5);
  let at = 0.05;
  marks.forEach((length, mark) => {
    place([dry], tick(chance, { hertz: 1700, q: 1.4, ring: 0.018 }), { at, gain: 1.1 });
    place([dry], struck(BOARD, 0.15, chance), { at, gain: chance.between(0.15, 0.3) });
    place([dry], drag(chance, length), { at: at + 0.012, gain: chance.between(0.5, 0.9) });
    if (mark === squeaks) place([dry], squeak(chance, length * 0.6), { at: at + 0.1, gain: 0.16 });
    at += length + chance.between(0.05, 0.13) + (mark === 3 ? 0.1 : 0);
  });
  return edges(inRoom(SPACES.office, dry, 0.2), 0.003, 0.3);
}

/** The edge of the chalk catches and sings. */
function squeak(chance: Chance, length: number) {
  let phase = 0;
  return draw(length, (time) => {
    phase += (1900 + 500 * (time / length) + 90 * chance.noise()) / RATE;
    return Math.sin(2 * Math.PI * phase) * Math.sin((time / length) * Math.PI);
  });
}

function drag(chance: Chance, length: number) {
  const grit = createFilter(2600, 1.6);
  const slate = createFilter(640, 2.2);
  return draw(length, (time, i) => {
    const where = time / length;
    if (i % 32 === 0) grit.tune(2100 + 1500 * Math.sin(where * Math.PI), 1.6);
    const push = Math.sin(where * Math.PI) ** 0.5 * (0.7 + 0.3 * Math.sin(2 * Math.PI * 90 * time));
    const rub = chance.noise() * push;
    return grit.run(rub).band * 0.6 + slate.run(rub).band * 0.5;
  });
}

/** Four wet wipes, to and fro, each turned with a knock of the board; and a drip. */
export function rag() {
  const chance = createChance(1956);
  const [dry] = silence(2.6);
  [0.05, 0.6, 1.06, 1.58].forEach((at, index) => {
    const length = [0.5, 0.4, 0.46, 0.4][index];
    place([dry], wipe(chance, length, index % 2 === 0 ? 1 : -1), { at, gain: 1 - index * 0.12 });
    place([dry], struck(BOARD, 0.15, chance), { at: at + length * 0.9, gain: 0.22 });
  });
  place([dry], tick(chance, { hertz: 1250, q: 7, ring: 0.05 }), { at: 2.2, gain: 0.8 });
  return edges(inRoom(SPACES.office, dry, 0.2), 0.004, 0.3);
}

/** Up or across: the cloth drags at first, then runs on its own water, which ticks as it breaks. */
function wipe(chance: Chance, length: number, way: number) {
  const cloth = createFilter(1000, 0.9);
  const wet = createFilter(330, 0.9);
  return draw(length, (time, i) => {
    const where = time / length;
    if (i % 32 === 0) cloth.tune(1000 + way * 420 * (where - 0.5), 0.9);
    const catching = where < 0.45 ? 0.55 + 0.45 * Math.sin(2 * Math.PI * 38 * time) : 1;
    const push = Math.sin(where ** 0.7 * Math.PI) ** 1.2 * catching;
    const drop = chance.next() < 0.0012 ? chance.between(2, 5) : 0;
    const rub = (chance.noise() + drop) * push;
    return cloth.run(rub).band * 0.7 + wet.run(rub).band * 0.6;
  });
}
