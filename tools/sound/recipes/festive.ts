/** A festive evening: a hall that fills, and behind its doors a band that tunes. */
import { RATE, draw, loopSeconds, place, silence } from '../lib/buffer.ts';
import { createChance, type Chance } from '../lib/chance.ts';
import { crowdLoop, talkers } from '../lib/crowd.ts';
import { laugh } from '../lib/laugh.ts';
import { createFilter, filteredAround } from '../lib/filter.ts';
import { atLevel, layIn } from '../lib/layer.ts';
import { SPACES } from '../lib/space.ts';
import { bench } from './hall.ts';
import { boot } from './registration.ts';

const SECONDS = loopSeconds(20);
const around = true;
/** Loud, quick, each over the other. */
const GUESTS = [
  {
    voice: { pitch: 215, rate: 6.2, breath: 0.16, throat: 1.18 },
    pan: 0.65,
    pause: 1.2,
    level: -22,
    below: 3600,
  },
  {
    voice: { pitch: 150, rate: 5.6, breath: 0.16, throat: 1.02 },
    pan: 0.4,
    pause: 1.4,
    level: -22,
    below: 3200,
  },
  {
    voice: { pitch: 136, rate: 5, breath: 0.2, throat: 0.97 },
    pan: -0.6,
    pause: 2,
    level: -24,
    below: 2600,
  },
];

export function festiveCrowd() {
  const chance = createChance(1105);
  const out = atLevel(
    crowdLoop(chance, {
      seconds: SECONDS,
      near: 20,
      copies: 4,
      pause: 1.2,
      space: SPACES.hall,
      wet: 0.7,
      dark: 2300,
      lowVoices: 0.7,
    }),
    -22,
  );
  talkers(out, chance, { seconds: SECONDS, space: SPACES.hall, wet: 0.6, near: GUESTS });
  const [laughs] = silence(SECONDS);
  for (const at of [2.6, 7.4, 8.1, 12.9, 17.2])
    place([laughs], laugh(chance, 0.55), { at, gain: chance.between(0.4, 1), around });
  layIn(out, laughs, { space: SPACES.hall, level: -25, pan: 0.4, seed: 267, wet: 0.7 });
  const [seats] = silence(SECONDS);
  for (let knock = 0; knock < 22; knock += 1)
    place([seats], bench(chance), {
      at: chance.between(0, SECONDS),
      gain: chance.between(0.3, 1),
      around,
    });
  for (let step = 0; step < 40; step += 1)
    place([seats], boot(chance), {
      at: chance.between(0, SECONDS),
      gain: chance.between(0.1, 0.4),
      around,
    });
  layIn(out, seats, { space: SPACES.hall, level: -28, pan: 0.2, seed: 261 });
  const [band] = silence(SECONDS);
  for (const [at, hertz, length] of [
    [1.2, 233, 2.2],
    [2.1, 466, 1.4],
    [4.8, 175, 2.6],
    [5.5, 349, 0.5],
    [6.1, 392, 0.4],
    [6.5, 440, 0.4],
    [9.7, 233, 1.8],
    [10.4, 587, 1],
    [13.6, 117, 2.4],
    [15.1, 466, 0.4],
    [15.6, 523, 1.6],
  ])
    place([band], brass(chance, { hertz, length }), { at, gain: chance.between(0.5, 1), around });
  for (const at of [8.3, 8.6, 17.8]) place([band], drum(chance), { at, around });
  const doors = filteredAround(filteredAround(band, 'low', 700), 'low', 950);
  layIn(out, doors, { space: SPACES.corridor, level: -27, pan: -0.6, seed: 263, dry: 0.8 });
  return out.map((channel) => filteredAround(channel, 'high', 60));
}

/** Lips in a mouthpiece: brighter as it is blown harder, never quite at its pitch at first. */
function brass(
  chance: Chance,
  { hertz, length }: { readonly hertz: number; readonly length: number },
) {
  const bell = createFilter(hertz * 3, 0.8);
  let phase = 0;
  return draw(length, (time) => {
    const blow = Math.min(1, time / 0.09) * Math.min(1, (length - time) / 0.15);
    phase += (hertz * (1 - 0.03 * Math.exp(-time * 9) + 0.003 * Math.sin(31 * time))) / RATE;
    const saw = ((phase % 1) * 2 - 1) * blow;
    if (Math.floor(time * RATE) % 64 === 0) bell.tune(hertz * (1.5 + 3 * blow), 0.8);
    return bell.run(saw).low * 0.6;
  });
}

function drum(chance: Chance) {
  const skin = createFilter(96, 3);
  return draw(0.6, (time) => skin.run(chance.noise() * Math.exp(-time * 30)).band * 3);
}
