/** An office of 1960: a wall clock, the lamp, and in the street below cars that come and go. */
import { airLoop, humLoop } from '../lib/air.ts';
import { RATE, draw, loopSeconds, mixIn, place, silence, type Channels } from '../lib/buffer.ts';
import { createChance, type Chance } from '../lib/chance.ts';
import { filteredAround } from '../lib/filter.ts';
import { atLevel, layIn } from '../lib/layer.ts';
import { SPACES } from '../lib/space.ts';
import { struck, tick } from '../lib/strike.ts';

const SECONDS = loopSeconds(20);
const TICKS = 40;
const around = true;
const LAMP = [
  [100, 1],
  [200, 0.4],
  [300, 0.25],
];
/** When it is nearest, seconds that it takes, hertz of its engine, how loud. */
const CARS = [
  [3.1, 2.2, 62, 0.8],
  [6.8, 3.4, 41, 1],
  [11.9, 2, 70, 0.6],
  [15.2, 3, 52, 0.9],
  [18.6, 1.9, 66, 0.5],
];

export function office1960() {
  const chance = createChance(1960);
  const out = atLevel(airLoop(chance, SECONDS, 600), -33);
  mixIn(out, atLevel([humLoop(SECONDS, LAMP)], -42));
  const street = silence(SECONDS, 2);
  for (const car of CARS) drive(street, chance, car);
  const below = street.map((channel) => filteredAround(channel, 'low', 520));
  mixIn(out, atLevel(below, -27));
  const [clock] = silence(SECONDS);
  for (let beat = 0; beat < TICKS; beat += 1) {
    const at = 0.25 + (beat * SECONDS) / TICKS;
    place([clock], escapement(chance, beat % 2 === 0), { at, around });
  }
  layIn(out, clock, { space: SPACES.office, level: -29, pan: -0.5, seed: 71 });
  return out;
}

/** Tyres on wet stone and an engine, from one side to the other. */
function drive(
  target: Channels,
  chance: Chance,
  [nearest, breadth, hertz, gain]: readonly number[],
) {
  const length = breadth * 2;
  let phase = 0;
  const car = draw(length, (time) => {
    const away = (time - breadth) / (breadth * 0.42);
    const near = Math.exp(-away * away) * Math.sin((time / length) * Math.PI);
    phase += (hertz * (1.03 - 0.06 * (time / length))) / RATE;
    const engine = ((phase % 1) * 2 - 1) * 0.25 + (((phase * 1.5) % 1) * 2 - 1) * 0.12;
    return (engine + chance.noise() * 0.8) * near;
  });
  const at = nearest - breadth;
  place(target, car, { at, gain, pan: -0.4, around });
  place(target, car, { at: at + 0.03, gain, pan: 0.5, around });
}

function escapement(chance: Chance, tock: boolean) {
  const [out] = silence(0.12);
  const pitch = tock ? 1750 : 2100;
  const brass = struck(
    [
      [pitch, 1, 0.03],
      [pitch * 1.63, 0.5, 0.02],
      [pitch * 0.27, 0.7, 0.07],
    ],
    0.1,
    chance,
  );
  place([out], brass, { gain: 0.5 });
  place([out], tick(chance, { hertz: 3200, q: 1, ring: 0.006 }), { at: 0.012, gain: 0.5 });
  return out;
}
