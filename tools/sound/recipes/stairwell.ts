/** A stairwell: behind a door a scale on a small violin, slow, that goes wrong at the same note and begins again. */
import { airLoop } from '../lib/air.ts';
import { loopSeconds, place, silence } from '../lib/buffer.ts';
import { createChance } from '../lib/chance.ts';
import { filteredAround } from '../lib/filter.ts';
import { bowed } from '../lib/instruments.ts';
import { atLevel, layIn } from '../lib/layer.ts';
import { SPACES } from '../lib/space.ts';
import { latch, leaf } from './door.ts';
import { walk } from './registration.ts';

const SECONDS = loopSeconds(22);
const around = true;
const STAIRS = { ...SPACES.corridor, decay: 2, near: 0.012, spread: 0.09 };
const SCALE = [392, 440, 494, 523, 587, 659, 740];
/** The sixth note is taken too low, and stopped. */
const LOW = 0.972;

export function stairwellScale() {
  const chance = createChance(315);
  const out = atLevel(airLoop(chance, SECONDS, 460), -32);
  const [violin] = silence(SECONDS);
  let at = 0.7;
  for (const [notes, isWrong] of [
    [6, true],
    [6, true],
    [7, false],
  ] as const) {
    SCALE.slice(0, notes).forEach((hertz, index) => {
      const isLast = isWrong && index === notes - 1;
      const note = bowed(chance, {
        hertz: hertz * (isLast ? LOW : chance.between(0.997, 1.003)),
        seconds: isLast ? 0.45 : 0.82,
      });
      place([violin], note, { at, gain: isLast ? 0.5 : 0.8, around });
      at += isLast ? 1.5 : 0.92;
    });
    at += 0.4;
  }
  const door = filteredAround(filteredAround(violin, 'high', 260), 'low', 1700);
  layIn(out, door, { space: STAIRS, level: -22, pan: -0.45, seed: 301, dry: 0.7, wet: 0.7 });
  const [stair] = silence(SECONDS);
  walk(stair, chance, { at: 12.2, steps: 8, pace: 0.6, from: 0.9, to: 0.2 });
  for (const time of [17.4, 17.9]) place([stair], latch(chance), { at: time, gain: 0.5, around });
  place([stair], leaf(chance), { at: 18, gain: 0.7, around });
  layIn(out, filteredAround(stair, 'low', 900), { space: STAIRS, level: -28, pan: 0.3, seed: 303 });
  return out.map((channel) => filteredAround(channel, 'high', 60));
}
