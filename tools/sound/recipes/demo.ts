/** Three small sounds for the engine's demo story: a room with a clock, a chime, four bars of a tune. */
import { draw, edges, mixIn, place, loopSeconds, silence, wrapLoop } from '../lib/buffer.ts';
import { createChance } from '../lib/chance.ts';
import { createPink, filtered } from '../lib/filter.ts';
import { felt } from '../lib/instruments.ts';
import { performed } from '../lib/score.ts';
import { SPACES, heardIn, inRoom } from '../lib/space.ts';
import { struck } from '../lib/strike.ts';

const ROOM_SECONDS = loopSeconds(6);
const TUNE = 'E4:1 G4:1 A4:2 | B4:1 A4:1 G4:2 | E4:1 D4:1 G4:1 A4:1 | E4:3 -:1';
const UNDER = 'E3+B3:4 | G3+D4:4 | C3+G3:4 | E3+B3:3 -:1';

export function demoRoom() {
  const chance = createChance(1);
  const pink = createPink(chance);
  const air = filtered(
    draw(ROOM_SECONDS + 1, () => pink() * 0.12),
    'low',
    700,
  );
  const out = wrapLoop([air], 1);
  const [clock] = silence(ROOM_SECONDS);
  for (let second = 0; second < ROOM_SECONDS; second += 1) {
    const tone = second % 2 === 0 ? 1900 : 1650;
    const beat = struck(
      [
        [tone, 1, 0.04],
        [tone * 1.7, 0.5, 0.03],
        [tone * 0.3, 0.6, 0.06],
      ],
      0.08,
      chance,
    );
    place([clock], beat, { at: second + 0.3, gain: 0.3 });
  }
  mixIn(out, [clock]);
  mixIn(out, heardIn(SPACES.office, clock, { around: true }), 0.3);
  return out;
}

export function demoChime() {
  const chance = createChance(2);
  const [dry] = silence(2);
  for (const [at, hertz] of [
    [0.02, 1318],
    [0.3, 988],
  ]) {
    place(
      [dry],
      struck(
        [
          [hertz, 1, 1.4],
          [hertz * 2.76, 0.4, 0.6],
          [hertz * 5.4, 0.2, 0.2],
        ],
        1.6,
        chance,
      ),
      { at, gain: 0.4 },
    );
  }
  return edges(inRoom(SPACES.office, dry, 0.2), 0.002, 0.5);
}

export function demoTune() {
  const part = { instrument: felt, pan: 0, wet: 0.3 };
  return performed(createChance(3), {
    beat: 0.5,
    parts: [
      { ...part, notes: TUNE, gain: 0.25 },
      { ...part, notes: UNDER, gain: 0.15 },
    ],
  });
}
