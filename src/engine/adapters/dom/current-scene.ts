/** Which scene the reader is in: the one that was named last, searched from the end. */
import type { SceneId } from '../../core/brand.ts';
import { cuesOf } from '../../core/cue.ts';
import type { Passage } from '../../core/passage.ts';

export function currentScene(passages: readonly Passage[]): SceneId | undefined {
  for (let at = passages.length - 1; at >= 0; at -= 1) {
    const cues = passages[at]?.lines.flatMap((line) => line.cues) ?? [];
    const named = cuesOf(cues, 'scene').at(-1);
    if (named !== undefined) return named.scene;
  }
  return undefined;
}
