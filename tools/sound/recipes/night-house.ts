/** A big house at night: a radiator that knocks, water in a pipe, a lift far off, a cough two walls away. */
import { airLoop } from '../lib/air.ts';
import { RATE, draw, loopSeconds, place, silence } from '../lib/buffer.ts';
import { createChance, type Chance } from '../lib/chance.ts';
import { createFilter, filtered, filteredAround } from '../lib/filter.ts';
import { atLevel, layIn } from '../lib/layer.ts';
import { SPACES } from '../lib/space.ts';
import { struck, tick } from '../lib/strike.ts';
import { coughOnce } from './cough.ts';
import { latch, leaf } from './door.ts';

const SECONDS = loopSeconds(20);
const around = true;

export function nightHouse() {
  const chance = createChance(904);
  const out = atLevel(airLoop(chance, SECONDS, 420), -32);
  const [radiator] = silence(SECONDS);
  for (const start of [1.2, 4.9, 12.7, 16.4]) knocks(radiator, chance, start);
  layIn(out, radiator, { space: SPACES.hut, level: -29, dry: 1, pan: 0.55, seed: 121 });
  const [pipes] = silence(SECONDS);
  place([pipes], water(chance, 4.6), { at: 13.4, around });
  layIn(out, filteredAround(pipes, 'low', 1300), {
    space: SPACES.hut,
    level: -37,
    dry: 0.8,
    pan: 0.4,
    seed: 123,
  });
  const [lift] = silence(SECONDS);
  place([lift], ride(chance, 5.2), { at: 5.6, around });
  const shaft = filteredAround(filteredAround(lift, 'low', 460), 'low', 700);
  layIn(out, shaft, { space: SPACES.hall, level: -26, dry: 0.5, pan: -0.5, seed: 125 });
  const [person] = silence(SECONDS);
  place([person], coughOnce(chance), { at: 3.3, around });
  place([person], coughOnce(chance, 0.75), { at: 3.72, gain: 0.6, around });
  const walls = filteredAround(filteredAround(person, 'low', 420), 'low', 520);
  layIn(out, walls, { space: SPACES.office, level: -29, dry: 0.7, pan: -0.2, seed: 127 });
  return out.map((channel) => filteredAround(channel, 'high', 50));
}

/** Iron that takes in hot water: one knock, or a few, never in time. */
function knocks(target: Float32Array, chance: Chance, start: number) {
  let at = start;
  const count = chance.whole(2, 6);
  for (let knock = 0; knock < count; knock += 1) {
    const hertz = chance.between(330, 390);
    const iron = [
      [hertz, 1, 0.18],
      [hertz * 2.63, 0.6, 0.12],
      [hertz * 4.9, 0.35, 0.07],
      [hertz * 0.4, 0.5, 0.12],
    ];
    const gain = chance.between(0.25, 1);
    place([target], struck(iron, 0.3, chance), { at, gain, around });
    place([target], tick(chance, { hertz: 1500, q: 1, ring: 0.012 }), {
      at,
      gain: gain * 0.6,
      around,
    });
    at += chance.between(0.14, 0.6);
  }
}

function water(chance: Chance, length: number) {
  const pipe = createFilter(520, 2);
  const hiss = createFilter(1500, 0.8);
  let wobble = 0;
  return draw(length, (time, i) => {
    wobble += (chance.noise() - wobble) * (25 / RATE);
    if (i % 32 === 0) pipe.tune(520 + 5200 * wobble, 2);
    const flow = Math.min(1, time / 1.1, (length - time) / 1.8);
    const noise = chance.noise() * flow;
    return pipe.run(noise).band + hiss.run(noise).band * 0.2;
  });
}

/** A relay, the motor coming up, the ride, the stop, and a lattice gate pushed aside. */
function ride(chance: Chance, length: number) {
  const [out] = silence(length + 2.2);
  let phase = 0;
  const motor = draw(length, (time) => {
    const speed = Math.min(1, time / 0.7, (length - time) / 0.5);
    phase += (70 + 118 * speed) / RATE;
    const turn = 2 * Math.PI * phase;
    const tone = Math.sin(turn) + 0.5 * Math.sin(2 * turn + 1) + 0.25 * Math.sin(3.02 * turn);
    return (tone * (1 + 0.2 * Math.sin(2 * Math.PI * 7 * time)) + chance.noise() * 0.6) * speed;
  });
  place([out], motor, { gain: 0.25 });
  place([out], filtered(leaf(chance), 'low', 600), { gain: 0.5 });
  place([out], filtered(leaf(chance), 'low', 600), { at: length - 0.1, gain: 0.8 });
  for (let bar = 0; bar < 9; bar += 1) {
    const at = length + 0.7 + bar * 0.05 * chance.between(0.7, 1.3);
    place([out], latch(chance), { at, gain: 0.5 });
  }
  return out;
}
