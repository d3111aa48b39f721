/** The debrief: one page for each decision taken, and an index. Nobody is told that a choice was wrong. */
import { useEffect } from 'preact/hooks';
import { questionsOf, type DebriefPage, type Role } from '../../engine/index.ts';
import { debriefed } from '../debrief/debrief-told.ts';
import { chapterDebriefs } from '../debrief/chapter-debriefs.ts';
import { ALL, DebriefIndex, INVENTED } from '../debrief/debrief-index.tsx';
import { Inventions } from '../debrief/inventions.tsx';
import { OnePage } from '../debrief/one-page.tsx';
import { QuestionScreen } from '../debrief/question-screen.tsx';
import { PaperPage } from '../parts/paper-page.tsx';
import { hashOf } from '../address/route.ts';
import type { Shell } from '../shell.ts';
import '../styles/debrief.css';

export function DebriefScreen({
  shell,
  decision,
}: {
  readonly shell: Shell;
  readonly decision: string | undefined;
}) {
  const { record, game, pack, notices, navigator } = shell;
  const route = navigator.route.value;
  const wanted = route.kind === 'debrief' ? route.run : undefined;
  useEffect(() => void record.load(), [record]);
  const { session } = game.state.value;
  const known = record.value.value;
  const found = session === undefined ? undefined : debriefed(session, game.tell, wanted);
  const debriefs =
    found === undefined || known === undefined ? undefined : chapterDebriefs(found, known);
  const faults = debriefs?.flatMap((each) => each.faults) ?? [];
  useEffect(() => faults.forEach((fault) => notices.report(fault)), [faults.length]);

  if (session !== undefined && found === undefined) return <NotYet />;
  if (found === undefined || known === undefined || debriefs === undefined) return <Waiting />;
  const { chapters } = pack.roles.find(({ id }) => id === found.run.journal.role) ?? NO_ROLE;
  const questions = questionsOf(known, found.chapters);
  if (decision === undefined || decision === ALL) {
    return <DebriefIndex {...{ shell, found, debriefs, questions, chapters }} />;
  }
  if (decision === INVENTED) {
    return <Inventions {...{ shell, found, debriefs }} people={known.people} />;
  }
  const question = questions.find(({ id }) => id === decision);
  if (question !== undefined) {
    return <QuestionScreen key={question.id} {...{ shell, found, question, record: known }} />;
  }
  const debrief = debriefs.find(({ pages }) => at(pages, decision) >= 0) ?? debriefs.at(-1);
  const pages = debrief?.pages ?? [];
  const place = Math.max(0, at(pages, decision));
  const page = pages[place];
  return page === undefined ? (
    <NotYet />
  ) : (
    <OnePage {...{ shell, found, page, at: place, pages }} />
  );
}

const NO_ROLE: Pick<Role, 'chapters'> = { chapters: [] };

function at(pages: readonly DebriefPage[], decision: string | undefined): number {
  return pages.findIndex((page) => page.decision === decision);
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
