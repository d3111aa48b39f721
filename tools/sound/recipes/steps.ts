/** Steps of the guard: up a wide stair, over parquet at a run, overhead, on ice; and an iron cylinder on each tread. */
import { draw, edges, place, silence } from '../lib/buffer.ts';
import { createChance, type Chance } from '../lib/chance.ts';
import { createFilter, filtered } from '../lib/filter.ts';
import { SPACES, inRoom } from '../lib/space.ts';
import { struck, tick } from '../lib/strike.ts';
import { leaf } from './door.ts';
import { boot } from './registration.ts';

const STAIR = { ...SPACES.corridor, decay: 1.9, spread: 0.07 };

/** Two pairs of boots go up at a walk, under two treads a second each; each tread is a little farther off. */
export function stairs() {
  const chance = createChance(1634);
  const [dry] = silence(4.4);
  for (const [start, pace] of [
    [0.05, 0.54],
    [0.24, 0.57],
  ]) {
    for (let step = 0; step < 7; step += 1) {
      const far = step / 7;
      const tread = filtered(trodden(chance), 'low', 3800 - 2600 * far);
      const at = start + step * pace * chance.between(0.97, 1.03);
      place([dry], tread, { at, gain: 0.95 * (1 - far) ** 1.3 + 0.07 });
    }
  }
  return edges(inRoom(STAIR, dry, 0.55), 0.003, 0.6);
}

/** A wide old stair: the tread gives, and its riser knocks. */
function trodden(chance: Chance) {
  const [out] = silence(0.3);
  place([out], filtered(boot(chance), 'high', 140), { gain: 0.8 });
  place([out], tick(chance, { hertz: chance.between(430, 560), q: 0.9, ring: 0.06 }), {
    gain: 0.9,
  });
  return out;
}

/** Seconds to where the stone ends. */
const PARQUET = 1.15;

/** Five men, quick, over stone and then parquet. */
export function bootsParquet() {
  const chance = createChance(1633);
  const [dry] = silence(2.9);
  for (let man = 0; man < 5; man += 1) {
    const pace = chance.between(0.44, 0.5);
    for (let at = chance.between(0.02, 0.25); at < 2.3; at += pace * chance.between(0.94, 1.06)) {
      const near = Math.sin((at / 2.4) * Math.PI);
      const [tread, weight] = at < PARQUET ? [flag(chance), 1.6] : [boot(chance), 0.85];
      place([dry], tread, { at, gain: chance.between(0.25, 0.5) * (0.4 + near) * weight });
    }
  }
  return edges(inRoom(SPACES.corridor, dry, 0.4), 0.003, 0.5);
}

/** An iron heel on a stone flag: hard and high, nothing hollow under it. */
function flag(chance: Chance) {
  const [out] = silence(0.2);
  const stone = [
    [390, 0.6, 0.05],
    [1130, 0.5, 0.035],
    [2750, 0.4, 0.025],
  ];
  place([out], struck(stone, 0.1, chance), { gain: 0.5 });
  place([out], tick(chance, { hertz: 2900, q: 0.9, ring: 0.012 }), { gain: 1.3 });
  place([out], tick(chance, { hertz: 1100, q: 0.8, ring: 0.03 }), {
    at: chance.between(0.05, 0.08),
    gain: 0.5,
  });
  return out;
}

/** Through a ceiling: heels as dull thuds, one way and back, and two doors. */
export function runningAbove() {
  const chance = createChance(1635);
  const [dry] = silence(4);
  for (const [start, steps, pace] of [
    [0.05, 5, 0.33],
    [0.62, 5, 0.36],
    [2.05, 5, 0.32],
  ]) {
    for (let step = 0; step < steps; step += 1) {
      const at = start + step * pace * chance.between(0.92, 1.08);
      place([dry], heel(chance), { at, gain: 0.5 + 0.5 * Math.sin((step / steps) * Math.PI) });
    }
  }
  for (const at of [1.85, 3.55]) place([dry], slam(chance), { at, gain: 1 });
  const through = filtered(filtered(filtered(dry, 'low', 650), 'low', 850), 'high', 120);
  return edges(inRoom(SPACES.corridor, through, 0.5), 0.004, 0.5);
}

/** What a ceiling gives of a heel: the beam's thump, and the knock of the boards above it. */
function heel(chance: Chance) {
  const [out] = silence(0.3);
  const beam = chance.between(120, 150);
  const boards = [
    [beam, 0.5, 0.15],
    [beam * 2.7, 1, 0.12],
    [beam * 3.9, 0.7, 0.08],
  ];
  place([out], struck(boards, 0.25, chance), { gain: 0.7 });
  place([out], tick(chance, { hertz: 480, q: 0.8, ring: 0.05 }), { gain: 0.8 });
  return out;
}

/** A door up there: the leaf, and its panel a moment longer. */
function slam(chance: Chance) {
  const [out] = silence(0.9);
  place([out], leaf(chance), { gain: 0.5 });
  place([out], tick(chance, { hertz: 430, q: 0.7, ring: 0.12 }), { gain: 1.3 });
  return out;
}

/** Leather on smooth ice: a short scrape, a set-down, and far under it the ice answers. */
export function iceSteps() {
  const chance = createChance(2102);
  const [dry] = silence(3.6);
  for (const at of [0.05, 0.82, 1.5, 2.3, 2.95]) {
    const scrape = createFilter(2300, 1.2);
    const slide = draw(
      0.2,
      (time) => scrape.run(chance.noise()).band * Math.sin((time / 0.2) * Math.PI) ** 2,
    );
    place([dry], slide, { at, gain: chance.between(0.2, 0.4) });
    place([dry], tick(chance, { hertz: 520, q: 0.8, ring: 0.05 }), { at: at + 0.15, gain: 0.9 });
    const sheet = struck(
      [
        [310, 0.7, 0.5],
        [188, 1, 0.7],
        [97, 0.8, 0.9],
      ],
      1,
      chance,
    );
    place([dry], sheet, { at: at + 0.17, gain: chance.between(0.06, 0.14) });
  }
  return edges(inRoom(SPACES.field, dry, 0.25), 0.003, 0.5);
}

/** An iron cylinder goes up: it knocks on every tread, and the boy's soles between. */
export function cylinderSteps() {
  const chance = createChance(1655);
  const [dry] = silence(4.2);
  const iron = [
    [418, 1, 0.5],
    [934, 0.7, 0.42],
    [1610, 0.5, 0.3],
    [2540, 0.3, 0.2],
    [143, 0.8, 0.2],
  ];
  for (let step = 0; step < 7; step += 1) {
    const at = 0.05 + step * 0.46 * chance.between(0.95, 1.05);
    const gain = 0.8 * (1 - step / 9);
    place([dry], boot(chance), { at, gain: gain * 0.4 });
    place([dry], struck(iron, 0.6, chance), { at: at + 0.19, gain: gain * 0.34 });
    place([dry], tick(chance, { hertz: 900, q: 0.7, ring: 0.02 }), { at: at + 0.19, gain });
  }
  return edges(inRoom(STAIR, dry, 0.45), 0.003, 0.6);
}
