/** Which scene the reader is in: the one that was named last, searched from the end. */
import type { SceneId } from '../../core/brand.ts';
import { cuesOf } from '../../core/cue.ts';
import { cuesIn, type Passage } from '../../core/passage.ts';

export function currentScene(passages: readonly Passage[]): SceneId | undefined {
  const scenes = (passage: Passage | undefined) =>
    passage === undefined ? [] : cuesOf(cuesIn(passage), 'scene');
  const naming = passages.findLast((passage) => scenes(passage).length > 0);
  return scenes(naming).at(-1)?.scene;
}
