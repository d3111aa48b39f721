/** The debrief: a page for each chapter and each decision taken, and an index. Nobody is told that a choice was wrong. */
import { useEffect, useLayoutEffect } from 'preact/hooks';
import {
  brand,
  finalOf,
  questionsOf,
  tablesOfChapters,
  turnedFirst,
  type DebriefPage,
  type Role,
} from '../../engine/index.ts';
import { debriefed } from '../debrief/debrief-told.ts';
import { chapterDebriefs } from '../debrief/chapter-debriefs.ts';
import { ChapterPage } from '../debrief/chapter-page.tsx';
import { ALL, DebriefIndex, FINAL, INVENTED } from '../debrief/debrief-index.tsx';
import { FinalScreen } from '../debrief/final-screen.tsx';
import { Inventions } from '../debrief/inventions.tsx';
import { OnePage } from '../debrief/one-page.tsx';
import { QuestionScreen } from '../debrief/question-screen.tsx';
import { ComingPart } from '../parts/coming.tsx';
import { PaperPage } from '../parts/paper-page.tsx';
import { hashOf } from '../address/route.ts';
import type { Shell } from '../shell.ts';
import { useBesideWords, useWords } from '../words/words.ts';
import '../styles/debrief.css';
import '../styles/debrief-light.css';
import '../styles/debrief-chapter.css';
import '../styles/debrief-final.css';

export function DebriefScreen({ shell }: { readonly shell: Shell }) {
  const { record, game, pack, notices, navigator, leftDebrief } = shell;
  const route = navigator.route.value;
  const { run: wanted, decision } = route.kind === 'debrief' ? route : NO_PAGE;
  useLayoutEffect(() => void record.load(), [record]);
  const { session } = game.state.value;
  const known = record.value.value;
  const found = session === undefined ? undefined : debriefed(session, game.tell, wanted);
  const debriefs =
    found === undefined || known === undefined ? undefined : chapterDebriefs(found, known);
  const faults = debriefs?.flatMap((each) => each.faults) ?? [];
  // read by the page that was left, if this is it
  useLayoutEffect(() => void (leftDebrief.value = undefined), [leftDebrief]);
  useEffect(() => faults.forEach((fault) => notices.report(fault)), [faults.length]);

  if (session !== undefined && found === undefined) return <NotYet />;
  if (found === undefined || known === undefined || debriefs === undefined)
    return <Waiting shell={shell} />;
  const role = pack.roles.find(({ id }) => id === found.run.journal.role) ?? NO_ROLE;
  const questions = questionsOf(known, found.chapters);
  const tables = tablesOfChapters(known, found.chapters);
  const final = finalOf(found.told, known);
  const hasFinal = final !== undefined;
  if (decision === ALL) {
    const { chapters } = role;
    return <DebriefIndex {...{ shell, found, debriefs, questions, tables, chapters, hasFinal }} />;
  }
  if (decision === INVENTED) {
    return <Inventions {...{ shell, found, debriefs }} people={known.people} />;
  }
  if (final !== undefined && (decision === undefined || decision === FINAL)) {
    const pages = debriefs.flatMap((each) => each.pages);
    return <FinalScreen {...{ shell, found, final, role, pages, questions }} record={known} />;
  }
  const question = questions.find(({ id }) => id === decision);
  if (question !== undefined) {
    return <QuestionScreen key={question.id} {...{ shell, found, question, record: known }} />;
  }
  const debrief = debriefs.find(({ pages }) => at(pages, decision) >= 0);
  if (debrief === undefined) {
    const asked = debriefs.find(({ chapter }) => chapter === decision) ?? debriefs.at(-1);
    return asked === undefined ? (
      <NotYet />
    ) : (
      <ChapterPage
        {...{ shell, found, debrief: asked, role }}
        hasFinal={hasFinal}
        questions={questionsOf(known, [asked.chapter])}
      />
    );
  }
  const { turned, rest } = turnedFirst(debrief.pages);
  const pages = [...turned, ...rest];
  const place = at(pages, decision);
  const page = pages[place];
  return page === undefined ? (
    <NotYet />
  ) : (
    <OnePage {...{ shell, found, page, at: place, pages, chapter: debrief.chapter }} />
  );
}

const NO_PAGE = { run: undefined, decision: undefined };
const NO_ROLE: Pick<Role, 'id' | 'title' | 'chapters'> = { id: brand(''), title: '', chapters: [] };

function at(pages: readonly DebriefPage[], decision: string | undefined): number {
  return pages.findIndex((page) => page.decision === decision);
}

function Waiting({ shell: { record, missing } }: { readonly shell: Shell }) {
  const { screens, fetching } = useWords();
  return (
    <PaperPage
      title={screens.debrief}
      doors={<a href={hashOf({ kind: 'title' })}>{screens.title}</a>}
    >
      <ComingPart late={record} words={fetching.record} missing={missing} />
    </PaperPage>
  );
}

function NotYet() {
  const { screens, backTo } = useWords();
  return (
    <PaperPage
      title={screens.debrief}
      doors={
        <a class="tri-left" href={hashOf({ kind: 'play' })}>
          {backTo.play}
        </a>
      }
    >
      <p>{useBesideWords().debrief.notYet}</p>
    </PaperPage>
  );
}
