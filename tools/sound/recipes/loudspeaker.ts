/** A loudspeaker over a gate at night: a voice that reads slowly, its words not clear; machines run on indoors. */
import { airLoop } from '../lib/air.ts';
import { RATE, loopSeconds, mixIn, place, silence } from '../lib/buffer.ts';
import { breathing } from '../lib/breath.ts';
import { createChance } from '../lib/chance.ts';
import { filteredAround } from '../lib/filter.ts';
import { atLevel, layIn } from '../lib/layer.ts';
import { SPACES } from '../lib/space.ts';
import { struck, tick } from '../lib/strike.ts';
import { phrase } from '../lib/voice.ts';

const SECONDS = loopSeconds(20);
const around = true;
const YARD = { ...SPACES.field, decay: 1.7, near: 0.09, spread: 0.3 };
const BELT = [
  [88, 1, 0.09],
  [203, 0.5, 0.05],
];
const READER = { pitch: 104, rate: 2.9, breath: 0.14, throat: 1 };

export function loudspeaker() {
  const chance = createChance(2330);
  const out = atLevel(airLoop(chance, SECONDS, 420), -31);
  mixIn(out, atLevel(breathing(chance, SECONDS, 12), -36));
  const [voice] = silence(SECONDS);
  for (let at = 0.6; at < SECONDS - 2;) {
    const words = phrase(chance, READER, chance.whole(4, 8));
    place([voice], words, { at, around });
    at += words.length / RATE + chance.between(0.8, 1.6);
  }
  const horn = filteredAround(
    filteredAround(filteredAround(voice, 'high', 420), 'band', 1150, 0.9),
    'low',
    2300,
  );
  const driven = horn.map((value) => Math.tanh(value * 5));
  layIn(out, filteredAround(driven, 'low', 2100), {
    space: YARD,
    level: -22,
    pan: 0.15,
    seed: 281,
    dry: 0.7,
    wet: 0.8,
  });
  const [works] = silence(SECONDS);
  for (let turn = 0; turn < 50; turn += 1)
    for (const [late, gain] of [
      [0, 1],
      [0.13, 0.45],
    ])
      place([works], struck(BELT, 0.2, chance), {
        at: (turn * SECONDS) / 50 + late,
        gain: gain * chance.between(0.8, 1),
        around,
      });
  const indoors = filteredAround(works, 'low', 300);
  layIn(out, indoors, { space: YARD, level: -35, pan: -0.6, seed: 285, dry: 0.8, wet: 0.6 });
  const [gate] = silence(SECONDS);
  for (let at = 0; at < SECONDS; at += chance.wait(0.4))
    place([gate], tick(chance, { hertz: chance.between(900, 1900), q: 2, ring: 0.006 }), {
      at,
      gain: chance.next() ** 3,
      around,
    });
  for (let at = 0.3; at < SECONDS; at += 0.5 + chance.wait(1.2))
    place([gate], tick(chance, { hertz: chance.between(220, 420), q: 0.8, ring: 0.13 }), {
      at,
      gain: 0.8,
      around,
    });
  layIn(out, gate, { space: YARD, level: -31, pan: -0.3, seed: 283 });
  return out.map((channel) => filteredAround(channel, 'high', 60));
}
