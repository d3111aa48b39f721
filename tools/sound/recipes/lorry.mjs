/** A yard with a lorry: the bar of its gate, an engine that starts at the second try and goes, the yard itself. */
import { airLoop } from '../lib/air.mjs';
import { RATE, draw, edges, loopSeconds, place, silence } from '../lib/buffer.mjs';
import { createChance } from '../lib/chance.mjs';
import { createFilter, filtered, filteredAround } from '../lib/filter.mjs';
import { atLevel, layIn } from '../lib/layer.mjs';
import { SPACES, inRoom } from '../lib/space.mjs';
import { struck, tick } from '../lib/strike.mjs';
import { leaf } from './door.mjs';
import { boot } from './registration.mjs';

const YARD = { ...SPACES.corridor, decay: 0.9, near: 0.02, spread: 0.11 };
const IRON = [
  [196, 1, 0.5],
  [431, 0.8, 0.42],
  [977, 0.6, 0.3],
  [1720, 0.5, 0.22],
  [2890, 0.3, 0.12],
];

/** Lifted from its hook, and let down against the post. */
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

/** Cranked twice; it catches, is let in, and goes out of the gate and away. */
export function lorryStart() {
  const chance = createChance(1135);
  const seconds = 5.2;
  const [dry] = silence(seconds);
  for (const at of [0.05, 0.7]) place([dry], crank(chance), { at, gain: 0.8 });
  const speed = (time) =>
    time < 1.5 ? 0 : time < 2.4 ? 17 + 9 * (time - 1.5) : 24 + 5 * Math.sin(time * 1.4);
  const near = (time) => (time < 2.8 ? 1 : Math.exp(-(time - 2.8) / 1.1));
  const dull = createFilter(1500, 0.7);
  const away = draw(seconds, (time, i) => {
    if (i % 64 === 0) dull.tune(300 + 1500 * near(time), 0.7);
    return time;
  });
  const motor = engine(chance, seconds, speed);
  for (let i = 0; i < away.length; i += 1) away[i] = dull.run(motor[i] * near(i / RATE)).low;
  place([dry], away, { gain: 0.9 });
  place([dry], filtered(leaf(chance), 'low', 500), { at: 2.7, gain: 0.3 });
  return edges(inRoom(YARD, dry, 0.3), 0.004, 0.9);
}

/** Four strokes in turn, none quite like another; the bonnet rattles at each. */
function engine(chance, seconds, speed) {
  const pipe = createFilter(96, 1.2);
  const block = createFilter(310, 1.1);
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
    return pipe.run(blow).band * 1.2 + block.run(blow).band * 0.6 + tin.run(blow).band * 0.14;
  });
}

function crank(chance) {
  const whirr = createFilter(420, 1.4);
  return draw(0.55, (time) => {
    const turn = Math.exp(-((time * 7) % 1) * 4) * Math.min(1, time / 0.05);
    return whirr.run(chance.noise() * turn).band * 1.2 * (1 - time / 0.6);
  });
}

const SECONDS = loopSeconds(18);
const around = true;

/** The yard: an engine that turns over without driving, a chain, boots, somebody's shovel. */
export function yardEngine() {
  const wait = createChance(1136);
  const out = atLevel(airLoop(wait, SECONDS, 600), -33);
  const [idle] = silence(SECONDS);
  const turning = engine(wait, 9.5, (time) => (time < 0.3 || time > 9 ? 0 : 11 + Math.sin(time)));
  place([idle], turning, { at: 3.2, around });
  const far = filteredAround(idle, 'low', 700);
  layIn(out, far, { space: YARD, level: -24, pan: -0.4, seed: 141, dry: 0.8, wet: 0.6 });
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
