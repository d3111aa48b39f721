/** The hall: about two thousand people talking low before the chair's bell, benches, a far cough. */
import { RATE, draw, mixIn, place, loopSeconds, silence } from '../lib/buffer.ts';
import { createChance, type Chance } from '../lib/chance.ts';
import { crowdLoop, talkers } from '../lib/crowd.ts';
import { filteredAround } from '../lib/filter.ts';
import { SPACES, heardIn } from '../lib/space.ts';
import { struck } from '../lib/strike.ts';
import { coughOnce } from './cough.ts';

const SECONDS = loopSeconds(20);
/** Two old men in the row, one behind, one who leans over from the aisle. */
const ROW = [
  {
    voice: { pitch: 92, rate: 3.7, breath: 0.34, throat: 0.94 },
    pan: -0.7,
    pause: 2.6,
    level: -23,
    below: 2100,
  },
  {
    voice: { pitch: 118, rate: 4.4, breath: 0.2, throat: 1 },
    pan: -0.45,
    pause: 3.1,
    level: -24,
    below: 2100,
  },
  {
    voice: { pitch: 104, rate: 5.2, breath: 0.3, throat: 0.98 },
    pan: 0.6,
    pause: 4,
    level: -26,
    below: 1500,
  },
];

export function hallMurmur() {
  const chance = createChance(1934);
  const out = crowdLoop(chance, {
    seconds: SECONDS,
    near: 44,
    copies: 6,
    pause: 1.1,
    space: SPACES.hall,
    wet: 0.55,
    lowVoices: 0.88,
  });
  talkers(out, chance, { seconds: SECONDS, space: SPACES.hall, wet: 0.6, near: ROW });
  const [far] = silence(SECONDS);
  for (let knock = 0; knock < 15; knock += 1) {
    place([far], bench(chance), {
      at: chance.between(0, SECONDS),
      gain: chance.between(0.2, 0.6),
      around: true,
    });
  }
  for (const at of [4.3, 13.9]) place([far], coughOnce(chance), { at, gain: 0.5, around: true });
  mixIn(out, heardIn(SPACES.hall, far, { channels: 2, around: true, seed: 12 }), 3);
  return out.map((channel) => filteredAround(channel, 'high', 70));
}

/** A bench or seat touched far off: dull wood, and now and then a creak. */
export function bench(chance: Chance) {
  const base = chance.between(110, 210);
  const thud = struck(
    [
      [base, 1, 0.12],
      [base * 2.3, 0.5, 0.08],
      [base * 4.1, 0.25, 0.05],
    ],
    0.2,
    chance,
  );
  if (chance.next() < 0.6) return thud;
  const start = chance.between(38, 60);
  const length = chance.between(0.2, 0.5);
  let phase = 0;
  return draw(length, (time) => {
    phase += (start * (1 + time)) / RATE;
    const stick = Math.exp(-((phase % 1) * 9)) * Math.sin(2 * Math.PI * 620 * (phase % 1) * 0.03);
    return stick * Math.sin((time / length) * Math.PI) * 1.2;
  });
}
