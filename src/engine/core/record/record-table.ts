/**
 * A table of the record that is read as a page of its own: every row has an id, so that it can be linked to, and names
 * the facts that it rests on. The decoder is the schema.
 */
import type { ChapterId, FactId, TellerId } from '../brand.ts';
import { id, list, object, optional, text, type Made } from '../decode.ts';

export const decodeRecordTable = object({
  id: text,
  title: text,
  /** What it lists, and how it is to be read. */
  about: text,
  /** The debriefs that lead to it. */
  chapters: list(id<ChapterId>()),
  /** The questions that lead to it. */
  questions: list(text),
  /** What stands in each row, the first column being its heading. */
  columns: list(text),
  rows: list(
    object({
      id: text,
      cells: list(text),
      facts: list(id<FactId>()),
      /** Whose row it is: a passage that they tell leads to it. */
      tellers: optional(list(id<TellerId>())),
    }),
  ),
});
export type RecordTable = Made<typeof decodeRecordTable>;
