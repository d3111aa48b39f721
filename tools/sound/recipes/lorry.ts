/** A yard with a lorry: the bar of its gate, an engine that starts at the second try and comes, the yard itself. */
import { airLoop } from '../lib/air.ts';
import { RATE, draw, edges, loopSeconds, place, silence } from '../lib/buffer.ts';
import { createChance, type Chance } from '../lib/chance.ts';
import { createFilter, filtered, filteredAround } from '../lib/filter.ts';
import { atLevel, layIn } from '../lib/layer.ts';
import { SPACES, inRoom } from '../lib/space.ts';
import { struck, tick } from '../lib/strike.ts';
import { boot } from './registration.ts';

const YARD = { ...SPACES.corridor, decay: 0.9, near: 0.02, spread: 0.11 };
const IRON = [
  [196, 1, 0.5],
  [431, 0.8, 0.42],
  [977, 0.6, 0.3],
  [1720, 0.5, 0.22],
  [2890, 0.3, 0.12],
];

/** Lifted from its hook; it goes up on its weight and knocks against its post. */
export function gateBar() {
  const chance = createChance(1134);
  const [dry] = silence(2.3);
  const hook = IRON.map(([hertz, gain, ring]) => [hertz * 1.7, gain, ring * 0.4]);
  place([dry], struck(hook, 0.4, chance), { at: 0.05, gain: 0.2 });
  const rub = createFilter(780, 2);
  const lift = draw(0.7, (time) => {
    const push = Math.sin((time / 0.7) * Math.PI);
    return rub.run(chance.noise() * push * (0.6 + 0.4 * Math.sin(2 * Math.PI * 23 * time))).band;
  });
  place([dry], lift, { at: 0.2, gain: 0.5 });
  place([dry], struck(IRON, 1, chance), { at: 1.05, gain: 0.4 });
  place([dry], tick(chance, { hertz: 800, q: 0.6, ring: 0.04 }), { at: 1.05, gain: 1.2 });
  return edges(inRoom(YARD, dry, 0.3), 0.003, 0.5);
}

/** Turns of the engine: a cough that dies, a start that holds, the drive round, standing at the bar. */
function tries(time: number) {
  if (time < 0.6) return 0;
  if (time < 1.05) return 15 - 20 * (time - 0.6);
  if (time < 1.8) return 0;
  if (time < 2.3) return 12 + 26 * (time - 1.8);
  if (time < 2.9) return 25 - 15 * (time - 2.3);
  if (time < 4.2) return 16 + 5 * (time - 2.9);
  return Math.max(11, 22.5 - 22 * (time - 4.2));
}

/** Cranked behind the garage, twice; it catches, comes round the end of it, and stands before the bar. */
export function lorryStart() {
  const chance = createChance(1135);
  const seconds = 5.2;
  const [dry] = silence(seconds);
  for (const at of [0.05, 1.25]) place([dry], crank(chance), { at, gain: 0.6 });
  const near = (time: number) => 0.35 + 0.65 * Math.min(1, Math.max(0, (time - 2.9) / 1.3)) ** 2;
  const dull = createFilter(700, 0.7);
  const motor = engine(chance, seconds, tries).map((value, i) => {
    if (i % 64 === 0) dull.tune(650 + 2200 * near(i / RATE), 0.7);
    return dull.run(value * near(i / RATE)).low;
  });
  place([dry], motor, { gain: 0.9 });
  place([dry], filtered(struck(IRON, 0.4, chance), 'low', 900), { at: 2.8, gain: 0.045 });
  place([dry], brake(chance), { at: 4.15, gain: 0.35 });
  return edges(inRoom(YARD, filtered(filtered(dry, 'high', 170), 'high', 170), 0.3), 0.004, 0.6);
}

/** Shoes on a drum: one thin note that sinks as the wheels stop. */
function brake(chance: Chance) {
  const shoe = createFilter(1500, 14);
  return draw(0.42, (time, i) => {
    if (i % 32 === 0) shoe.tune(1560 - 420 * time, 14);
    return shoe.run(chance.noise()).band * Math.sin((time / 0.42) * Math.PI);
  });
}

/** Four strokes in turn, none quite like another; the bonnet rattles at each. */
function engine(chance: Chance, seconds: number, speed: (time: number) => number) {
  const pipe = createFilter(96, 1.2);
  const block = createFilter(440, 0.9);
  const tin = createFilter(1350, 3);
  let phase = 0;
  let stroke = 1;
  return draw(seconds, (time) => {
    const rate = speed(time);
    if (rate <= 0) return 0;
    phase += rate / RATE;
    if (phase >= 1) {
      phase -= 1;
      stroke = chance.between(0.6, 1.1);
    }
    const blow = Math.exp(-phase * 7) * stroke * (0.7 + 0.5 * chance.noise());
    return pipe.run(blow).band * 0.5 + block.run(blow).band * 0.9 + tin.run(blow).band * 0.2;
  });
}

function crank(chance: Chance) {
  const whirr = createFilter(420, 1.4);
  return draw(0.55, (time) => {
    const turn = Math.exp(-((time * 7) % 1) * 4) * Math.min(1, time / 0.05);
    return whirr.run(chance.noise() * turn).band * 1.2 * (1 - time / 0.6);
  });
}

const SECONDS = loopSeconds(18);
const around = true;

/** The yard is empty: boots, a chain, an iron; beyond its wall an engine turns over and is let die. */
export function yardEngine() {
  const wait = createChance(1136);
  const out = atLevel(airLoop(wait, SECONDS, 600), -33);
  const [idle] = silence(SECONDS);
  const turning = engine(wait, 9.5, (time) => (time < 0.3 || time > 9 ? 0 : 11 + Math.sin(time)));
  place([idle], turning, { at: 3.2, around });
  const far = filteredAround(filteredAround(idle, 'low', 420), 'low', 600);
  layIn(out, far, { space: YARD, level: -29, pan: -0.5, seed: 141, dry: 0.6, wet: 0.7 });
  const [things] = silence(SECONDS);
  for (const at of [0.8, 1.3, 1.8, 13.4, 13.9, 14.4])
    place([things], boot(wait), { at, gain: 0.5, around });
  for (let link = 0; link < 26; link += 1) {
    const ring = IRON.map(([hertz, gain]) => [hertz * wait.between(3, 4.5), gain, 0.06]);
    place([things], struck(ring, 0.08, wait), {
      at: 15.2 + link * wait.between(0.03, 0.07),
      gain: 0.1,
      around,
    });
  }
  place([things], struck(IRON, 0.6, wait), { at: 6.4, gain: 0.07, around });
  layIn(out, things, { space: YARD, level: -26, pan: 0.4, seed: 143 });
  return out.map((channel) => filteredAround(channel, 'high', 55));
}
