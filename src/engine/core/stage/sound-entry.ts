/** A sound as the catalog lists it: its channel, its caption, how loud it is. */
import type { SoundId } from '../brand.ts';
import {
  flag,
  id,
  integer,
  list,
  number,
  object,
  oneOf,
  optional,
  text,
  tuple,
  type Made,
} from '../decode.ts';

const CHANNELS = ['music', 'room', 'event'] as const;
export type Channel = (typeof CHANNELS)[number];

const decodeStray = object({
  sound: id<SoundId>(),
  /** Seconds from one time to the next, at least and at most. */
  between: tuple(number, number),
});
export type Stray = Made<typeof decodeStray>;

export const decodeSound = object({
  id: id<SoundId>(),
  channel: oneOf(CHANNELS),
  caption: text,
  /** 0 … 1, before the reader's own volumes. */
  gain: number,
  /** How it was made: a script, or a work in the public domain. */
  source: text,
  /** How many recordings of the same thing there are, heard in turn; absent: one. */
  variants: optional(integer),
  /** Of an event: music and room step back while it is heard. */
  ducks: optional(flag),
  /** Of a room: what is heard in it now and then. */
  strays: optional(list(decodeStray)),
});
export type SoundEntry = Made<typeof decodeSound>;

/** The names of its recordings, as its files have them: `chalk`, `chalk_2`, `chalk_3`. */
export function recordingsOf({
  id: sound,
  variants = 1,
}: Pick<SoundEntry, 'id' | 'variants'>): readonly string[] {
  return Array.from({ length: Math.max(1, variants) }, (_, at) =>
    at === 0 ? sound : `${sound}_${at + 1}`,
  );
}
