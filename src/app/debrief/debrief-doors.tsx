/** The doors of a page that belongs to a whole debrief: back to the run, to all decisions, to paper. */
import type { Debriefed } from './debrief-told.ts';
import { hashOf } from '../address/route.ts';
import type { Shell } from '../shell.ts';
import { ALL } from './debrief-index.tsx';
import { printPage } from './print-page.ts';
import { ReturnToRun } from './return-to-run.tsx';
import { useBesideWords } from '../words/words.ts';

type DebriefDoorsProps = { readonly shell: Shell; readonly found: Debriefed };

export function DebriefDoors({ shell, found }: DebriefDoorsProps) {
  const words = useBesideWords().debrief;
  return (
    <>
      <ReturnToRun shell={shell} found={found} />
      <a href={hashOf({ kind: 'debrief', run: found.run.id, decision: ALL })}>{words.all}</a>
      <button type="button" onClick={() => void printPage(shell, words.notPrinted)}>
        {words.print}
      </button>
    </>
  );
}
