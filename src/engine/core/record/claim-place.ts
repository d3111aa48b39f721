/** Where in a course text a claim stands. */
import type { ClaimId } from '../brand.ts';
import type { StoryRecord } from './record.ts';
import type { Source } from './source.ts';

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
