/** The debrief of each chapter that a run has ended, in order. */
import { debriefOf, type ChapterId, type Debrief, type StoryRecord } from '../../engine/index.ts';
import type { Debriefed } from './debrief-told.ts';

export type ChapterDebrief = Debrief & { readonly chapter: ChapterId };

export function chapterDebriefs(
  { told, chapters }: Debriefed,
  record: StoryRecord,
): readonly ChapterDebrief[] {
  return chapters.map((chapter) => ({ chapter, ...debriefOf(told, record, chapter) }));
}
