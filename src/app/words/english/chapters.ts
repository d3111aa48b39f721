/** English words of the doors to later chapters. They come with those doors. */
import { count } from './count.ts';

export const CHAPTERS = {
  judgement: {
    heading: 'Before you begin: what do you think?',
    about:
      'Answer, or pass it over. It is kept with your run and shown to you at the end; nobody marks it.',
    cannotTell: 'I cannot tell',
    howSure: 'How sure?',
    sure: (sure: number) => `${sure} of 100`,
  },
  heading: 'Begin at a later chapter',
  about: 'For a lesson, or to come back. What went before is told in a few words.',
  minutes: (minutes: number) => `about ${count(minutes, 'minute', 'minutes')}`,
  noRecap: 'What went before could not be loaded. The chapter can be begun all the same.',
  begin: (chapter: string) => `Begin with ${chapter}`,
};

export type ChapterWords = typeof CHAPTERS;
