/** A card that lies over the picture: a document, a map, a title, word that the record is silent, or word that it was not read. */
import type { CardId, FactId } from '../brand.ts';
import { anyText, id, list, object, oneOf, optional, text, type Made } from '../decode.ts';

/** `silent`: nobody wrote it, as far as scholars know. `unread`: it is written, and the authors have not read it. */
const CARD_KINDS = ['document', 'map', 'title', 'silent', 'unread'] as const;
export const decodeCard = object({
  id: id<CardId>(),
  kind: oneOf(CARD_KINDS),
  title: text,
  /** A picture beside the lines: its path in `assets`, or beside the ink. */
  drawing: optional(text),
  /** What lies on the stage: a drawing without words, its path as above. The words are read on the sheet. */
  thing: optional(text),
  lines: list(anyText),
  facts: list(id<FactId>()),
  description: text,
});
export type Card = Made<typeof decodeCard>;
