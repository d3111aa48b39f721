/** Whether there is anything to see yet. A story that shows nothing is a page, and has no stage. */
import type { Cue } from '../story/cue.ts';
import { cuesIn, type Told } from '../story/passage.ts';

const SEEN: readonly Cue['kind'][] = ['place', 'enter', 'card', 'look', 'type'];

export function showsPicture({ passages }: Pick<Told, 'passages'>): boolean {
  let shows = false;
  for (const cue of passages.flatMap(cuesIn)) {
    if (cue.kind === 'image') shows = cue.file !== undefined;
    else shows ||= SEEN.includes(cue.kind);
  }
  return shows;
}
