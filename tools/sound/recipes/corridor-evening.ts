/** A long palace corridor of an evening: groups talking low along the wall, steps, a far door. */
import { airLoop } from '../lib/air.ts';
import { loopSeconds, mixIn, place, silence } from '../lib/buffer.ts';
import { createChance } from '../lib/chance.ts';
import { crowdLoop, talkers } from '../lib/crowd.ts';
import { filteredAround } from '../lib/filter.ts';
import { atLevel, layIn } from '../lib/layer.ts';
import { SPACES } from '../lib/space.ts';
import { latch, leaf } from './door.ts';
import { walk } from './registration.ts';

const SECONDS = loopSeconds(20);
const around = true;
/** Longer than a room's corridor: stone, a runner, high windows. */
const GALLERY = { ...SPACES.corridor, decay: 1.5, spread: 0.06, bright: 0.42 };
/** Two who nearly whisper, and farther along a third with his back to us. */
const GROUPS = [
  {
    voice: { pitch: 96, rate: 4.1, breath: 0.95, throat: 0.98 },
    pan: -0.6,
    pause: 2.4,
    level: -24,
    below: 2600,
  },
  {
    voice: { pitch: 112, rate: 3.6, breath: 0.9, throat: 1.02 },
    pan: -0.4,
    pause: 3,
    level: -25,
    below: 2200,
  },
  {
    voice: { pitch: 88, rate: 3.8, breath: 0.4, throat: 0.93 },
    pan: 0.7,
    pause: 5,
    level: -27,
    below: 800,
  },
];
const far = { space: GALLERY, pan: 0.3, wet: 0.9 };

export function corridorEvening() {
  const chance = createChance(803);
  const out = atLevel(airLoop(chance, SECONDS, 600), -37);
  const talk = crowdLoop(chance, {
    seconds: SECONDS,
    near: 6,
    copies: 1,
    pause: 3.4,
    space: GALLERY,
    wet: 0.9,
    dark: 1300,
    lowVoices: 0.95,
  });
  const low = talk.map((channel) => filteredAround(channel, 'low', 1900));
  mixIn(out, atLevel(low, -28));
  talkers(out, chance, { seconds: SECONDS, space: GALLERY, wet: 0.8, near: GROUPS });
  const [steps] = silence(SECONDS);
  walk(steps, chance, { at: 2.2, steps: 9, pace: 0.62, from: 0.15, to: 0.6 });
  walk(steps, chance, { at: 12.6, steps: 8, pace: 0.56, from: 0.5, to: 0.1 });
  layIn(out, filteredAround(steps, 'low', 1500), { ...far, level: -24, dry: 0.6, seed: 81 });
  const [door] = silence(SECONDS);
  place([door], leaf(chance), { at: 9.6, around });
  place([door], latch(chance), { at: 9.65, gain: 0.5, around });
  layIn(out, filteredAround(door, 'low', 900), { ...far, level: -23, dry: 0.2, seed: 83 });
  return out.map((channel) => filteredAround(channel, 'high', 65));
}
