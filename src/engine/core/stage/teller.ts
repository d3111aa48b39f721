/** A teller: a witness, or somebody who heard it, from whom the story has what a told picture shows. */
import type { SourceId, TellerId } from '../brand.ts';
import { id, object, text, textual, type Made } from '../decode.ts';

export const decodeTeller = object({
  id: id<TellerId>(),
  name: text,
  year: textual,
  /** `was there`, `heard it from …`, `later author`. */
  distance: text,
  source: id<SourceId>(),
});
export type Teller = Made<typeof decodeTeller>;
