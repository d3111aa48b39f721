/** The stenographers' table: near quiet, pencils, a lamp's hum, the hall and its speaker behind a wall. */
import { airLoop, humLoop } from '../lib/air.ts';
import { mixIn, place, loopSeconds, silence } from '../lib/buffer.ts';
import { createChance, type Chance } from '../lib/chance.ts';
import { crowdLoop, talkRound } from '../lib/crowd.ts';
import { filteredAround } from '../lib/filter.ts';
import { SPACES, heardIn } from '../lib/space.ts';
import { sheet } from './paper-fold.ts';
import { stroke } from './pencil.ts';

const SECONDS = loopSeconds(18);
const HUM = [
  [50, 0.5],
  [100, 1],
  [150, 0.18],
  [200, 0.5],
  [300, 0.22],
  [400, 0.12],
  [500, 0.07],
  [700, 0.05],
];

export function stenoRoom() {
  const chance = createChance(2801);
  const out = airLoop(chance, SECONDS);
  mixIn(out, behindWall(chance), 1);
  mixIn(out, [humLoop(SECONDS, HUM)], 0.06);
  const [near] = silence(SECONDS);
  writing(near, chance);
  place([near], sheet(chance, 0.5), { at: 7.2, gain: 0.3, around: true });
  place(out, near, { gain: 0.09, pan: 0.25 });
  mixIn(out, heardIn(SPACES.office, near, { channels: 2, around: true, seed: 9 }), 0.06);
  return out;
}

/** What a wall lets through: the hall's lows, and one man's slow speech as a rise and fall. */
function behindWall(chance: Chance) {
  const hall = crowdLoop(chance, {
    seconds: SECONDS,
    near: 14,
    copies: 2,
    pause: 1.2,
    space: SPACES.hall,
    wet: 0.8,
  });
  const speech = talkRound(chance, SECONDS, 0.9, 1);
  const room = heardIn(SPACES.hall, speech, { channels: 2, around: true, seed: 21 });
  mixIn(hall, room, 2.6);
  return hall.map((channel) => {
    const dull = filteredAround(filteredAround(channel, 'low', 420), 'low', 600);
    return filteredAround(dull, 'high', 90).map((value) => value * 0.4);
  });
}

/** Two pencils in shorthand: quick short strokes in runs, with waits. */
function writing(target: Float32Array, chance: Chance) {
  for (const hand of [1, 0.5]) {
    let at = chance.between(0, 1);
    while (at < SECONDS - 0.5) {
      const run = chance.whole(4, 16);
      for (let mark = 0; mark < run; mark += 1) {
        const length = chance.between(0.05, 0.16);
        place([target], stroke(chance, length), {
          at,
          gain: hand * chance.between(0.5, 1),
          around: true,
        });
        at += length + chance.between(0.02, 0.09);
      }
      at += 0.3 + chance.wait(0.8);
    }
  }
}
