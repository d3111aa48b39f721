/** What stands below the opening: a chunk of its own, so that it does not weigh on the first choice. */
export { ChapterDoors } from './chapter-doors.tsx';
export { JudgementFold } from './judgement.tsx';
