/**
 * A question that historians answer differently: their answers, each with its case and what counts against it.
 * The decoder is the schema.
 */
import type { ChapterId, FactId } from '../brand.ts';
import { id, list, object, text, type Made } from '../decode.ts';

const facts = list(id<FactId>());

export const decodeQuestion = object({
  id: text,
  /** The debriefs that ask it. */
  chapters: list(id<ChapterId>()),
  title: text,
  question: text,
  /** What nobody disputes. */
  agreed: text,
  answers: list(object({ answer: text, who: text, for: text, against: text, facts })),
  /** What else has been held, and is none of the answers. */
  also: facts,
  /** Where the question stands today, in one fair sentence. */
  stands: text,
});
export type Question = Made<typeof decodeQuestion>;
export type Answer = Question['answers'][number];
