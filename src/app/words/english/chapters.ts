/** English words of the doors to later chapters. They come with those doors. */
import { count } from './count.ts';

export const CHAPTERS = {
  heading: 'Begin at a later chapter',
  about: 'For a lesson, or to come back. What went before is told in a few words.',
  minutes: (minutes: number) => `about ${count(minutes, 'minute', 'minutes')}`,
  noRecap: 'What went before could not be loaded. The chapter can be begun all the same.',
  begin: (chapter: string) => `Begin with ${chapter}`,
};

export type ChapterWords = typeof CHAPTERS;
