/** Pictures line by line: with which one each line of a passage is read, and what it was before. Pure. */
import { withCue, type StageState } from './stage-state.ts';
import type { Line } from '../story/passage.ts';

export type LinePicture = { readonly before: StageState; readonly after: StageState };

/**
 * For each line the picture that comes with it; undefined for lines without words, whose cues belong to the next one
 * with words, or to the passage's end.
 */
export function picturesOf(
  lines: readonly Line[],
  start: StageState,
): readonly (LinePicture | undefined)[] {
  let before = start;
  let after = start;
  return lines.map(({ text, cues }, at) => {
    after = cues.reduce(withCue, after);
    if (text.trim() === '' && at < lines.length - 1) return undefined;
    const picture = { before, after };
    before = after;
    return picture;
  });
}
