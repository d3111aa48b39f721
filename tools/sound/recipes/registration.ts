/** The registration: a smaller room, a queue in felt boots, coughs, a few low voices, lists turned, a counter, a stamp. */
import { draw, mixIn, place, loopSeconds, silence } from '../lib/buffer.ts';
import { createChance, type Chance } from '../lib/chance.ts';
import { crowdLoop, talkers } from '../lib/crowd.ts';
import { throat } from '../lib/breath.ts';
import { filteredAround } from '../lib/filter.ts';
import { SPACES, heardIn } from '../lib/space.ts';
import { struck, tick } from '../lib/strike.ts';
import { coughOnce } from './cough.ts';
import { sheet } from './paper-fold.ts';
import { stampBlow } from './stamp.ts';

const SECONDS = loopSeconds(14);
/** A clerk who asks and a man who answers, over the counter. */
const CLERKS = [
  {
    voice: { pitch: 172, rate: 5.4, breath: 0.18, throat: 1.12 },
    pan: 0.3,
    pause: 3.2,
    level: -27,
    below: 2600,
  },
  {
    voice: { pitch: 98, rate: 3.9, breath: 0.3, throat: 0.96 },
    pan: 0.15,
    pause: 4.4,
    level: -28,
    below: 2000,
  },
];
/** Seconds and loudness: near, far, along the queue. */
const COUGHS = [
  [0.8, 0.5],
  [1.25, 0.3],
  [6.1, 0.22],
  [7.5, 0.65],
  [10.6, 0.18],
  [12.9, 0.4],
] as const;

export function registrationRoom() {
  const chance = createChance(1225);
  const out = crowdLoop(chance, {
    seconds: SECONDS,
    near: 5,
    copies: 1,
    pause: 3.4,
    space: SPACES.corridor,
    wet: 0.7,
    dark: 1500,
  }).map((channel) => filteredAround(channel, 'low', 1700));
  talkers(out, chance, {
    seconds: SECONDS,
    space: SPACES.corridor,
    wet: 0.5,
    near: CLERKS,
  });
  const [things] = silence(SECONDS);
  const around = true;
  for (const [at, gain] of COUGHS) place([things], coughOnce(chance, 0.9), { at, gain, around });
  for (const at of [5.2, 11.3]) place([things], throat(chance), { at, gain: 0.7, around });
  for (const at of [1.9, 4.7, 8.3, 12.2]) {
    place([things], sheet(chance, chance.between(0.25, 0.6)), { at, gain: 1.2, around });
  }
  for (const at of [3.6, 9.4, 9.95]) place([things], stampBlow(chance), { at, gain: 0.5, around });
  for (const at of [6.8, 13.1]) place([things], counter(chance), { at, gain: 0.5, around });
  place(out, things, { gain: 0.9, pan: -0.2 });
  mixIn(out, heardIn(SPACES.corridor, things, { channels: 2, around, seed: 41 }), 0.6);
  return out.map((channel) => filteredAround(channel, 'high', 60));
}

export function walk(
  target: Float32Array,
  chance: Chance,
  {
    at,
    steps,
    pace,
    from,
    to,
  }: {
    readonly at: number;
    readonly steps: number;
    readonly pace: number;
    readonly from: number;
    readonly to: number;
  },
) {
  for (let step = 0; step < steps; step += 1) {
    const gain = from + ((to - from) * step) / steps;
    const time = at + step * pace * chance.between(0.96, 1.04);
    place([target], boot(chance), { at: time, gain, around: true });
  }
}

/** Heel, then sole, on parquet over joists. */
export function boot(chance: Chance) {
  const out = silence(0.3);
  const board = chance.between(85, 125);
  const wood = struck(
    [
      [board, 1, 0.16],
      [board * 2.1, 0.6, 0.1],
      [board * 4.7, 0.35, 0.05],
    ],
    0.25,
    chance,
  );
  place(out, wood, { gain: 0.6 });
  place(out, tick(chance, { hertz: 1500, q: 1, ring: 0.012 }), { gain: 0.9 });
  place(out, tick(chance, { hertz: 700, q: 0.8, ring: 0.04 }), {
    at: chance.between(0.06, 0.1),
    gain: 0.5,
  });
  return out[0];
}

/** A drawer or flap of the counter: a slide on wood, then the stop. */
function counter(chance: Chance) {
  const out = silence(0.7);
  const slide = draw(0.4, (time) => {
    const push = Math.sin((time / 0.4) * Math.PI) ** 0.7;
    return chance.noise() * push * (0.6 + 0.4 * Math.sin(2 * Math.PI * 31 * time));
  });
  place(out, filteredAround(filteredAround(slide, 'band', 480, 0.9), 'low', 1800), { gain: 0.8 });
  place(
    out,
    struck(
      [
        [150, 1, 0.15],
        [330, 0.8, 0.1],
        [720, 0.5, 0.07],
        [1600, 0.3, 0.04],
      ],
      0.25,
      chance,
    ),
    { at: 0.4 },
  );
  return out[0];
}
