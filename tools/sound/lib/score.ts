/** Scores as text: `D4:2 -:1 F4+A4:3` are notes (or a rest, or a chord) and their beats; here they become sound. */
import type { Instrument } from './instruments.ts';
import type { Chance } from './chance.ts';
import { loopSeconds, mixIn, place, silence, type Channels } from './buffer.ts';
import { SPACES, heardIn } from './space.ts';

/** The loop turns over this long before the first beat, in the quiet, not on a struck note. */
const BREATH = 0.3;
const STEPS: Readonly<Record<string, number>> = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };

export type Part = {
  readonly notes: string;
  readonly instrument: Instrument;
  readonly gain: number;
  readonly pan: number;
  readonly wet: number;
};

/** MIDI pitches (none: a rest) and beats. */
export type Sounding = { readonly pitches: readonly number[]; readonly length: number };

type Stand = {
  readonly chance: Chance;
  readonly beat: number;
  readonly out: Channels;
  readonly send: Float32Array;
};

/**
 * Parts: `{ notes, instrument, gain, pan, wet }`. The piece is as long as its longest part and is
 * laid round: what still sounds at the end sounds on at the start. `beat`, in seconds, may be moved
 * by a thousandth to fill the loop.
 */
export function performed(
  chance: Chance,
  { beat, parts }: { readonly beat: number; readonly parts: readonly Part[] },
): Float32Array[] {
  const read = parts.map((part) => ({ ...part, events: readNotes(part.notes) }));
  const beats = Math.max(
    ...read.map(({ events }) => events.reduce((sum, { length }) => sum + length, 0)),
  );
  const whole = loopSeconds(beats * beat);
  const out = silence(whole, 2);
  const [send] = silence(whole);
  for (const part of read) perform(part, { chance, beat: whole / beats, out, send });
  mixIn(out, heardIn(SPACES.hall, send, { channels: 2, around: true, seed: 17 }), 1);
  return out;
}

function perform(
  { events, instrument, gain, pan, wet }: Part & { readonly events: readonly Sounding[] },
  { chance, beat, out, send }: Stand,
): void {
  let at = BREATH;
  for (const { pitches, length } of events) {
    for (const pitch of pitches) {
      const sound = instrument(chance, { hertz: hertzOf(pitch), seconds: length * beat });
      const late = chance.between(0, 0.012);
      const loud = gain * chance.between(0.93, 1);
      place(out, sound, { at: at + late, gain: loud, pan, around: true });
      place([send], sound, { at: at + late, gain: loud * wet, around: true });
    }
    at += length * beat;
  }
}

export function readNotes(text: string): readonly Sounding[] {
  return text
    .split(/[\s|]+/)
    .filter(Boolean)
    .map((word) => {
      const [names, length] = word.split(':');
      const pitches = names === '-' ? [] : names.split('+').map(pitchOf);
      return { pitches, length: Number(length) };
    });
}

function pitchOf(name: string): number {
  const [, letter, sign, octave] = /^([A-G])([#b]?)(\d)$/.exec(name) ?? [];
  if (letter === undefined) throw new Error(`no note ${name}; write them like D4, Bb3, F#2`);
  const half =
    STEPS[letter] + (sign === '#' ? 1 : sign === 'b' ? -1 : 0) + (Number(octave) - 4) * 12;
  return half + 60;
}

function hertzOf(pitch: number): number {
  return 440 * 2 ** ((pitch - 69) / 12);
}
