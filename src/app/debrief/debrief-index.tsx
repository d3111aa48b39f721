/** All decisions of the run on one page: what you chose, and how well the record can answer. */
import type { Question, RecordTable, Role } from '../../engine/index.ts';
import type { Debriefed } from './debrief-told.ts';
import type { ChapterDebrief } from './chapter-debriefs.ts';
import { PaperPage } from '../parts/paper-page.tsx';
import { hashOf } from '../address/route.ts';
import type { Shell } from '../shell.ts';
import { TableDoors } from '../parts/table-doors.tsx';
import { Decisions } from './decisions.tsx';
import { QuestionDoors } from './question-doors.tsx';
import { printPage } from './print-page.ts';
import { ReturnToRun } from './return-to-run.tsx';
import { ShownCode } from '../runs/shown-code.tsx';
import { useShownCode } from '../runs/use-shown-code.ts';
import { useBesideWords, useWords } from '../words/words.ts';

/** What stands in the address for the index, the final debrief and the page of inventions. */
export const ALL = 'all';
export const FINAL = 'final';
export const INVENTED = 'invented';

export type DebriefIndexProps = {
  readonly shell: Shell;
  readonly found: Debriefed;
  readonly debriefs: readonly ChapterDebrief[];
  readonly questions: readonly Question[];
  readonly tables: readonly RecordTable[];
  readonly chapters: Role['chapters'];
  readonly hasFinal: boolean;
};

export function DebriefIndex({ shell, found, debriefs, ...known }: DebriefIndexProps) {
  const { questions, tables, chapters, hasFinal } = known;
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
          {hasFinal ? (
            <a href={hashOf({ kind: 'debrief', run: run.id, decision: FINAL })}>
              {words.final.door}
            </a>
          ) : null}
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
      <QuestionDoors
        run={run}
        questions={questions}
        boards={shell.record.value.value?.boards ?? []}
      />
      <TableDoors tables={tables} />
      {debriefs.map(({ chapter, pages }) => (
        <section key={chapter}>
          <h2>
            <a href={hashOf({ kind: 'debrief', run: run.id, decision: chapter })}>
              {chapters.find(({ id }) => id === chapter)?.title ?? chapter}
            </a>
          </h2>
          <Decisions run={run} pages={pages} />
        </section>
      ))}
    </PaperPage>
  );
}
