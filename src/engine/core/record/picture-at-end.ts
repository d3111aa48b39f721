/** Where the picture of a told story stands at its end: the place, and how it is drawn. */
import { EMPTY_STAGE, withCue, type StageState } from '../stage/stage-state.ts';
import { cuesIn, type Passage } from '../story/passage.ts';

export function pictureAtEnd(
  passages: readonly Passage[],
): Pick<StageState, 'place' | 'look' | 'light'> {
  const { place, look, light } = passages.flatMap(cuesIn).reduce(withCue, EMPTY_STAGE);
  return { place, look, light };
}
