/** A picture may come back; its words are said once: the lines without notes, cards and tellers that were told already. */
import { cuesOf, type Cue } from '../../core/story/cue.ts';
import { cuesIn, type Line, type Passage } from '../../core/story/passage.ts';

/**
 * A note and a card once a passage; a teller until the telling ends, whatever passages it lasts.
 * `look: lived` stays only where it ends a telling.
 */
export function saidOnce(
  lines: readonly Line[],
  earlier: readonly Pick<Passage, 'lines'>[],
): readonly Line[] {
  const said = new Set<string>();
  let telling = tellingOf(lastLook(earlier));
  return lines.map((line) => ({ ...line, cues: line.cues.filter(isNew) }));

  function isNew(cue: Cue): boolean {
    if (cue.kind === 'look') {
      const last = telling;
      telling = tellingOf(cue);
      if (cue.look.kind !== 'silent') return telling !== last;
    } else if (cue.kind !== 'note' && cue.kind !== 'card') return true;
    const words = JSON.stringify(cue);
    const isSaid = said.has(words);
    said.add(words);
    return !isSaid;
  }
}

function lastLook(passages: readonly Pick<Passage, 'lines'>[]): LookCue | undefined {
  const looks = (passage: Pick<Passage, 'lines'>) => cuesOf(cuesIn(passage), 'look');
  const last = passages.findLast((passage) => looks(passage).length > 0);
  return last === undefined ? undefined : looks(last).at(-1);
}

type LookCue = Extract<Cue, { kind: 'look' }>;

function tellingOf(cue: LookCue | undefined): string {
  return cue?.look.kind === 'told' || cue?.look.kind === 'legend' ? JSON.stringify(cue.look) : '';
}
