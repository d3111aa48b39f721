/** Which debriefs a told story offers: each chapter ends with the cue of its own. */
import type { ChapterId } from '../brand.ts';
import { cuesOf } from '../story/cue.ts';
import { cuesIn, lastPassage, type Told } from '../story/passage.ts';

/** The chapter whose debrief is offered where the story stands: its last passage carries the cue. */
export function debriefOffered(told: Told): ChapterId | undefined {
  return cuesOf(cuesIn(lastPassage(told)), 'debrief').at(-1)?.chapter;
}

/** All chapters that were ended so far, in order. */
export function chaptersEnded({ passages }: Told): readonly ChapterId[] {
  const cues = passages.flatMap((passage) => cuesOf(cuesIn(passage), 'debrief'));
  return [...new Set(cues.map((cue) => cue.chapter))];
}
