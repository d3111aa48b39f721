/** Telephones of the thirties: two gongs and a clapper, of two sizes; and a line, which hums and crackles. */
import { draw, edges, mixIn, place, silence } from '../lib/buffer.ts';
import { createChance, type Chance } from '../lib/chance.ts';
import { createFilter, filtered } from '../lib/filter.ts';
import { SPACES, inRoom, type Space } from '../lib/space.ts';
import { struck, tick } from '../lib/strike.ts';

/** Ringing current turns 20 times a second; the clapper strikes each gong once a turn. */
const TURNS = 20;
const GONGS = [1480, 1795];
/** Ratio, strength, seconds of ringing of a pressed steel gong. */
const GONG = [
  [1, 0.7, 0.9],
  [1.004, 0.4, 0.8],
  [2.36, 1, 0.55],
  [2.372, 0.5, 0.5],
  [4.11, 0.6, 0.3],
  [6.2, 0.35, 0.16],
];

/** Two rings. */
export function phoneRing() {
  return rings(createChance(3409), { gongs: GONGS, starts: [0.03, 1.85], space: SPACES.office });
}

/** The city line, through a half-open door: one ring, and a second that is cut short. */
export function telephoneCity() {
  const starts = [0.03, 1.7];
  return rings(createChance(3411), {
    gongs: [1390, 1688],
    starts,
    space: SPACES.corridor,
    last: 0.5,
  });
}

/** The other telephone: bigger gongs, struck more slowly. */
export function telephoneVch() {
  const starts = [0.03, 2.05];
  const options = { gongs: [742, 934], starts, space: SPACES.office, turns: 13 };
  return rings(createChance(3412), options);
}

function rings(
  chance: Chance,
  {
    gongs,
    starts,
    space,
    last = 1.05,
    turns = TURNS,
  }: {
    readonly gongs: readonly number[];
    readonly starts: readonly number[];
    readonly space: Space;
    readonly last?: number;
    readonly turns?: number;
  },
) {
  const [dry] = silence(3.7);
  starts.forEach((start, index) => {
    const seconds = index === starts.length - 1 ? last : 1.05;
    ring(dry, chance, { start, seconds, gongs, turns });
  });
  return edges(inRoom(space, dry, 0.22), 0.003, 0.5);
}

function ring(
  dry: Float32Array,
  chance: Chance,
  {
    start,
    seconds,
    gongs,
    turns,
  }: {
    readonly start: number;
    readonly seconds: number;
    readonly gongs: readonly number[];
    readonly turns: number;
  },
) {
  const sounds = gongs.map((hertz) =>
    struck(
      GONG.map(([ratio, strength, fall]) => [hertz * ratio, strength, fall]),
      1,
      chance,
    ),
  );
  for (let stroke = 0; stroke < seconds * turns * 2; stroke += 1) {
    const at = start + (stroke + chance.between(-0.06, 0.06)) / (turns * 2);
    const warm = Math.min(1, 0.5 + stroke / 6);
    place([dry], sounds[stroke % 2], { at, gain: 0.12 * warm * chance.between(0.85, 1) });
    place([dry], tick(chance, { hertz: 3600, q: 1, ring: 0.005 }), { at, gain: 0.25 * warm });
    place([dry], tick(chance, { hertz: 480, q: 2, ring: 0.02 }), { at, gain: 0.2 * warm });
  }
}

/** A click, hum, crackle, a voice's worth of nothing, a click. */
export function phoneLine() {
  const chance = createChance(3410);
  const length = 2.5;
  const [line] = silence(length);
  const hiss = createFilter(1500, 0.8);
  const wander = createFilter(3, 0.7);
  const open = draw(length, (time) => {
    const on = time > 0.22 && time < 2.2 ? Math.min(1, (time - 0.22) / 0.03) : 0;
    const hum =
      Math.sin(2 * Math.PI * 100 * time) * 0.3 +
      Math.sin(2 * Math.PI * 300 * time + 1) * 0.35 +
      Math.sin(2 * Math.PI * 400 * time + 2) * 0.3 +
      Math.sin(2 * Math.PI * 700 * time + 4) * 0.12;
    const drift = 1 + 8 * wander.run(chance.noise()).low;
    return (hum * 0.05 * drift + hiss.run(chance.noise()).band * 0.07) * on;
  });
  mixIn([line], [open]);
  for (let at = 0.25; at < 2.15; at += chance.wait(0.05)) {
    const crackle = tick(chance, { hertz: chance.between(900, 2800), q: 1.5, ring: 0.006 });
    place([line], crackle, { at, gain: 0.1 + 1.4 * chance.next() ** 4 });
  }
  const narrow = filtered(filtered(filtered(line, 'high', 260), 'low', 2900), 'low', 3100);
  for (const [at, gain] of [
    [0.05, 0.28],
    [0.21, 0.5],
    [2.2, 0.5],
    [2.27, 0.22],
  ])
    place([narrow], hook(chance), { at, gain });
  return edges(inRoom(SPACES.hut, narrow, 0.08), 0.003, 0.12);
}

/** The hook's spring contact. */
function hook(chance: Chance) {
  const [out] = silence(0.09);
  place([out], tick(chance, { hertz: 1900, q: 1.2, ring: 0.012 }), { gain: 0.9 });
  place(
    [out],
    struck(
      [
        [620, 0.6, 0.05],
        [1740, 0.5, 0.04],
        [2900, 0.3, 0.02],
      ],
      0.08,
      chance,
    ),
    { gain: 0.35 },
  );
  return out;
}
