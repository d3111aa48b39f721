/**
 * A text that a course is taught from and whose claims the record weighs: which work it is, and where each claim stands
 * in it. The decoder is the schema.
 */
import type { ClaimId, SourceId } from '../brand.ts';
import { id, list, object, text, type Made } from '../decode.ts';
import type { StoryRecord } from './record.ts';
import type { Source } from './source.ts';

export const decodeCourseText = object({
  source: id<SourceId>(),
  /** Its parts in their order: what each is called, and the claims that stand in it. */
  parts: list(object({ where: text, claims: list(id<ClaimId>()) })),
});
export type CourseText = Made<typeof decodeCourseText>;

/** Empty for a claim that no course text of the record is said to hold. */
export function placeOfClaim(
  claim: ClaimId,
  record: Pick<StoryRecord, 'course_texts' | 'sources'>,
): { readonly where?: string; readonly work?: Source } {
  for (const { source, parts } of record.course_texts) {
    const part = parts.find(({ claims }) => claims.includes(claim));
    if (part === undefined) continue;
    const work = record.sources.find(({ id: known }) => known === source);
    return { where: part.where, ...(work === undefined ? {} : { work }) };
  }
  return {};
}
