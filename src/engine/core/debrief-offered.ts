/** The chapter whose debrief is offered where the story stands: its last passage carries the cue. */
import type { ChapterId } from './brand.ts';
import { cuesOf } from './cue.ts';
import { cuesIn, lastPassage, type Told } from './passage.ts';

export function debriefOffered(told: Told): ChapterId | undefined {
  return cuesOf(cuesIn(lastPassage(told)), 'debrief').at(-1)?.chapter;
}
