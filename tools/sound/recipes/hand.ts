/** What a hand does at a set piece, each short: a line of a pencil, a rubber, a pen that writes one, a figure of card. */
import { draw, edges, place, silence } from '../lib/buffer.ts';
import { createChance, type Chance } from '../lib/chance.ts';
import { createFilter, createSoftener } from '../lib/filter.ts';
import { SPACES, inRoom } from '../lib/space.ts';
import { struck, tick } from '../lib/strike.ts';
import { stroke } from './pencil.ts';

/** Seed, seconds of the line. */
const LINES = [
  { seed: 210, length: 0.34 },
  { seed: 211, length: 0.26 },
  { seed: 212, length: 0.42 },
];

export const PENCIL_LINES = LINES.map(({ seed, length }) => () => {
  const [dry] = silence(0.7);
  place([dry], stroke(createChance(seed), length), { at: 0.02 });
  return edges(inRoom(SPACES.office, dry, 0.1), 0.004, 0.15);
});

/** Three short rubs there and back, and the crumbs brushed off. */
export function rubber() {
  const chance = createChance(213);
  const [dry] = silence(0.95);
  for (const at of [0.02, 0.18, 0.33]) place([dry], rub(chance, 0.14), { at });
  place([dry], brush(chance), { at: 0.54, gain: 0.5 });
  return edges(inRoom(SPACES.office, dry, 0.1), 0.004, 0.2);
}

/** A steel nib: set down, a run of small strokes that scratch, lifted. */
export function penLine() {
  const chance = createChance(214);
  const [dry] = silence(1.25);
  place([dry], tick(chance, { hertz: 3100, q: 2, ring: 0.008 }), { at: 0.02, gain: 0.8 });
  let at = 0.04;
  while (at < 0.95) {
    const length = chance.between(0.05, 0.11);
    place([dry], scratch(chance, length), { at, gain: chance.between(0.5, 1) });
    at += length + (chance.next() < 0.2 ? 0.08 : chance.between(0.008, 0.03));
  }
  return edges(inRoom(SPACES.office, dry, 0.1), 0.004, 0.2);
}

/** A figure of card set on a board: its foot, then the card behind it. */
export function cardDown() {
  const chance = createChance(215);
  const [dry] = silence(0.6);
  const board = [
    [240, 1, 0.06],
    [530, 0.5, 0.04],
    [1180, 0.2, 0.02],
  ];
  place([dry], tick(chance, { hertz: 1500, q: 1, ring: 0.02 }), { at: 0.02, gain: 0.9 });
  place([dry], struck(board, 0.1, chance), { at: 0.02, gain: 0.5 });
  place([dry], tick(chance, { hertz: 700, q: 0.8, ring: 0.04 }), { at: 0.075, gain: 0.5 });
  return edges(inRoom(SPACES.office, dry, 0.14), 0.004, 0.15);
}

/** Soft, and lower than a pencil: it drags over the grain and catches. */
function rub(chance: Chance, length: number) {
  const drag = createFilter(1100, 0.8);
  const table = createFilter(300, 1.2);
  const slow = createSoftener(90);
  return draw(length, (time) => {
    const push = Math.sin((time / length) * Math.PI) ** 0.7;
    const grip = 0.5 + Math.abs(slow(chance.noise())) * 8;
    const sound = chance.noise() * push * grip;
    return drag.run(sound).band + table.run(sound).band * 0.6;
  });
}

/** The side of a hand over paper. */
function brush(chance: Chance) {
  const air = createFilter(3600, 0.6);
  const length = 0.22;
  return draw(length, (time) => {
    const push = Math.sin((time / length) * Math.PI) ** 2;
    return air.run(chance.noise() * push).band * 0.6;
  });
}

/** Thinner than graphite, and it sings a little on the way down. */
function scratch(chance: Chance, length: number) {
  const nib = createFilter(4600, 2.4);
  const paper = createFilter(1500, 0.9);
  const slow = createSoftener(260);
  return draw(length, (time, i) => {
    const where = time / length;
    if (i % 32 === 0) nib.tune(3900 + 1900 * Math.sin(where * Math.PI), 2.4);
    const push = Math.sin(where * Math.PI) ** 0.5;
    const grain = 0.3 + Math.abs(slow(chance.noise())) * 7;
    const rubbed = chance.noise() * push * grain;
    return nib.run(rubbed).band + paper.run(rubbed).band * 0.3;
  });
}
