/** The ballot box: a folded paper falls into it; and the box, full, is set down and its rope let go. */
import { draw, edges, place, silence } from '../lib/buffer.ts';
import { createChance, type Chance } from '../lib/chance.ts';
import { createFilter, filtered } from '../lib/filter.ts';
import { SPACES, inRoom } from '../lib/space.ts';
import { struck, tick } from '../lib/strike.ts';
import { sheet } from './paper-fold.ts';

const BOARDS = [
  [78, 1, 0.3],
  [124, 0.9, 0.26],
  [187, 0.7, 0.2],
  [310, 0.5, 0.13],
  [545, 0.3, 0.08],
  [930, 0.18, 0.05],
];

/** Lid and sides, which a small loudspeaker can play. */
const LID = [
  [344, 1, 0.16],
  [487, 0.8, 0.12],
  [655, 0.5, 0.09],
];

/** Paper against the slit, the moment that it falls, paper on paper in a hollow. */
export function ballotDrop() {
  const chance = createChance(1059);
  const [dry] = silence(1.4);
  place([dry], sheet(chance, 0.2), { at: 0.02, gain: 0.35 });
  place([dry], slit(chance), { at: 0.18, gain: 0.6 });
  place([dry], tick(chance, { hertz: 1300, q: 1, ring: 0.012 }), { at: 0.47, gain: 0.5 });
  place([dry], hollow(chance, 1.7), { at: 0.62, gain: 0.26 });
  place([dry], tick(chance, { hertz: 620, q: 0.9, ring: 0.035 }), { at: 0.62, gain: 1 });
  place([dry], filtered(sheet(chance, 0.16), 'low', 2200), { at: 0.65, gain: 0.5 });
  place([dry], tick(chance, { hertz: 800, q: 1, ring: 0.02 }), { at: 0.74, gain: 0.35 });
  return edges(inRoom(SPACES.corridor, dry, 0.25), 0.004, 0.45);
}

function slit(chance: Chance) {
  const edge = createFilter(2100, 1.2);
  const wood = createFilter(460, 1.5);
  return draw(0.28, (time) => {
    const push = Math.sin((time / 0.28) * Math.PI) ** 0.5;
    const rub = chance.noise() * push * (0.7 + 0.3 * Math.sin(2 * Math.PI * 60 * time));
    return edge.run(rub).band * 0.6 + wood.run(rub).band * 0.5;
  });
}

/** One edge, then the other; what is inside slides; the rope falls in a coil. */
export function boxDown() {
  const chance = createChance(1060);
  const [dry] = silence(2.2);
  place([dry], thud(chance), { at: 0.04, gain: 0.7 });
  place([dry], thud(chance), { at: 0.19, gain: 1 });
  place([dry], filtered(sheet(chance, 0.4), 'low', 1700), { at: 0.2, gain: 0.9 });
  place([dry], rope(chance), { at: 0.82, gain: 0.7 });
  return edges(inRoom(SPACES.corridor, dry, 0.4), 0.003, 0.6);
}

function thud(chance: Chance) {
  const [out] = silence(0.6);
  place([out], filtered(hollow(chance, chance.between(0.95, 1.05)), 'high', 150), { gain: 0.4 });
  place([out], struck(LID, 0.4, chance), { gain: 0.6 });
  place([out], tick(chance, { hertz: 430, q: 0.8, ring: 0.08 }), { gain: 1.4 });
  place([out], tick(chance, { hertz: 1500, q: 0.7, ring: 0.015 }), { gain: 0.35 });
  return out;
}

function hollow(chance: Chance, size: number) {
  return struck(
    BOARDS.map(([hertz, strength, ring]) => [hertz * size, strength, ring]),
    0.5,
    chance,
  );
}

/** Hemp through a hand, then turns of it landing. */
function rope(chance: Chance) {
  const [out] = silence(0.8);
  const hemp = createFilter(1100, 0.8);
  const run = draw(0.3, (time) => {
    const speed = (time / 0.3) ** 0.7 * (1 - time / 0.3) ** 0.3;
    return hemp.run(chance.noise() * speed * (0.6 + 0.4 * Math.sin(2 * Math.PI * 75 * time))).band;
  });
  place([out], run, { gain: 0.7 });
  for (const [at, gain] of [
    [0.26, 0.9],
    [0.34, 0.7],
    [0.41, 0.6],
    [0.5, 0.35],
    [0.56, 0.25],
  ])
    place([out], tick(chance, { hertz: chance.between(280, 520), q: 0.8, ring: 0.045 }), {
      at,
      gain,
    });
  return out;
}
