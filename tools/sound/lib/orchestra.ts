/**
 * A score as players would play it: phrases rise and fall, a bow swells on a long note, nobody is quite in
 * time, and the whole leans forward and back a little. Knows how it is played, not which samples sound.
 */
import { createChance, type Chance } from './chance.ts';
import { edges, loopSeconds, mixIn, place, silence, type Channels } from './buffer.ts';
import { filteredAround } from './filter.ts';
import { played } from './fluidsynth.ts';
import { atLevel } from './layer.ts';
import type { MidiPart, Struck, Swell } from './midi.ts';
import { readNotes, type Sounding } from './score.ts';
import { SPACES, heardIn } from './space.ts';

/** General MIDI programs from 0. `breath` swells while a note sounds, `struck` only dies away. */
export const PLAYERS = {
  piano: { program: 0, breath: false, hold: 1 },
  accordion: { program: 21, breath: true, hold: 1.01 },
  cello: { program: 42, breath: true, hold: 1.03 },
  bass: { program: 43, breath: true, hold: 1 },
  plucked: { program: 45, breath: false, hold: 0.9 },
  strings: { program: 48, breath: true, hold: 1.04 },
  timpani: { program: 47, breath: false, hold: 0.9 },
  bassoon: { program: 70, breath: true, hold: 1 },
  clarinet: { program: 71, breath: true, hold: 1 },
} as const;

export type Seat = {
  readonly notes: string;
  readonly player: keyof typeof PLAYERS;
  /** Decibels of its loudest tenth of a second. */
  readonly level: number;
  readonly pan: number;
  /** Share of the hall. */
  readonly wet: number;
  /** 1 … 127: how hard at the middle of a phrase. */
  readonly touch: number;
  /** No sound above so many hertz, as under felt. */
  readonly below?: number;
  /** Seconds that a bow or a breath takes to speak; the swell begins there. */
  readonly slow?: number;
};

export type Score = {
  readonly seed: number;
  /** Seconds; moved by a thousandth to fill the loop. */
  readonly beat: number;
  readonly seats: readonly Seat[];
  /** Seconds in which all let go before the loop turns over, and come back; as a bow is changed. */
  readonly breath?: { readonly out: number; readonly into: number };
};

/** The loop turns over this long before the first beat. */
const BREATH = 0.3;
/** Seconds that the whole leans forward and back, twice in a loop. */
const LEAN = 0.045;
const USUAL_BREATH = { out: 0.3, into: 0.2 };
const SWELL_STEP = 0.06;
const HELD = 6;

/** What is handed to the synthesiser, seat by seat: the same each time. */
export function partsOf({ seed, beat, seats }: Score): readonly MidiPart[] {
  const { whole, beats } = lengthOf({ seed, beat, seats });
  return seats.map((seat, index) => {
    const chance = createChance(seed + index * 977);
    const events = readNotes(seat.notes);
    return partOf(seat, events, { chance, unit: whole / beats, beats });
  });
}

/** A stereo loop. @throws without FluidSynth. */
export function orchestra(score: Score): Channels {
  const { whole } = lengthOf(score);
  const out = silence(whole, 2);
  const [send] = silence(whole);
  partsOf(score).forEach((part, index) => {
    const seat = score.seats[index];
    const heard = seated(part, seat, whole);
    mixIn(out, heard);
    for (const side of heard) mixIn([send], [side], seat.wet * 0.7);
  });
  mixIn(out, heardIn(SPACES.hall, send, { channels: 2, around: true, seed: 17 }), 1);
  const { out: letGo, into } = score.breath ?? USUAL_BREATH;
  return edges(
    out.map((channel) => filteredAround(channel, 'high', 45)),
    into,
    letGo,
  );
}

function lengthOf({ beat, seats }: Score): { readonly whole: number; readonly beats: number } {
  const beats = Math.max(
    ...seats.map(({ notes }) => readNotes(notes).reduce((sum, { length }) => sum + length, 0)),
  );
  return { whole: loopSeconds(beats * beat), beats };
}

/** What sounds on at the end sounds on at the start. */
function seated(part: MidiPart, { level, pan, below }: Seat, whole: number): Channels {
  const ring = silence(whole, 2);
  played(part).forEach((side, index) => place([ring[index]], side, { around: true }));
  const dull = below === undefined ? ring : ring.map((side) => filteredAround(side, 'low', below));
  const [left, right] = atLevel(dull, level);
  const angle = ((pan + 1) * Math.PI) / 4;
  return [
    left.map((value) => value * Math.cos(angle) * Math.SQRT2),
    right.map((value) => value * Math.sin(angle) * Math.SQRT2),
  ];
}

type Playing = { readonly chance: Chance; readonly unit: number; readonly beats: number };
type Phrased = Sounding & {
  readonly from: number;
  readonly place: number;
  readonly isLast: boolean;
};

function partOf(seat: Seat, events: readonly Sounding[], playing: Playing): MidiPart {
  const { program, breath, hold } = PLAYERS[seat.player];
  const notes: Struck[] = [];
  const swells: Swell[] = [{ at: 0, level: 100 }];
  for (const event of phrased(events)) {
    const { chance } = playing;
    const rise = Math.sin(event.place ** 0.8 * Math.PI);
    const at = secondsAt(event.from, playing) + chance.bell() * 0.009 + (event.isLast ? 0.015 : 0);
    const seconds = event.length * playing.unit * (event.isLast ? hold * 0.94 : hold);
    event.pitches.forEach((pitch, voice) => {
      const velocity = seat.touch * (0.78 + 0.3 * rise) + chance.bell() * 3;
      notes.push({ at: at + voice * chance.between(0.008, 0.03), seconds, pitch, velocity });
    });
    if (breath) swells.push(...swelling(at, seconds, 66 + 34 * rise, seat.slow ?? 0));
  }
  return { program, notes, swells };
}

/** A note grows to its middle and lets go; the longer, the more. */
function swelling(at: number, seconds: number, top: number, slow: number): readonly Swell[] {
  const depth = Math.min(0.45, 0.12 + seconds * 0.09);
  const swells: Swell[] = [];
  for (let time = 0; time < seconds; time += SWELL_STEP) {
    const speaks = slow > 0 ? Math.min(1, 0.1 + time / slow) : 1;
    const shape = 1 - depth + depth * Math.sin((time / seconds) ** 0.85 * Math.PI);
    swells.push({ at: at + time, level: top * shape * speaks });
  }
  return swells;
}

/** Notes between two rests are a phrase; a line without rests breathes every few notes. */
function phrased(events: readonly Sounding[]): readonly Phrased[] {
  const out: Phrased[] = [];
  let phrase: (Sounding & { readonly from: number })[] = [];
  let from = 0;
  const close = (): void => {
    phrase.forEach((event, index) => {
      const isLast = index === phrase.length - 1;
      out.push({ ...event, place: (index + 0.5) / phrase.length, isLast });
    });
    phrase = [];
  };
  for (const event of events) {
    if (event.pitches.length === 0) {
      if (event.length >= 1) close();
    } else phrase.push({ ...event, from });
    if (phrase.length === HELD) close();
    from += event.length;
  }
  close();
  return out;
}

function secondsAt(beat: number, { unit, beats }: Playing): number {
  return BREATH + beat * unit + LEAN * Math.sin((4 * Math.PI * beat) / beats);
}
