/** A heavy wooden door: the latch, dry hinges, the leaf falling to, the latch again. */
import { RATE, draw, edges, place, silence } from '../lib/buffer.ts';
import { createChance, type Chance } from '../lib/chance.ts';
import { createFilter, filtered } from '../lib/filter.ts';
import { SPACES, inRoom } from '../lib/space.ts';
import { struck, tick } from '../lib/strike.ts';

/** Seed, seconds of the hinge, when the leaf is shut, how hard. */
const TIMES = [
  { seed: 41, hinge: 0.95, shut: 1.5, force: 1 },
  { seed: 42, hinge: 0.6, shut: 1.1, force: 1.2 },
  { seed: 43, hinge: 1.25, shut: 1.75, force: 0.75 },
];

/** Three times through it: as anybody, in a hurry, held by somebody who does not want it heard. */
export const DOORS = TIMES.map((time) => () => door(time));

function door({ seed, hinge: length, shut, force }: (typeof TIMES)[number]) {
  const chance = createChance(seed);
  const [dry] = silence(shut + 1.2);
  place([dry], latch(chance), { at: 0.03, gain: 0.4 });
  place([dry], hinge(chance, length), { at: shut - 0.27 - length, gain: 0.5 / force });
  const push = draw(0.5, (time) => chance.noise() * (time / 0.5) ** 2 * 0.4);
  place([dry], filtered(push, 'low', 260), { at: shut - 0.5, gain: force });
  place([dry], filtered(leaf(chance), 'high', 130), { at: shut, gain: force });
  place([dry], struck(PANEL, 0.5, chance), { at: shut, gain: 0.6 * force });
  place([dry], tick(chance, { hertz: 460, q: 0.7, ring: 0.1 }), { at: shut, gain: 1.2 * force });
  place([dry], latch(chance), { at: shut + 0.035, gain: 0.45 });
  return edges(inRoom(SPACES.corridor, dry, 0.42), 0.003, 0.5);
}

/** What a small loudspeaker can play of a heavy leaf: its panels. */
const PANEL = [
  [338, 1, 0.2],
  [465, 0.9, 0.16],
  [612, 0.6, 0.12],
];

/** Stick and slip: the hinge lets go in jerks whose rate climbs and falls. */
function hinge(chance: Chance, length: number) {
  const wood = [
    [410, 9],
    [930, 11],
    [1480, 12],
    [2350, 9],
  ].map(([hertz, q]) => createFilter(hertz, q));
  let phase = 0;
  let jerk = 0;
  return draw(length, (time) => {
    const where = time / length;
    phase += (55 + 150 * Math.sin(where * Math.PI * 0.9) ** 2 + 14 * chance.noise()) / RATE;
    if (phase >= 1) {
      phase -= 1;
      jerk = chance.between(0.5, 1);
    }
    const impulse = jerk * Math.exp(-phase * 14) * (1 + 0.4 * chance.noise());
    const sum = wood.reduce(
      (all, filter, index) => all + filter.run(impulse).band * (1 - index * 0.18),
      0,
    );
    return sum * Math.sin(where * Math.PI) ** 0.8;
  });
}

export function leaf(chance: Chance) {
  const out = silence(0.9);
  const oak = [
    [52, 1, 0.5],
    [83, 1, 0.42],
    [127, 0.8, 0.3],
    [211, 0.6, 0.2],
    [347, 0.4, 0.14],
    [590, 0.25, 0.09],
  ];
  place(out, struck(oak, 0.8, chance), { gain: 0.5 });
  place(out, tick(chance, { hertz: 420, q: 0.6, ring: 0.07 }), { gain: 1.1 });
  place(out, tick(chance, { hertz: 1500, q: 0.6, ring: 0.02 }), { gain: 0.5 });
  return out[0];
}

export function latch(chance: Chance) {
  const out = silence(0.25);
  const iron = [
    [740, 0.4, 0.07],
    [1530, 0.7, 0.06],
    [2870, 0.7, 0.05],
    [4310, 0.4, 0.03],
  ];
  place(out, struck(iron, 0.15, chance), { gain: 0.4 });
  place(
    out,
    struck(
      iron.map(([hertz, gain, ring]) => [hertz * 1.13, gain, ring]),
      0.15,
      chance,
    ),
    { at: 0.062, gain: 0.3 },
  );
  place(out, tick(chance, { hertz: 2600, q: 0.8, ring: 0.015 }), { gain: 0.6 });
  return out[0];
}
