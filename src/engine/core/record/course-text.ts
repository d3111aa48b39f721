/**
 * A text that a course is taught from and whose claims the record weighs: which work it is, and where each claim stands
 * in it. The decoder is the schema.
 */
import type { ClaimId, SourceId } from '../brand.ts';
import { id, list, object, text, type Made } from '../decode.ts';

export const decodeCourseText = object({
  source: id<SourceId>(),
  /** Its parts in their order: what each is called, and the claims that stand in it. */
  parts: list(object({ where: text, claims: list(id<ClaimId>()) })),
});
export type CourseText = Made<typeof decodeCourseText>;
