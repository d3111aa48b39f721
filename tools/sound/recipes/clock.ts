/** The duty room's wall clock: wound, and as the room it hangs in; a pen, keys, a ledger's page. */
import { airLoop, humLoop } from '../lib/air.ts';
import { edges, loopSeconds, mixIn, place, silence } from '../lib/buffer.ts';
import { createChance, type Chance } from '../lib/chance.ts';
import { filteredAround } from '../lib/filter.ts';
import { atLevel, layIn } from '../lib/layer.ts';
import { SPACES, inRoom } from '../lib/space.ts';
import { struck, tick } from '../lib/strike.ts';
import { bench } from './hall.ts';
import { sheet } from './paper-fold.ts';
import { stroke } from './pencil.ts';

const TURNS = 8;
const KEY = [
  [1240, 0.8, 0.09],
  [2310, 0.7, 0.07],
  [3720, 0.4, 0.05],
];

/** Eight turns of the key; the spring is tighter at each. */
export function clockWind() {
  const chance = createChance(815);
  const [dry] = silence(4.6);
  for (let turn = 0; turn < TURNS; turn += 1) {
    const at = 0.05 + turn * 0.52;
    for (let tooth = 0; tooth < 9; tooth += 1) {
      const pitch = 1500 + 70 * turn;
      const click = tick(chance, { hertz: pitch, q: 2.4, ring: 0.013 });
      place([dry], click, { at: at + tooth * 0.034 * chance.between(0.94, 1.06), gain: 0.55 });
    }
    place([dry], struck(KEY, 0.12, chance), { at: at + 0.36, gain: 0.12 });
  }
  return edges(inRoom(SPACES.office, dry, 0.25), 0.003, 0.3);
}

const SECONDS = loopSeconds(20);
const around = true;
const space = SPACES.office;
const BULB = [
  [100, 1],
  [200, 0.45],
  [300, 0.2],
];

export function dutyClock() {
  const chance = createChance(1510);
  const out = atLevel(airLoop(chance, SECONDS, 480), -32);
  mixIn(out, atLevel([humLoop(SECONDS, BULB)], -41));
  const [clock] = silence(SECONDS);
  for (let beat = 0; beat < 20; beat += 1) {
    const at = 0.2 + (beat * SECONDS) / 20;
    place([clock], pendulum(chance, beat % 2 === 0), { at, around });
  }
  layIn(out, clock, { space, level: -25, pan: 0.05, seed: 151 });
  const [desk] = silence(SECONDS);
  for (const start of [1.4, 8.3, 15.2])
    for (let mark = 0; mark < 9; mark += 1)
      place([desk], stroke(chance, chance.between(0.05, 0.14)), {
        at: start + mark * 0.19,
        gain: 0.8,
        around,
      });
  place([desk], sheet(chance, 0.5), { at: 5.6, gain: 0.7, around });
  place([desk], bench(chance), { at: 12.4, gain: 1, around });
  layIn(out, desk, { space, level: -29, pan: 0.45, seed: 153 });
  const [keys] = silence(SECONDS);
  for (let touch = 0; touch < 7; touch += 1)
    place([keys], struck(KEY, 0.15, chance), {
      at: 10.4 + touch * chance.between(0.05, 0.12),
      gain: 0.3,
      around,
    });
  layIn(out, keys, { space, level: -31, pan: -0.5, seed: 155 });
  return out.map((channel) => filteredAround(channel, 'high', 60));
}

/** A heavy bob: wood behind brass, one side lower than the other. */
function pendulum(chance: Chance, low: boolean) {
  const [out] = silence(0.4);
  const box = [
    [low ? 128 : 146, 1, 0.2],
    [low ? 311 : 342, 0.6, 0.12],
    [890, 0.3, 0.05],
  ];
  place([out], struck(box, 0.3, chance), { gain: 0.5 });
  place([out], tick(chance, { hertz: low ? 1900 : 2300, q: 1.2, ring: 0.01 }), { gain: 0.4 });
  return out;
}
