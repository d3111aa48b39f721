/** The door from a debrief to the run that it speaks of: to that run's end, also from a replay of it. */
import { standing } from '../../engine/index.ts';
import type { Debriefed } from './debrief-told.ts';
import type { Shell } from '../shell.ts';
import { useBesideWords } from '../words/words.ts';

type ReturnToRunProps = { readonly shell: Shell; readonly found: Debriefed };

export function ReturnToRun({ shell: { game, navigator }, found }: ReturnToRunProps) {
  const { toRun } = useBesideWords().debrief;
  function leave(): void {
    const { run, told } = found;
    const end = told.journal.choices.length;
    if (game.state.value.session?.origin?.run.id === run.id) game.send({ kind: 'return' });
    const { session } = game.state.value;
    if (session !== undefined && standing(session) !== end) game.send({ kind: 'go', turn: end });
    navigator.go({ kind: 'play', run: run.id });
  }

  return (
    <button type="button" class="tri-left" onClick={leave}>
      {toRun}
    </button>
  );
}
