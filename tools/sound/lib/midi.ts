/** Writes one part as a MIDI file: its program, its notes and how loud it swells. One tick is a millisecond. */

/** Seconds, MIDI pitch, and 1 … 127 for how hard. */
export type Struck = {
  readonly at: number;
  readonly seconds: number;
  readonly pitch: number;
  readonly velocity: number;
};

/** What a bow or a breath does while a note sounds: seconds, and 0 … 127. */
export type Swell = { readonly at: number; readonly level: number };

export type MidiPart = {
  /** General MIDI, from 0. */
  readonly program: number;
  readonly notes: readonly Struck[];
  readonly swells: readonly Swell[];
};

type Message = { readonly tick: number; readonly order: number; readonly bytes: readonly number[] };

const TICKS_A_QUARTER = 500;
const MICROSECONDS_A_QUARTER = 500_000;
const EXPRESSION = 11;
/** At one tick: what was begun ends before the next begins, and a swell stands before its note. */
const ORDER = { off: 0, control: 1, on: 2 } as const;

export function midiFile({ program, notes, swells }: MidiPart): Uint8Array {
  const messages: Message[] = [
    ...swells.map(({ at, level }) => ({
      tick: ticks(at),
      order: ORDER.control,
      bytes: [0xb0, EXPRESSION, clamped(level)],
    })),
    ...notes.flatMap(({ at, seconds, pitch, velocity }) => [
      { tick: ticks(at), order: ORDER.on, bytes: [0x90, pitch, Math.max(1, clamped(velocity))] },
      { tick: ticks(at + seconds), order: ORDER.off, bytes: [0x80, pitch, 0] },
    ]),
  ].toSorted((a, b) => a.tick - b.tick || a.order - b.order);
  const track: number[] = [0, 0xff, 0x51, 3, ...big(MICROSECONDS_A_QUARTER, 3), 0, 0xc0, program];
  let now = 0;
  for (const { tick, bytes } of messages) {
    track.push(...variable(tick - now), ...bytes);
    now = tick;
  }
  track.push(0, 0xff, 0x2f, 0);
  return Uint8Array.from([
    ...letters('MThd'),
    ...big(6, 4),
    ...big(0, 2),
    ...big(1, 2),
    ...big(TICKS_A_QUARTER, 2),
    ...letters('MTrk'),
    ...big(track.length, 4),
    ...track,
  ]);
}

function ticks(seconds: number): number {
  return Math.max(0, Math.round(seconds * 1000));
}

function clamped(level: number): number {
  return Math.min(127, Math.max(0, Math.round(level)));
}

function letters(text: string): readonly number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
}

function big(value: number, bytes: number): readonly number[] {
  return Array.from({ length: bytes }, (_, at) => (value >> (8 * (bytes - 1 - at))) & 0xff);
}

/** Seven bits a byte, the last one without its top bit. */
function variable(value: number): readonly number[] {
  const bytes = [value & 0x7f];
  for (let rest = value >> 7; rest > 0; rest >>= 7) bytes.unshift((rest & 0x7f) | 0x80);
  return bytes;
}
