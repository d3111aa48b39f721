/** A compartment at night: wheels over the joints of the rails, the carriage's wood; and the lamp glass, a stray of its own. */
import { draw, edges, loopSeconds, place, silence, wrapLoop } from '../lib/buffer.ts';
import { createChance, type Chance } from '../lib/chance.ts';
import { createFilter, createPink, filteredAround } from '../lib/filter.ts';
import { atLevel, layIn } from '../lib/layer.ts';
import { SPACES } from '../lib/space.ts';
import { struck, tick } from '../lib/strike.ts';
import { bench } from './hall.ts';

const SECONDS = loopSeconds(18);
/** Rails of 12.5 m at about 50 km an hour. */
const RAIL = SECONDS / 20;
/** Axles that pass a joint, in shares of a rail, with loudness: ours, then the other end's, then next door's. */
const AXLES = [
  [0, 1],
  [0.19, 0.9],
  [0.42, 0.32],
  [0.61, 0.28],
  [0.78, 0.16],
];
const FADE = 1;
const around = true;
const space = SPACES.hut;

export function trainWheels() {
  const chance = createChance(1202);
  const out = atLevel(wrapLoop([rumble(chance), rumble(chance)], FADE), -31);
  const [wheels] = silence(SECONDS);
  for (let rail = 0; rail < 20; rail += 1) {
    const loose = chance.between(0.75, 1.1);
    for (const [share, gain] of AXLES) {
      const at = (rail + share) * RAIL;
      place([wheels], joint(chance), { at, gain: gain * loose, around });
    }
  }
  const through = filteredAround(filteredAround(wheels, 'low', 1500), 'high', 130);
  layIn(out, through, { space, level: -19, pan: 0, wet: 0.45, seed: 111 });
  const [wood] = silence(SECONDS);
  for (let at = 0; at < SECONDS; at += 0.3 + chance.wait(1.1)) {
    place([wood], bench(chance), { at, gain: chance.between(0.3, 1), around });
  }
  layIn(out, wood, { space, level: -29, pan: -0.5, wet: 0.3, seed: 115 });
  return out.map((channel) => filteredAround(channel, 'high', 45));
}

/** Rolling steel as a wooden floor gives it: low, never even, a little air above. */
function rumble(chance: Chance) {
  const pink = createPink(chance);
  const floor = createFilter(95, 1);
  const body = createFilter(230, 0.9);
  const air = createFilter(900, 0.7);
  const sway = createFilter(1.1, 0.7);
  return draw(SECONDS + FADE, () => {
    const noise = pink();
    const moved = 1 + 14 * sway.run(chance.noise()).low;
    return (
      floor.run(noise).band * 0.9 * moved +
      body.run(noise).band * 0.5 +
      air.run(noise).band * 0.09 * moved
    );
  });
}

/** One wheel over one gap: a steel knock under a floor's thump. */
function joint(chance: Chance) {
  const [out] = silence(0.3);
  const floor = [
    [68, 1, 0.2],
    [112, 0.9, 0.15],
    [196, 0.6, 0.1],
    [420, 0.9, 0.07],
    [610, 0.7, 0.06],
    [870, 0.3, 0.04],
  ];
  place([out], struck(floor, 0.28, chance), { gain: 0.5 });
  place([out], tick(chance, { hertz: 560, q: 0.9, ring: 0.035 }), { gain: 1.4 });
  return out;
}

/** The glass answers three joints, and is still again. */
export function lampGlass() {
  const chance = createChance(1203);
  const [dry] = silence(2);
  for (const [at, gain] of [
    [0.03, 0.8],
    [0.2, 0.6],
    [0.93, 1],
    [1.1, 0.5],
  ])
    rattle(dry, chance, { at, gain });
  return edges([dry], 0.002, 0.4);
}

/** A thin glass chimney in a brass holder answers each knock. */
function rattle(
  target: Float32Array,
  chance: Chance,
  { at, gain }: { readonly at: number; readonly gain: number },
) {
  const pitch = chance.between(3040, 3080);
  let time = at;
  for (let touch = 0; touch < 5; touch += 1) {
    const glass = struck(
      [
        [pitch, 1, 0.05],
        [pitch * 1.71, 0.5, 0.03],
      ],
      0.07,
      chance,
    );
    place([target], glass, {
      at: time,
      gain: gain * 0.7 ** touch * chance.between(0.5, 1),
      around,
    });
    time += 0.034 * 0.86 ** touch * chance.between(0.8, 1.2);
  }
}
