/** The crowd kit: who a story's crowds are made of, as drawings with holes for the tones that light gives them. */
import { flag, id, list, number, object, optional, text, tuple, type Made } from '../decode.ts';
import type { Brand } from '../brand.ts';
import { drawing } from './drawn.ts';

const name = id<Brand<string>>();

export const decodeCrowdPerson = object({
  id: name,
  /** How many of them for one of the others. */
  of: optional(number),
  /** Only one of a crowd, in its midst. */
  alone: optional(flag),
  /** Tones to the light and away from it; each wears one of the pairs. */
  cloth: list(tuple(text, text)),
  /** Heads by id; each has one of them. */
  heads: list(text),
  /** The body below the chin; the first shape is its outline. */
  back: drawing,
  /** Absent: as the back. */
  front: optional(drawing),
});
export type CrowdPerson = Made<typeof decodeCrowdPerson>;

/** What is over a bare head: hair, hat. All of them look to the left; the other side is their mirror. */
export const decodeCrowdHead = object({
  id: name,
  back: drawing,
  /** Turned a little from the back, and so on round; absent: as the back, or as the nearest to the front. */
  behind: optional(drawing),
  side: optional(drawing),
  quarter: optional(drawing),
  front: optional(drawing),
});
export type CrowdHead = Made<typeof decodeCrowdHead>;
