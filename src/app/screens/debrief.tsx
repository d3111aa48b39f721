/** The debrief: one page for each decision taken, and an index. Nobody is told that a choice was wrong. */
import { useEffect } from 'preact/hooks';
import type { DebriefPage } from '../../engine/index.ts';
import { debriefed, debriefPages, type Debriefed } from '../debrief-told.ts';
import { DebriefIndex } from '../debrief/debrief-index.tsx';
import { Invented } from '../debrief/invented.tsx';
import { Recorded } from '../debrief/recorded.tsx';
import { Weighed } from '../debrief/weighed.tsx';
import { You } from '../debrief/you.tsx';
import { PaperPage } from '../parts/paper-page.tsx';
import { hashOf } from '../route.ts';
import type { Shell } from '../shell.ts';
import '../styles/debrief.css';

/** What stands in the address for the index. */
export const ALL = 'all';

export function DebriefScreen({
  shell,
  decision,
}: {
  readonly shell: Shell;
  readonly decision: string | undefined;
}) {
  const { record, game, pack, notices } = shell;
  useEffect(() => void record.load(), [record]);
  const { session } = game.state.value;
  const known = record.value.value;
  const found = session === undefined ? undefined : debriefed(session, game.tell);
  const debrief =
    found === undefined || known === undefined ? undefined : debriefPages(found, known, pack);
  useEffect(
    () => debrief?.faults.forEach((fault) => notices.report(fault)),
    [debrief?.faults.length],
  );

  if (session !== undefined && found === undefined) return <NotYet />;
  if (found === undefined || debrief === undefined) return <Waiting />;
  if (decision === ALL) return <DebriefIndex run={found.run} pages={debrief.pages} />;
  const at = Math.max(
    0,
    debrief.pages.findIndex((page) => page.decision === decision),
  );
  const page = debrief.pages[at];
  return page === undefined ? (
    <NotYet />
  ) : (
    <OnePage {...{ shell, found, page, at, pages: debrief.pages }} />
  );
}

type OnePageProps = {
  readonly shell: Shell;
  readonly found: Debriefed;
  readonly page: DebriefPage;
  readonly at: number;
  readonly pages: readonly DebriefPage[];
};

function OnePage({ shell, found, page, at, pages }: OnePageProps) {
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

function Waiting() {
  return (
    <PaperPage kind="plain" title="Debrief" doors={<a href={hashOf({ kind: 'title' })}>Title</a>}>
      <p>Fetching the record …</p>
    </PaperPage>
  );
}

function NotYet() {
  return (
    <PaperPage
      kind="plain"
      title="Debrief"
      doors={
        <a class="tri-left" href={hashOf({ kind: 'play', run: undefined })}>
          Back to the story
        </a>
      }
    >
      <p>The debrief opens at the end of a chapter. Play on; what you choose is kept.</p>
    </PaperPage>
  );
}
