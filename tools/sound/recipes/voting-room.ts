/** The room of the vote: many pencils, lists unfolded and folded, soles, and nobody talking. */
import { airLoop } from '../lib/air.ts';
import { loopSeconds, place, silence, type Channels } from '../lib/buffer.ts';
import { createChance, type Chance } from '../lib/chance.ts';
import { filtered, filteredAround } from '../lib/filter.ts';
import { atLevel, layIn } from '../lib/layer.ts';
import { SPACES } from '../lib/space.ts';
import { tick } from '../lib/strike.ts';
import { coughOnce } from './cough.ts';
import { bench } from './hall.ts';
import { sheet } from './paper-fold.ts';
import { stroke } from './pencil.ts';
import { boot } from './registration.ts';

const SECONDS = loopSeconds(18);
const around = true;
const room = { space: SPACES.corridor, dry: 1 };

export function votingRoom() {
  const chance = createChance(902);
  const out = atLevel(airLoop(chance, SECONDS, 700), -34);
  pencils(out, chance);
  papers(out, chance);
  const [feet] = silence(SECONDS);
  for (let at = 0; at < SECONDS; at += chance.wait(0.35)) {
    const shuffle = tick(chance, { hertz: chance.between(350, 900), q: 0.8, ring: 0.12 });
    const moved = chance.next() < 0.3 ? boot(chance) : shuffle;
    place([feet], moved, { at, gain: chance.between(0.1, 0.5), around });
  }
  for (const at of [2.7, 8.8, 14.9]) place([feet], bench(chance), { at, gain: 0.7, around });
  place([feet], filtered(coughOnce(chance), 'low', 900), { at: 11.2, gain: 0.25, around });
  layIn(out, feet, { ...room, level: -27, pan: 0.1, seed: 101 });
  return out.map((channel) => filteredAround(channel, 'high', 60));
}

/** Hardly a word is written: short strokes, a long one now and then. Thirty hands, three of them near. */
function pencils(out: Channels, chance: Chance) {
  for (const [pan, near] of [
    [-0.7, true],
    [0.2, false],
    [0.75, true],
  ] as const) {
    const [lead] = silence(SECONDS);
    for (let at = 0; at < SECONDS; at += chance.wait(near ? 0.5 : 0.16)) {
      const long = chance.next() < 0.12;
      const length = long ? chance.between(0.3, 0.6) : chance.between(0.05, 0.16);
      place([lead], stroke(chance, length), { at, gain: chance.between(0.3, 1), around });
    }
    const heard = near ? lead : filteredAround(lead, 'low', 3200);
    layIn(out, heard, { ...room, wet: 0.2, level: near ? -24 : -30, pan, seed: near ? 103 : 105 });
  }
}

function papers(out: Channels, chance: Chance) {
  const [sheets] = silence(SECONDS);
  for (let at = 0.4; at < SECONDS; at += 0.3 + chance.wait(0.8)) {
    const length = chance.between(0.2, 0.7);
    place([sheets], sheet(chance, length), { at, gain: chance.next() ** 1.5, around });
  }
  layIn(out, filteredAround(sheets, 'low', 5200), {
    ...room,
    wet: 0.3,
    level: -27,
    pan: -0.2,
    seed: 107,
  });
}
