/** A board: one word in chalk, and the damp rag that takes it away. */
import { draw, edges, place, silence } from '../lib/buffer.mjs';
import { createChance } from '../lib/chance.mjs';
import { createFilter } from '../lib/filter.mjs';
import { SPACES, inRoom } from '../lib/space.mjs';
import { tick } from '../lib/strike.mjs';

/** Each stroke sets down with a tap, drags, and the slate's frame answers. */
export function chalk() {
  const chance = createChance(1937);
  const [dry] = silence(2.4);
  let at = 0.05;
  for (let mark = 0; mark < 8; mark += 1) {
    const length = chance.between(0.1, 0.24);
    place([dry], tick(chance, { hertz: 1700, q: 1.4, ring: 0.018 }), { at, gain: 1.1 });
    place([dry], drag(chance, length), { at: at + 0.012, gain: chance.between(0.5, 0.9) });
    at += length + chance.between(0.05, 0.12);
  }
  return edges(inRoom(SPACES.office, dry, 0.2), 0.003, 0.3);
}

function drag(chance, length) {
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

/** Four wet wipes, to and fro, and a drip. */
export function rag() {
  const chance = createChance(1956);
  const [dry] = silence(2.6);
  [0.05, 0.58, 1.06, 1.6].forEach((at, index) => {
    const cloth = createFilter(index % 2 === 0 ? 900 : 1150, 0.8);
    const wet = createFilter(330, 0.9);
    const wipe = draw(0.44, (time) => {
      const push = Math.sin((time / 0.44) * Math.PI) ** 1.3;
      const rub = chance.noise() * push;
      return cloth.run(rub).band * 0.7 + wet.run(rub).band * 0.6;
    });
    place([dry], wipe, { at, gain: 1 - index * 0.12 });
  });
  place([dry], tick(chance, { hertz: 1250, q: 7, ring: 0.05 }), { at: 2.2, gain: 0.8 });
  return edges(inRoom(SPACES.office, dry, 0.2), 0.004, 0.3);
}
