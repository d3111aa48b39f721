/** An office typewriter: keys in an uneven run, the margin bell, the carriage thrown back. */
import { draw, edges, place, silence } from '../lib/buffer.ts';
import { createChance, type Chance } from '../lib/chance.ts';
import { filtered } from '../lib/filter.ts';
import { SPACES, inRoom } from '../lib/space.ts';
import { struck, tick } from '../lib/strike.ts';

const KEYS = [0.05, 0.2, 0.33, 0.5, 0.61, 0.75, 0.98, 1.12, 1.25, 1.4];
const BELL_AT = 1.44;
const CARRIAGE_AT = 1.95;

export function typewriter() {
  const chance = createChance(88);
  const [dry] = silence(3.3);
  for (const at of KEYS)
    place([dry], key(chance), {
      at: at + chance.between(-0.01, 0.01),
      gain: chance.between(0.7, 1),
    });
  const bell = struck(
    [
      [2480, 1, 0.9],
      [2489, 0.6, 0.8],
      [5350, 0.4, 0.4],
      [6890, 0.3, 0.3],
    ],
    1,
    chance,
  );
  place([dry], bell, { at: BELL_AT, gain: 0.12 });
  place([dry], carriage(chance), { at: CARRIAGE_AT, gain: 1 });
  return edges(inRoom(SPACES.office, dry, 0.16), 0.002, 0.4);
}

/** The lever goes down, the type bar hits paper on the platen, the carriage jumps one tooth. */
function key(chance: Chance) {
  const out = silence(0.3);
  const tone = chance.between(0.93, 1.07);
  place(out, tick(chance, { hertz: 1400, q: 1.5, ring: 0.014 }), { at: 0, gain: 0.2 });
  const bar = [
    [205, 0.8, 0.07],
    [430, 0.5, 0.05],
    [960, 0.6, 0.035],
    [1830, 0.7, 0.03],
    [3420, 0.6, 0.022],
    [5150, 0.4, 0.015],
  ];
  place(
    out,
    struck(
      bar.map(([hertz, gain, ring]) => [hertz * tone, gain, ring]),
      0.15,
      chance,
    ),
    { at: 0.028, gain: 0.4 },
  );
  place(out, tick(chance, { hertz: 2900 * tone, q: 0.6, ring: 0.012 }), { at: 0.028, gain: 1.2 });
  const tooth = struck(
    [
      [2700, 0.6, 0.02],
      [4300, 0.5, 0.015],
      [1150, 0.4, 0.03],
    ],
    0.06,
    chance,
  );
  place(out, tooth, { at: 0.075, gain: 0.2 });
  return out[0];
}

/** The ratchet runs under the hand, faster and faster, into the stop. */
function carriage(chance: Chance) {
  const out = silence(1);
  let at = 0;
  let gap = 0.021;
  while (at < 0.52) {
    const click = struck(
      [
        [1650, 0.5, 0.014],
        [2950, 0.6, 0.012],
        [4700, 0.4, 0.008],
      ],
      0.03,
      chance,
    );
    place(out, click, { at, gain: chance.between(0.24, 0.36) });
    at += gap * chance.between(0.9, 1.1);
    gap = Math.max(0.009, gap * 0.97);
  }
  const rail = draw(0.54, (time) => chance.noise() * Math.sin((time / 0.54) * Math.PI) * 0.05);
  place(out, filtered(rail, 'band', 1900, 0.8), {});
  const stop = [
    [130, 1, 0.14],
    [310, 0.8, 0.1],
    [690, 0.7, 0.08],
    [1500, 0.5, 0.06],
    [2900, 0.4, 0.05],
  ];
  place(out, struck(stop, 0.3, chance), { at: 0.54, gain: 0.5 });
  place(out, tick(chance, { hertz: 2200, q: 0.6, ring: 0.02 }), { at: 0.54, gain: 0.9 });
  return out[0];
}
