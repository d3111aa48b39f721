/** All decisions of the run on one page: what you chose, and how well the record can answer. */
import type {
  DebriefPage,
  Question,
  RecordTable,
  Role,
  Run,
  StoryRecord,
} from '../../engine/index.ts';
import { BoardDoors } from '../boards/board-doors.tsx';
import type { Debriefed } from './debrief-told.ts';
import type { ChapterDebrief } from './chapter-debriefs.ts';
import { PaperPage } from '../parts/paper-page.tsx';
import { hashOf } from '../address/route.ts';
import type { Shell } from '../shell.ts';
import { TableDoors } from '../parts/table-doors.tsx';
import { printPage } from './print-page.ts';
import { ReturnToRun } from './return-to-run.tsx';
import { ShownCode } from '../runs/shown-code.tsx';
import { useShownCode } from '../runs/use-shown-code.ts';
import { useBesideWords, useWords } from '../words/words.ts';

/** What stands in the address for the index, and for the page of inventions. */
export const ALL = 'all';
export const INVENTED = 'invented';

export type DebriefIndexProps = {
  readonly shell: Shell;
  readonly found: Debriefed;
  readonly debriefs: readonly ChapterDebrief[];
  readonly questions: readonly Question[];
  readonly tables: readonly RecordTable[];
  readonly record: Pick<StoryRecord, 'boards'>;
  readonly chapters: Role['chapters'];
};

export function DebriefIndex({ shell, found, debriefs, ...known }: DebriefIndexProps) {
  const { questions, tables, chapters, record } = known;
  const { run } = found;
  const { screens } = useWords();
  const { codes: codeWords, debrief: words } = useBesideWords();
  const codes = useShownCode(shell);
  const first = debriefs.flatMap(({ pages }) => pages)[0]?.decision;
  const all = debriefs.reduce((sum, { pages }) => sum + pages.length, 0);
  return (
    <PaperPage
      kind="index"
      title={words.index.title}
      aside={words.index.decisions(all)}
      doors={
        <>
          <ReturnToRun shell={shell} found={found} />
          <button type="button" onClick={() => void printPage(shell, words.notPrinted)}>
            {words.print}
          </button>
          <button type="button" onClick={() => void codes.showCode(run)}>
            {codeWords.asCode}
          </button>
          <a href={hashOf({ kind: 'debrief', run: run.id, decision: INVENTED })}>
            {words.inventions}
          </a>
          <a href={hashOf({ kind: 'map', run: run.id })}>{screens.map}</a>
          <a href={hashOf({ kind: 'sources' })}>{screens.sources}</a>
          <a href={hashOf({ kind: 'title' })}>{screens.title}</a>
          {first === undefined ? null : (
            <a
              class="door-next tri-right"
              href={hashOf({ kind: 'debrief', run: run.id, decision: first })}
            >
              {words.first}
            </a>
          )}
        </>
      }
    >
      {codes.shown === undefined ? null : <ShownCode code={codes.shown.code} close={codes.close} />}
      <p class="index-word">{words.index.about}</p>
      {questions.map(({ id, title }) => (
        <p key={id}>
          <a class="question-door" href={hashOf({ kind: 'debrief', run: run.id, decision: id })}>
            {words.index.question(title)}
          </a>
        </p>
      ))}
      <BoardDoors record={record} questions={questions.map(({ id }) => id)} />
      <TableDoors tables={tables} />
      {debriefs.map(({ chapter, pages }) => (
        <section key={chapter}>
          <h2>{chapters.find(({ id }) => id === chapter)?.title ?? chapter}</h2>
          <Decisions run={run} pages={pages} />
        </section>
      ))}
    </PaperPage>
  );
}

type DecisionsProps = { readonly run: Run; readonly pages: readonly DebriefPage[] };

function Decisions({ run, pages }: DecisionsProps) {
  const words = useBesideWords().debrief.index;
  return (
    <ol class="decisions">
      {pages.map((page, index) => (
        <li key={page.decision}>
          <a href={hashOf({ kind: 'debrief', run: run.id, decision: page.decision })}>
            <span class="numeral">
              {index + 1}
              <span class="unseen">. </span>
            </span>
            <span>
              <b>{page.title}</b>
              <span class="unseen">. </span>
              <span class="mono">{page.when}</span>
              <span class="unseen">. </span>
            </span>
            <span class="chosen">
              <small>{words.you}</small>
              {page.options.find((option) => option.taken)?.short}
              <span class="unseen">. </span>
            </span>
            <span class="grade">
              {page.stamp === undefined ? null : <small>{words.behind}</small>}
              {page.stamp?.grade}
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}
