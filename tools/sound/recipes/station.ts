/** A station: a platform with many people on it, and one morning when it is held clear. */
import { airLoop } from '../lib/air.ts';
import { breathing } from '../lib/breath.ts';
import { draw, loopSeconds, mixIn, place, silence } from '../lib/buffer.ts';
import { createChance, type Chance } from '../lib/chance.ts';
import { crowdLoop, talkers } from '../lib/crowd.ts';
import { createFilter, filteredAround } from '../lib/filter.ts';
import { atLevel, layIn } from '../lib/layer.ts';
import { SPACES } from '../lib/space.ts';
import { struck, tick } from '../lib/strike.ts';
import { boot, walk } from './registration.ts';

const around = true;
const SHED = { ...SPACES.hall, decay: 2.4, near: 0.03, spread: 0.16, bright: 0.35 };
/** A porter who calls along the train, a woman who has lost somebody, a man who answers from far. */
const CALLS = [
  {
    voice: { pitch: 196, rate: 2.9, breath: 0.1, throat: 1 },
    pan: 0.7,
    pause: 4.4,
    level: -22,
    below: 2600,
  },
  {
    voice: { pitch: 262, rate: 3.2, breath: 0.14, throat: 1.16 },
    pan: -0.5,
    pause: 5.6,
    level: -25,
    below: 2200,
  },
  {
    voice: { pitch: 168, rate: 2.8, breath: 0.14, throat: 0.98 },
    pan: -0.8,
    pause: 6.5,
    level: -28,
    below: 1100,
  },
];
const TAP = [
  [880, 1, 0.35],
  [2310, 0.6, 0.25],
  [4020, 0.3, 0.15],
];

/** The engine breathes out, slowly. */
function steam(chance: Chance, length: number) {
  const pipe = createFilter(900, 0.7);
  const low = createFilter(180, 0.9);
  return draw(length, (time) => {
    const press = Math.min(1, time / 0.25) * Math.max(0, 1 - time / length) ** 1.4;
    const air = chance.noise() * press;
    return pipe.run(air).band * 0.6 + low.run(air).band * 0.7;
  });
}

export function platformCrowd() {
  const chance = createChance(1114);
  const seconds = loopSeconds(20);
  const out = atLevel(
    crowdLoop(chance, {
      seconds,
      near: 22,
      copies: 4,
      pause: 1.3,
      space: SHED,
      wet: 0.8,
      dark: 2000,
      lowVoices: 0.8,
    }),
    -22,
  );
  talkers(out, chance, { seconds, space: SHED, wet: 1.1, near: CALLS });
  const [engine] = silence(seconds);
  for (const [at, length] of [
    [1.4, 3],
    [11.8, 4],
  ])
    place([engine], steam(chance, length), { at, around });
  layIn(out, filteredAround(engine, 'low', 1800), {
    space: SHED,
    level: -25,
    pan: 0.6,
    seed: 251,
    dry: 0.7,
  });
  const [iron] = silence(seconds);
  for (let tap = 0; tap < 5; tap += 1)
    place([iron], struck(TAP, 0.5, chance), { at: 6.2 + tap * 0.8, gain: 0.8, around });
  for (let at = 0; at < seconds; at += chance.wait(0.22))
    place([iron], boot(chance), { at, gain: chance.between(0.1, 0.4), around });
  layIn(out, iron, { space: SHED, level: -29, pan: -0.3, seed: 253 });
  return out.map((channel) => filteredAround(channel, 'high', 60));
}

/** Nobody is on it but those who keep it clear; behind a barrier a crowd is low. */
export function stationMorning() {
  const chance = createChance(1202);
  const seconds = loopSeconds(20);
  const out = atLevel(airLoop(chance, seconds, 480), -30);
  mixIn(out, atLevel(breathing(chance, seconds, 7), -37));
  const crowd = crowdLoop(chance, {
    seconds,
    near: 10,
    copies: 4,
    pause: 2.6,
    space: SHED,
    wet: 1,
    dark: 600,
    lowVoices: 0.85,
  });
  mixIn(
    out,
    atLevel(
      crowd.map((channel) => filteredAround(channel, 'low', 650)),
      -30,
    ),
  );
  const [engine] = silence(seconds);
  for (let beat = 0; beat < 9; beat += 1)
    place([engine], steam(chance, 0.9), { at: 2 + beat * 1.5, gain: 0.5 + beat * 0.06, around });
  layIn(out, filteredAround(engine, 'low', 700), {
    space: SHED,
    level: -25,
    pan: 0.5,
    seed: 255,
    dry: 0.8,
    wet: 0.7,
  });
  const [feet] = silence(seconds);
  walk(feet, chance, { at: 14.4, steps: 7, pace: 0.62, from: 0.5, to: 0.9 });
  for (let at = 0.4; at < seconds; at += 0.6 + chance.wait(1.4))
    place([feet], tick(chance, { hertz: chance.between(250, 500), q: 0.8, ring: 0.13 }), {
      at,
      gain: 0.4,
      around,
    });
  layIn(out, feet, { space: SHED, level: -27, pan: -0.2, seed: 257 });
  return out.map((channel) => filteredAround(channel, 'high', 50));
}
