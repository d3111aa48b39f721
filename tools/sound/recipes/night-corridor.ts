/** A dark corridor at night; behind doors, dull, chairs are moved and paper is turned. Nobody speaks. */
import { airLoop, humLoop } from '../lib/air.ts';
import { draw, loopSeconds, mixIn, place, silence, type Channels } from '../lib/buffer.ts';
import { createChance, type Chance } from '../lib/chance.ts';
import { createFilter, filteredAround } from '../lib/filter.ts';
import { atLevel, layIn } from '../lib/layer.ts';
import { SPACES } from '../lib/space.ts';
import { struck } from '../lib/strike.ts';
import { sheet } from './paper-fold.ts';

const SECONDS = loopSeconds(20);
const around = true;
const LAMP = [
  [50, 0.4],
  [100, 1],
  [200, 0.5],
  [300, 0.2],
];

export function nightCorridor() {
  const chance = createChance(1002);
  const out = atLevel(airLoop(chance, SECONDS, 380), -31);
  mixIn(out, atLevel([humLoop(SECONDS, LAMP)], -40));
  const [chairs] = silence(SECONDS);
  for (const at of [0.9, 5.8, 6.4, 12.3, 17.1]) {
    place([chairs], chair(chance), { at, gain: chance.between(0.5, 1), around });
  }
  behindDoor(out, chairs, { level: -23, cut: 520, pan: -0.4, seed: 91 });
  const [papers] = silence(SECONDS);
  for (let at = 1.5; at < SECONDS - 0.6; at += chance.between(0.5, 1.7)) {
    const length = chance.between(0.25, 0.6);
    place([papers], sheet(chance, length), { at, gain: chance.between(0.4, 1), around });
  }
  behindDoor(out, papers, { level: -32, cut: 900, pan: 0.35, seed: 93 });
  return out.map((channel) => filteredAround(channel, 'high', 55));
}

/** Only the lows come through; the corridor answers. */
function behindDoor(
  out: Channels,
  sound: Float32Array,
  {
    level,
    cut,
    pan,
    seed,
  }: { readonly level: number; readonly cut: number; readonly pan: number; readonly seed: number },
) {
  const dull = filteredAround(filteredAround(sound, 'low', cut), 'low', cut * 1.4);
  layIn(out, dull, { space: SPACES.corridor, level, pan, seed, dry: 0.9, wet: 0.6 });
}

/** Legs over boards in jerks, then the weight. */
function chair(chance: Chance) {
  const [out] = silence(0.9);
  const board = createFilter(240, 2);
  const length = chance.between(0.25, 0.5);
  const rate = chance.between(38, 60);
  const scrape = draw(length, (time) => {
    const jerk = Math.exp(-((time * rate * (1 + 0.3 * time)) % 1) * 7);
    return board.run(chance.noise() * jerk * Math.sin((time / length) * Math.PI)).band;
  });
  place([out], scrape, { gain: 1.4 });
  const legs = [
    [95, 1, 0.16],
    [178, 0.7, 0.12],
    [360, 0.4, 0.07],
  ];
  place([out], struck(legs, 0.3, chance), { at: length + 0.08, gain: 0.5 });
  return out;
}
