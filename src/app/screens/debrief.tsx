/** The debrief: one page for each decision taken, and an index. Nobody is told that a choice was wrong. */
import { useEffect } from 'preact/hooks';
import { debriefed, debriefPages } from '../debrief-told.ts';
import { ALL, DebriefIndex } from '../debrief/debrief-index.tsx';
import { OnePage } from '../debrief/one-page.tsx';
import { PaperPage } from '../parts/paper-page.tsx';
import { hashOf } from '../route.ts';
import type { Shell } from '../shell.ts';
import '../styles/debrief.css';

export function DebriefScreen({
  shell,
  decision,
}: {
  readonly shell: Shell;
  readonly decision: string | undefined;
}) {
  const { record, game, notices } = shell;
  useEffect(() => void record.load(), [record]);
  const { session } = game.state.value;
  const known = record.value.value;
  const found = session === undefined ? undefined : debriefed(session, game.tell);
  const debrief =
    found === undefined || known === undefined ? undefined : debriefPages(found, known);
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
