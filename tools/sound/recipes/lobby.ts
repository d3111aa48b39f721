/** The lobby of a great house: by day, and on one evening when it is full and nobody speaks aloud. */
import { airLoop } from '../lib/air.ts';
import { breathing } from '../lib/breath.ts';
import { loopSeconds, mixIn, place, silence } from '../lib/buffer.ts';
import { createChance, type Chance } from '../lib/chance.ts';
import { crowdLoop, talkers } from '../lib/crowd.ts';
import { filteredAround } from '../lib/filter.ts';
import { atLevel, layIn } from '../lib/layer.ts';
import { SPACES } from '../lib/space.ts';
import { struck, tick } from '../lib/strike.ts';
import { latch, leaf } from './door.ts';
import { bench } from './hall.ts';
import { boot, walk } from './registration.ts';

const around = true;
const LOBBY = { ...SPACES.hall, decay: 1.6, spread: 0.07 };
/** Two women over the coats, brisk; a visitor who asks. */
const COUNTER = [
  {
    voice: { pitch: 204, rate: 6, breath: 0.2, throat: 1.17 },
    pan: -0.6,
    pause: 2,
    level: -23,
    below: 3400,
  },
  {
    voice: { pitch: 178, rate: 5.3, breath: 0.26, throat: 1.1 },
    pan: -0.4,
    pause: 2.8,
    level: -24,
    below: 3000,
  },
  {
    voice: { pitch: 126, rate: 4.6, breath: 0.2, throat: 1 },
    pan: 0.35,
    pause: 4.6,
    level: -25,
    below: 2200,
  },
];
const HOOK = [
  [2100, 0.6, 0.12],
  [3350, 0.5, 0.09],
];

/** Wooden hangers on an iron rail. */
function hanger(chance: Chance) {
  const [out] = silence(0.3);
  const wood = chance.between(420, 700);
  const shoulder = [
    [wood, 1, 0.05],
    [wood * 2.4, 0.5, 0.03],
  ];
  place([out], struck(shoulder, 0.08, chance), { gain: 0.5 });
  place([out], struck(HOOK, 0.15, chance), { at: 0.02, gain: 0.16 });
  return out;
}

export function lobbyDay() {
  const chance = createChance(1212);
  const seconds = loopSeconds(19);
  const out = atLevel(
    crowdLoop(chance, {
      seconds,
      near: 12,
      copies: 2,
      pause: 2.1,
      space: LOBBY,
      wet: 0.8,
      dark: 2000,
      lowVoices: 0.8,
    }),
    -24,
  );
  talkers(out, chance, { seconds, space: LOBBY, wet: 0.8, near: COUNTER });
  mixIn(out, atLevel(airLoop(chance, seconds, 600), -35));
  const [feet] = silence(seconds);
  walk(feet, chance, { at: 0.8, steps: 9, pace: 0.5, from: 0.2, to: 0.8 });
  walk(feet, chance, { at: 6.1, steps: 12, pace: 0.46, from: 0.7, to: 0.15 });
  walk(feet, chance, { at: 13.2, steps: 10, pace: 0.55, from: 0.5, to: 0.5 });
  for (const at of [4.9, 15.8]) place([feet], leaf(chance), { at, gain: 0.5, around });
  layIn(out, feet, { space: LOBBY, level: -24, pan: 0.3, seed: 221 });
  const [coats] = silence(seconds);
  for (const at of [1.6, 2.1, 5.4, 8.2, 8.5, 12.1, 16.9, 17.2])
    place([coats], hanger(chance), { at, gain: chance.between(0.5, 1), around });
  layIn(out, coats, { space: LOBBY, level: -28, pan: -0.6, seed: 223 });
  return out.map((channel) => filteredAround(channel, 'high', 60));
}

export function lobbyPress() {
  const chance = createChance(1730);
  const seconds = loopSeconds(20);
  const out = atLevel(airLoop(chance, seconds, 420), -33);
  const breath = breathing(chance, seconds, 26).map((side) => filteredAround(side, 'low', 1100));
  mixIn(out, atLevel(breath, -36));
  const low = crowdLoop(chance, {
    seconds,
    near: 5,
    copies: 1,
    pause: 4.5,
    space: LOBBY,
    wet: 1,
    dark: 700,
    lowVoices: 0.9,
  });
  mixIn(
    out,
    atLevel(
      low.map((channel) => filteredAround(channel, 'low', 700)),
      -33,
    ),
  );
  const [near] = silence(seconds);
  for (let at = 0; at < seconds; at += chance.wait(0.5))
    place([near], tick(chance, { hertz: chance.between(220, 480), q: 0.8, ring: 0.14 }), {
      at,
      gain: chance.between(0.2, 0.7),
      around,
    });
  for (const at of [2.9, 9.7, 16.1]) place([near], bench(chance), { at, gain: 0.6, around });
  place([near], latch(chance), { at: 12.8, gain: 0.5, around });
  layIn(out, near, { space: LOBBY, level: -26, pan: -0.2, seed: 225 });
  const [overhead] = silence(seconds);
  for (const start of [0.7, 5.2, 10.9, 14.6])
    for (let step = 0; step < 7; step += 1)
      place([overhead], boot(chance), {
        at: start + step * 0.27 * chance.between(0.92, 1.08),
        gain: chance.between(0.5, 1),
        around,
      });
  const through = filteredAround(filteredAround(overhead, 'low', 240), 'low', 360);
  layIn(out, through, { space: LOBBY, level: -23, pan: 0.2, seed: 227, dry: 0.8, wet: 0.8 });
  return out.map((channel) => filteredAround(channel, 'high', 50));
}
