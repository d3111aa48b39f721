/** One decision's page of the debrief: you, that day, the record, the works; and the ways on from here. */
import type { DebriefPage } from '../../engine/index.ts';
import type { Debriefed } from '../debrief-told.ts';
import { PaperPage } from '../parts/paper-page.tsx';
import { hashOf } from '../route.ts';
import type { Shell } from '../shell.ts';
import { ALL } from './debrief-index.tsx';
import { Invented } from './invented.tsx';
import { Recorded } from './recorded.tsx';
import { Weighed } from './weighed.tsx';
import { You } from './you.tsx';

type OnePageProps = {
  readonly shell: Shell;
  readonly found: Debriefed;
  readonly page: DebriefPage;
  readonly at: number;
  readonly pages: readonly DebriefPage[];
};

export function OnePage({ shell, found, page, at, pages }: OnePageProps) {
  const { game, navigator } = shell;
  const next = pages[at + 1];
  const to = (decision: string): string => hashOf({ kind: 'debrief', run: found.run.id, decision });

  /** From a replay, back to the run that this debrief speaks of. */
  function returnToRun(): void {
    if (game.state.value.session?.origin !== undefined) game.send({ kind: 'return' });
    navigator.go({ kind: 'play', run: found.run.id });
  }

  function replay(): void {
    if (game.state.value.session?.run.id !== found.run.id) game.send({ kind: 'return' });
    game.send({ kind: 'replay', turn: page.turn });
    shell.replayedFrom.value = { kind: 'debrief', run: found.run.id, decision: page.decision };
    navigator.go({ kind: 'play', run: game.state.value.session?.run.id });
  }

  return (
    <PaperPage
      kind="debrief"
      title={page.title}
      aside={page.when}
      doors={
        <>
          <button type="button" class="tri-left" onClick={replay}>
            Replay this choice
          </button>
          <a href={to(ALL)}>All decisions</a>
          <button type="button" onClick={() => window.print()}>
            Print
          </button>
          <button type="button" onClick={returnToRun}>
            Return to your run
          </button>
          {next === undefined ? (
            <a class="door-next tri-right" href={to(ALL)}>
              To the end
            </a>
          ) : (
            <a class="door-next tri-right" href={to(next.decision)}>
              Next decision
            </a>
          )}
        </>
      }
    >
      <p class="debrief-count mono">
        Decision {at + 1} of {pages.length}
      </p>
      <div class="debrief-you">
        <You page={page} />
        <Invented things={page.invented} />
      </div>
      <Recorded page={page} />
      <Weighed page={page} />
    </PaperPage>
  );
}
