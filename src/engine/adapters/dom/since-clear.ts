/** What a passage leaves on the sheet: the lines after its last CLEAR. The log keeps the others. */
import { cuesOf } from '../../core/story/cue.ts';
import type { Line } from '../../core/story/passage.ts';

export function sinceClear(lines: readonly Line[]): readonly Line[] {
  const at = lines.findLastIndex((line) => cuesOf(line.cues, 'clear').length > 0);
  return at < 0 ? lines : lines.slice(at);
}
