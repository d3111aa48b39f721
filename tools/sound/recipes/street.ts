/** Out of doors in Leningrad: a street at some distance, and open ice. */
import { airLoop } from '../lib/air.ts';
import { RATE, draw, edges, loopSeconds, place, silence } from '../lib/buffer.ts';
import { createChance } from '../lib/chance.ts';
import { filtered, filteredAround } from '../lib/filter.ts';
import { atLevel, layIn } from '../lib/layer.ts';
import { SPACES, inRoom } from '../lib/space.ts';
import { struck, tick } from '../lib/strike.ts';
import { boot } from './registration.ts';
import { windLoop, WIND_SECONDS } from './village.ts';

const around = true;
const STREET = { ...SPACES.corridor, decay: 1.3, near: 0.03, spread: 0.16, bright: 0.3 };
const TRAM = [
  [1180, 1, 0.7],
  [2740, 0.6, 0.4],
  [3910, 0.3, 0.25],
];

/** Iron tyres on setts, a few steps. The tram's bell is a stray of its own, so that no turn has it at the same second. */
export function streetFar() {
  const chance = createChance(2034);
  const seconds = loopSeconds(20);
  const out = atLevel(airLoop(chance, seconds, 520), -27);
  const [wheels] = silence(seconds);
  for (const [from, length, pace] of [
    [1.2, 4.2, 0.05],
    [9.8, 5.4, 0.06],
  ])
    for (let at = 0; at < length; at += chance.wait(pace)) {
      const near = Math.sin((at / length) * Math.PI) ** 1.5;
      const sett = tick(chance, { hertz: chance.between(180, 520), q: 0.9, ring: 0.05 });
      place([wheels], sett, { at: from + at, gain: near * chance.between(0.3, 1), around });
    }
  layIn(out, filteredAround(wheels, 'low', 800), {
    space: STREET,
    level: -25,
    pan: -0.4,
    seed: 201,
  });
  const [feet] = silence(seconds);
  for (let step = 0; step < 11; step += 1)
    place([feet], boot(chance), {
      at: 11.6 + step * 0.55 * chance.between(0.95, 1.05),
      gain: Math.sin(((step + 1) / 12) * Math.PI),
      around,
    });
  layIn(out, filteredAround(feet, 'low', 1600), { space: STREET, level: -29, pan: 0.2, seed: 205 });
  return out.map((channel) => filteredAround(channel, 'high', 55));
}

/** Two strokes of the driver's foot, two streets off. */
export function tramBell() {
  const chance = createChance(2033);
  const [dry] = silence(1.9);
  for (const at of [0.03, 0.48]) place([dry], struck(TRAM, 0.9, chance), { at, gain: 0.5 });
  return edges(inRoom(STREET, filtered(dry, 'low', 2200), 0.9), 0.004, 0.5);
}

/** Wind with nothing in its way; under it, now and then, the ice gives a long low note. */
export function iceWind() {
  const chance = createChance(2035);
  const out = atLevel(windLoop(chance), -23).map((channel) => filteredAround(channel, 'low', 1500));
  const [ice] = silence(WIND_SECONDS);
  for (const [at, hertz] of [
    [3.4, 96],
    [11.2, 73],
    [16.7, 118],
  ]) {
    let phase = 0;
    const groan = draw(1.9, (time) => {
      phase += (hertz * (1.6 * Math.exp(-time * 3) + 1)) / RATE;
      return Math.sin(2 * Math.PI * phase) * Math.exp(-time * 2.4) * Math.min(1, time / 0.01);
    });
    place([ice], groan, { at, around });
  }
  layIn(out, ice, {
    space: { ...SPACES.field, spread: 0.3 },
    level: -27,
    pan: -0.2,
    seed: 207,
    dry: 0.7,
    wet: 0.7,
  });
  return out.map((channel) => filteredAround(channel, 'high', 50));
}
