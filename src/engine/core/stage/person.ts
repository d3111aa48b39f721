/** Somebody who can stand on the stage, as authors write them in the cast. What they wear is in the story's kit. */
import type { PersonId } from '../brand.ts';
import { id, object, oneOf, optional, text, tuple, type Made } from '../decode.ts';
import { tone } from './palette.ts';

export const decodePerson = object({
  id: id<PersonId>(),
  name: text,
  kind: oneOf(['real', 'invented']),
  role: text,
  /** What is seen of a person whom the story has not named yet, as in `a man in a railway coat`. */
  seen: optional(text),
  build: oneOf(['slight', 'medium', 'broad', 'tall', 'stout', 'child']),
  dress: text,
  tones: tuple(tone, tone),
  head: tuple(tone, tone),
  hat: text,
  attribute: text,
});
export type Person = Made<typeof decodePerson>;
