/** A sound as the catalog lists it: its channel, its caption, how loud it is. */
import type { SoundId } from '../brand.ts';
import { id, number, object, oneOf, text, type Made } from '../decode.ts';

const CHANNELS = ['music', 'room', 'event'] as const;
export type Channel = (typeof CHANNELS)[number];

export const decodeSound = object({
  id: id<SoundId>(),
  channel: oneOf(CHANNELS),
  caption: text,
  /** 0 … 1, before the reader's own volumes. */
  gain: number,
  /** How it was made: a script, or a work in the public domain. */
  source: text,
});
export type SoundEntry = Made<typeof decodeSound>;
