/** One decision's page of the debrief: you, that day, the record, the works; and the ways on from here. */
import type { DebriefPage } from '../../engine/index.ts';
import type { Debriefed } from './debrief-told.ts';
import { PaperPage } from '../parts/paper-page.tsx';
import { hashOf } from '../address/route.ts';
import type { Shell } from '../shell.ts';
import { WithWords } from '../words/words.tsx';
import { ALL } from './debrief-index.tsx';
import { Invented } from './invented.tsx';
import { pageTexts } from './page-texts.ts';
import { Recorded } from './recorded.tsx';
import { printPage } from './print-page.ts';
import { ReturnToRun } from './return-to-run.tsx';
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
  const { game, navigator, record } = shell;
  const next = pages[at + 1];
  const to = (decision: string): string => hashOf({ kind: 'debrief', run: found.run.id, decision });

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
          <ReturnToRun shell={shell} found={found} />
          <button type="button" onClick={replay}>
            Replay this choice
          </button>
          <a href={to(ALL)}>All decisions</a>
          <button type="button" onClick={() => void printPage(shell)}>
            Print
          </button>
          {next === undefined ? (
            <a class="door-next tri-right" href={to(ALL)}>
              Back to all
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
      <WithWords texts={pageTexts(page)} glossary={record.value.value?.glossary ?? []}>
        <div class="debrief-you">
          <You page={page} />
          <Invented things={page.invented} />
        </div>
        <Recorded page={page} />
        <Weighed page={page} />
      </WithWords>
    </PaperPage>
  );
}
