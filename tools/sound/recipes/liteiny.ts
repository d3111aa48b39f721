/** A service's house: its corridor by day, and a room with one lamp. */
import { airLoop, humLoop } from '../lib/air.ts';
import { loopSeconds, mixIn, place, silence } from '../lib/buffer.ts';
import { createChance } from '../lib/chance.ts';
import { talkRound } from '../lib/crowd.ts';
import { filteredAround } from '../lib/filter.ts';
import { atLevel, layIn } from '../lib/layer.ts';
import { SPACES } from '../lib/space.ts';
import { struck, tick } from '../lib/strike.ts';
import { latch, leaf } from './door.ts';
import { bench } from './hall.ts';
import { sheet } from './paper-fold.ts';
import { stroke } from './pencil.ts';
import { walk } from './registration.ts';

const around = true;
const LAMP = [
  [50, 0.3],
  [100, 1],
  [200, 0.6],
  [300, 0.35],
  [500, 0.12],
];
/** A type bar on a platen, heard through two walls. */
const TYPE = [
  [205, 1, 0.07],
  [430, 0.6, 0.05],
  [960, 0.3, 0.03],
];

/** Typewriters behind doors, water in a pipe's joint, steps that do not stop here. */
export function corridorDay() {
  const chance = createChance(1704);
  const seconds = loopSeconds(20);
  const out = atLevel(airLoop(chance, seconds, 500), -32);
  for (const [pan, level, seed] of [
    [-0.6, -29, 231],
    [0.5, -32, 233],
  ]) {
    const [keys] = silence(seconds);
    for (
      let at = chance.between(0, 1);
      at < seconds;
      at += 0.1 + chance.wait(chance.next() < 0.08 ? 2.4 : 0.07)
    )
      place([keys], struck(TYPE, 0.1, chance), { at, gain: chance.between(0.5, 1), around });
    layIn(out, filteredAround(keys, 'low', 900), {
      space: SPACES.corridor,
      level,
      pan,
      seed,
      dry: 0.8,
    });
  }
  const [pipe] = silence(seconds);
  for (let at = 0; at < seconds; at += 0.5 + chance.wait(1.3)) {
    const knock = struck(
      [
        [chance.between(520, 560), 1, 0.25],
        [1460, 0.5, 0.15],
      ],
      0.35,
      chance,
    );
    place([pipe], knock, { at, gain: chance.between(0.2, 1), around });
  }
  layIn(out, pipe, { space: SPACES.corridor, level: -34, pan: 0.7, seed: 235 });
  const [feet] = silence(seconds);
  walk(feet, chance, { at: 3.1, steps: 10, pace: 0.56, from: 0.15, to: 0.9 });
  walk(feet, chance, { at: 8.8, steps: 9, pace: 0.56, from: 0.9, to: 0.1 });
  for (const at of [3, 14.2]) place([feet], latch(chance), { at, gain: 0.4, around });
  place([feet], leaf(chance), { at: 14.9, gain: 0.5, around });
  layIn(out, feet, { space: SPACES.corridor, level: -25, pan: -0.1, seed: 237 });
  return out.map((channel) => filteredAround(channel, 'high', 60));
}

/** One lamp that hums, a sheet turned over, a chair; through the wall somebody asks and somebody else answers. */
export function liteinyHum() {
  const chance = createChance(1015);
  const seconds = loopSeconds(19);
  const out = atLevel(airLoop(chance, seconds, 700), -33);
  mixIn(out, atLevel([humLoop(seconds, LAMP)], -38));
  const [table] = silence(seconds);
  for (const at of [1.1, 4.6, 7.9, 12.7, 16.4])
    place([table], sheet(chance, chance.between(0.3, 0.6)), {
      at,
      gain: chance.between(0.5, 1),
      around,
    });
  for (let mark = 0; mark < 8; mark += 1)
    place([table], stroke(chance, chance.between(0.06, 0.16)), {
      at: 9.6 + mark * 0.2,
      gain: 0.35,
      around,
    });
  place([table], bench(chance), { at: 14.4, gain: 0.5, around });
  place([table], tick(chance, { hertz: 700, q: 0.9, ring: 0.05 }), { at: 5.3, gain: 0.5, around });
  layIn(out, table, { space: SPACES.office, level: -25, pan: 0.25, seed: 242 });
  const [wall] = silence(seconds);
  for (let person = 0; person < 2; person += 1) mixIn([wall], [talkRound(chance, seconds, 4)]);
  const dull = filteredAround(filteredAround(wall, 'low', 420), 'low', 560);
  layIn(out, dull, { space: SPACES.office, level: -30, pan: -0.6, seed: 243 });
  return out.map((channel) => filteredAround(channel, 'high', 45));
}
