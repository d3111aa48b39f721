/** Applause built clap by clap: every pair of hands has its own pitch, pace, distance and place. */
import { RATE, edges, mixIn, place, loopSeconds, silence, type Channels } from '../lib/buffer.ts';
import { createChance, type Chance } from '../lib/chance.ts';
import { filtered, filteredAround } from '../lib/filter.ts';
import { SPACES, heardIn } from '../lib/space.ts';
import { struck, tick } from '../lib/strike.ts';
import { phrase } from '../lib/voice.ts';

const KINDS_OF_HANDS = 160;
const SHORT = 5;
const LONG = 7;
const BED = loopSeconds(16);

/** Polite and short: some hundreds, dying out row by row. */
export function applauseShort() {
  const chance = createChance(501);
  const dry = silence(SHORT);
  const people = Array.from({ length: 420 }, () => ({
    ...hands(chance),
    from: 0.02 + chance.wait(0.28),
    to: 2.1 + chance.bell() * 0.55,
  }));
  clapAll(dry, people, chance);
  return edges(inHall(dry, false), 0.005, 0.7);
}

/** It starts in front, takes the whole hall, the seats go up, it swells and does not end: the bed goes on from it. */
export function applauseLong() {
  const chance = createChance(502);
  const dry = silence(LONG, 2);
  const people = ovation().map((each, index) => ({
    ...each,
    from: index < FRONT ? chance.wait(0.3) : 0.3 + chance.between(0, 1.1) + chance.wait(0.3),
    to: LONG,
    swell: true,
  }));
  clapAll(dry, people, chance);
  shouts(dry, createChance(505), { from: 2.2, seconds: LONG - 1, count: 7, around: false });
  seatsRise(dry, chance, { from: 1.6, people: 240 });
  return edges(inHall(dry, false), 0.005, 2.2);
}

/** The same people in the same seats without start or end, for as long as nobody dares to stop: in waves, with shouts. */
export function applauseBed() {
  const chance = createChance(503);
  const dry = silence(BED, 2);
  clapAll(
    dry,
    ovation().map((each) => ({ ...each, from: 0, to: BED })),
    chance,
    true,
  );
  const waves = dry.map((channel) => channel.map((value, i) => value * wave(i / RATE)));
  shouts(waves, createChance(506), { from: 0, seconds: BED, count: 13, around: true });
  return inHall(waves, true);
}

const FRONT = 260;
const NEAR = 12;

/** Who sits where in the ovation, and a few pairs of hands so near that each can be told from the mass. */
function ovation(): readonly Hands[] {
  const chance = createChance(504);
  return Array.from({ length: 1500 }, (_, index) => {
    const one = hands(chance);
    if (index >= NEAR) return { ...one, gain: one.gain * 0.7 };
    return { ...one, gain: chance.between(1.6, 3), pan: chance.between(-0.9, 0.9) };
  });
}

/** A share of loudness: it flags and is taken up again, twice and three times in a turn. */
function wave(time: number): number {
  const turn = (2 * Math.PI * time) / BED;
  return 1 + 0.24 * Math.sin(2 * turn) + 0.14 * Math.sin(3 * turn + 1);
}

/** One or two syllables over the claps, from anywhere in the hall; not a word. */
function shouts(
  target: Channels,
  chance: Chance,
  {
    from,
    seconds,
    count,
    around,
  }: {
    readonly from: number;
    readonly seconds: number;
    readonly count: number;
    readonly around: boolean;
  },
): void {
  for (let shout = 0; shout < count; shout += 1) {
    const voice = {
      pitch: chance.between(170, 270),
      rate: 2.6,
      breath: 0.12,
      throat: chance.between(0.95, 1.05),
    };
    const cry = filtered(phrase(chance, voice, chance.whole(1, 3)), 'high', 350);
    const at = from + ((shout + chance.between(0.1, 0.9)) * (seconds - from)) / count;
    place(target, cry, {
      at,
      gain: chance.between(0.25, 0.8),
      pan: chance.between(-0.9, 0.9),
      around,
    });
  }
}

type Hands = {
  readonly kind: number;
  /** Seconds from one clap to the next. */
  readonly pace: number;
  readonly gain: number;
  readonly pan: number;
};

/** Who claps from when to when, in seconds, and whether it grows. */
type Clapper = Hands & { readonly from: number; readonly to: number; readonly swell?: boolean };

export function hands(chance: Chance): Hands {
  const far = chance.next();
  return {
    kind: chance.whole(0, KINDS_OF_HANDS - 1),
    pace: 1 / chance.between(2.9, 4.6),
    gain: 0.12 + 0.9 * (1 - far) ** 2.5,
    pan: chance.between(-1, 1),
  };
}

export function clapAll(
  target: Channels,
  people: readonly Clapper[],
  chance: Chance,
  around = false,
): void {
  const kinds = Array.from({ length: KINDS_OF_HANDS }, () => clap(chance));
  for (const { kind, pace, gain, pan, from, to, swell } of people) {
    let at = from + chance.between(0, pace);
    while (at < to) {
      const rise = swell ? 0.3 + 0.7 * Math.min(1, at / 4.5) ** 1.4 : 1;
      const loud = gain * rise * chance.between(0.7, 1) * (to - at < 0.6 && !around ? 0.6 : 1);
      place(target, kinds[kind], { at, gain: loud, pan, around });
      at += pace * (1 + 0.07 * chance.bell()) * (swell ? 1.08 - 0.16 * Math.min(1, at / 4.5) : 1);
    }
  }
}

/** Cupped hands are low and dull, flat ones high and sharp. */
function clap(chance: Chance) {
  const flat = chance.next();
  const body = tick(chance, {
    hertz: 620 + 1300 * flat,
    q: 1.6,
    ring: chance.between(0.014, 0.03),
  });
  const snap = tick(chance, { hertz: 2300 + 2200 * flat, q: 0.9, ring: 0.008 });
  const out = silence(0.05);
  place(out, body, { at: 0, gain: 1 });
  place(out, snap, { at: chance.between(0, 0.0015), gain: 0.35 + 0.4 * flat });
  return out[0];
}

/** Hundreds stand up within two seconds: seat boards knock, feet shift on the floor. */
export function seatsRise(
  target: Channels,
  chance: Chance,
  { from, people }: { readonly from: number; readonly people: number },
) {
  for (let person = 0; person < people; person += 1) {
    const at = from + 0.9 + chance.bell() * 0.42;
    const wood = chance.between(120, 260);
    const knock = struck(
      [
        [wood, 1, 0.16],
        [wood * 1.83, 0.7, 0.1],
        [wood * 3.4, 0.4, 0.06],
      ],
      0.2,
      chance,
    );
    const gain = 0.05 + 0.26 * chance.next() ** 4;
    place(target, knock, { at, gain });
    place(target, tick(chance, { hertz: 95, q: 1, ring: 0.12 }), { at: at + 0.3, gain: gain * 2 });
  }
}

export function inHall(dry: Channels, around: boolean) {
  const filter = around ? filteredAround : filtered;
  const soft = dry.map((channel) => filter(filter(channel, 'low', 6200), 'high', 90));
  const [send] = silence(dry[0].length / RATE);
  for (const channel of soft) mixIn([send], [channel], 1 / soft.length);
  mixIn(soft, heardIn(SPACES.hall, send, { channels: soft.length, around, seed: 3 }), 0.8);
  return soft;
}
