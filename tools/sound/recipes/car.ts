/** Inside a moving car. */
import { airLoop } from '../lib/air.ts';
import { RATE, draw, loopSeconds, mixIn, place, silence, wrapLoop } from '../lib/buffer.ts';
import { createChance } from '../lib/chance.ts';
import { createFilter, createPink, filteredAround } from '../lib/filter.ts';
import { atLevel, layIn } from '../lib/layer.ts';
import { SPACES } from '../lib/space.ts';
import { struck } from '../lib/strike.ts';
import { bench } from './hall.ts';

const around = true;

/** The back seat: an engine in front, a window that is loose in its frame, springs. */
export function carInside() {
  const chance = createChance(2036);
  const seconds = loopSeconds(18);
  const pink = createPink(chance);
  const floor = createFilter(120, 0.9);
  const cabin = createFilter(260, 1.2);
  let phase = 0;
  const drone = draw(seconds + 1, (time) => {
    phase += (31 + 1.4 * Math.sin(time * 0.7)) / RATE;
    const fire = Math.exp(-(phase % 1) * 6) * (1 + 0.3 * chance.noise());
    const road = pink();
    return floor.run(fire + road * 0.7).band + cabin.run(fire * 0.6 + road * 0.5).band * 0.5;
  });
  const out = atLevel(wrapLoop([drone, drone.slice()], 1), -25);
  const [loose] = silence(seconds);
  for (let at = 0; at < seconds; at += chance.wait(0.28)) {
    const pane = struck(
      [
        [chance.between(640, 720), 1, 0.04],
        [1560, 0.5, 0.03],
      ],
      0.06,
      chance,
    );
    const shake = 2 + (chance.next() < 0.3 ? 4 : 0);
    for (let touch = 0; touch < shake; touch += 1)
      place([loose], pane, { at: at + touch * 0.045, gain: chance.between(0.2, 0.7), around });
  }
  layIn(out, loose, { space: SPACES.hut, level: -26, pan: 0.55, seed: 209 });
  const [springs] = silence(seconds);
  for (let at = 0.4; at < seconds; at += 0.7 + chance.wait(1.5))
    place([springs], bench(chance), { at, gain: chance.between(0.4, 1), around });
  layIn(out, springs, { space: SPACES.hut, level: -27, pan: -0.3, seed: 211 });
  mixIn(out, atLevel(airLoop(chance, seconds, 700), -36));
  return out.map((channel) => filteredAround(channel, 'high', 45));
}
