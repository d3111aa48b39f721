/** A village office in winter: wind at a small window in gusts, dry snow on the glass, an iron stove that ticks. */
import { RATE, draw, mixIn, place, loopSeconds, silence, wrapLoop } from '../lib/buffer.ts';
import { createChance, type Chance } from '../lib/chance.ts';
import { createFilter, createPink, filtered } from '../lib/filter.ts';
import { SPACES, heardIn } from '../lib/space.ts';
import { struck, tick } from '../lib/strike.ts';

export const WIND_SECONDS = loopSeconds(20);
const SECONDS = WIND_SECONDS;
const FADE = 1.5;

export function villageWind() {
  const chance = createChance(3233);
  const gust = gusts(chance);
  const out = windLoop(chance, gust);
  const [near] = silence(SECONDS);
  snowOnGlass(near, chance, gust);
  paneRattle(near, chance, gust);
  stove(near, chance);
  place(out, near, { gain: 0.5, pan: 0.15 });
  mixIn(out, heardIn(SPACES.hut, near, { channels: 2, around: true, seed: 5 }), 0.3);
  return out;
}

/** The wind alone, in stereo: a loop of `SECONDS`. */
export function windLoop(chance: Chance, gust = gusts(chance)): Float32Array[] {
  return wrapLoop([wind(chance, gust, 0), wind(chance, gust, 0.35)], FADE);
}

/** Strength of the wind, 0 … 1, made of slow waves that fit the loop a whole number of times. */
function gusts(chance: Chance): (time: number) => number {
  const waves = [1, 2, 3, 5, 8, 13].map((turns) => [
    turns,
    chance.between(0, 6.3),
    1 / Math.sqrt(turns),
  ]);
  return (time) => {
    const sum = waves.reduce(
      (all, [turns, phase, gain]) =>
        all + gain * Math.sin((2 * Math.PI * turns * time) / SECONDS + phase),
      0,
    );
    return 1 / (1 + Math.exp(-1.5 * sum));
  };
}

/** Noise through bands that climb as it blows: the body, the gap in the frame, a thin whistle. */
function wind(chance: Chance, gust: (time: number) => number, late: number) {
  const pink = createPink(chance);
  const body = createFilter(240, 0.8);
  const gap = createFilter(520, 3.5);
  const whistle = createFilter(1050, 16);
  const low = createFilter(110, 0.8);
  let flutter = 0;
  return draw(SECONDS + FADE, (time, i) => {
    const force = gust(time - late);
    flutter += (chance.noise() - flutter) * (12 / RATE);
    if (i % 32 === 0) {
      body.tune(170 + 260 * force, 0.8);
      gap.tune(380 + 430 * force + 900 * flutter, 3.5);
      whistle.tune(820 + 640 * force + 1500 * flutter, 16);
    }
    const air = pink();
    const thin = Math.max(0, force - 0.5) ** 1.5;
    return (
      low.run(air).band * 0.5 * force +
      body.run(air).band * (0.15 + 0.9 * force ** 1.4) +
      gap.run(air).band * (0.08 + 0.75 * force ** 2) +
      whistle.run(air).band * 1.5 * thin
    );
  });
}

function snowOnGlass(target: Float32Array, chance: Chance, gust: (time: number) => number) {
  for (let at = 0; at < SECONDS; at += chance.wait(0.012)) {
    const force = gust(at);
    if (chance.next() > force ** 2) continue;
    const grain = tick(chance, { hertz: chance.between(3500, 7500), q: 2, ring: 0.005 });
    place([target], grain, { at, gain: 0.05 * force * chance.next() ** 2, around: true });
  }
}

function paneRattle(target: Float32Array, chance: Chance, gust: (time: number) => number) {
  for (let at = 0; at < SECONDS; at += 0.05) {
    if (gust(at) < 0.8 || chance.next() > 0.3) continue;
    const pane = struck(
      [
        [230, 1, 0.05],
        [610, 0.6, 0.04],
        [1730, 0.3, 0.03],
      ],
      0.1,
      chance,
    );
    place([target], filtered(pane, 'high', 150), {
      at: at + chance.between(0, 0.03),
      gain: chance.between(0.02, 0.07),
      around: true,
    });
  }
}

/** Iron that warms and cools: dry ticks in loose pairs, and the fire's low flutter. */
export function stove(target: Float32Array, chance: Chance, seconds = SECONDS) {
  for (let at = chance.between(0, 0.6); at < seconds; at += 0.25 + chance.wait(0.75)) {
    const iron = chance.between(1700, 2900);
    const one = struck(
      [
        [iron, 1, 0.05],
        [iron * 1.52, 0.7, 0.035],
        [iron * 2.37, 0.4, 0.02],
        [iron * 0.31, 0.5, 0.06],
      ],
      0.09,
      chance,
    );
    const gain = chance.between(0.12, 0.42);
    place([target], one, { at, gain, around: true });
    if (chance.next() < 0.4)
      place([target], one, { at: at + chance.between(0.06, 0.16), gain: gain * 0.5, around: true });
  }
  for (let at = 0; at < seconds; at += chance.wait(0.07)) {
    place([target], tick(chance, { hertz: chance.between(140, 420), q: 1, ring: 0.05 }), {
      at,
      gain: chance.between(0.01, 0.05),
      around: true,
    });
  }
}
