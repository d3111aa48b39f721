/** A picture may come back within a passage; its words are said once: the lines without notes, cards and tellers told already. */
import type { Cue } from '../../core/cue.ts';
import type { Line } from '../../core/passage.ts';

/** `look: lived` stays only where it ends a telling of this passage. */
export function saidOnce(lines: readonly Line[]): readonly Line[] {
  const said = new Set<string>();
  let telling = '';
  return lines.map((line) => ({ ...line, cues: line.cues.filter(isNew) }));

  function isNew(cue: Cue): boolean {
    const words = JSON.stringify(cue);
    if (cue.kind === 'look') {
      const last = telling;
      telling = cue.look.kind === 'told' || cue.look.kind === 'legend' ? words : '';
      if (cue.look.kind !== 'silent') return telling !== last;
    } else if (cue.kind !== 'note' && cue.kind !== 'card') return true;
    const isSaid = said.has(words);
    said.add(words);
    return !isSaid;
  }
}
