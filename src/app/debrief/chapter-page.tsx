/** The debrief of a chapter: stepping out of it, your road through it, what it turned on first, the rest after, what it cost. */
import { listedIn, turnedFirst, type Question, type Role } from '../../engine/index.ts';
import { hashOf } from '../address/route.ts';
import { PaperPage } from '../parts/paper-page.tsx';
import type { Shell } from '../shell.ts';
import { useBesideWords } from '../words/words.ts';
import type { ChapterDebrief } from './chapter-debriefs.ts';
import { Cost } from './cost.tsx';
import { DebriefDoors } from './debrief-doors.tsx';
import { FINAL, INVENTED } from './debrief-index.tsx';
import type { Debriefed } from './debrief-told.ts';
import { Decisions, Turned } from './decisions.tsx';
import { timesOf } from './page-times.ts';
import { QuestionDoors } from './question-doors.tsx';
import { Road } from './road.tsx';

type ChapterPageProps = {
  readonly shell: Shell;
  readonly found: Debriefed;
  readonly debrief: ChapterDebrief;
  readonly role: Pick<Role, 'id' | 'title' | 'chapters'>;
  /** Those of this chapter. */
  readonly questions: readonly Question[];
  readonly hasFinal: boolean;
};

export function ChapterPage({
  shell,
  found,
  debrief,
  role,
  questions,
  hasFinal,
}: ChapterPageProps) {
  const { debrief: words } = useBesideWords();
  const { run, told } = found;
  const { chapter, pages } = debrief;
  const { turned, rest } = turnedFirst(pages);
  const first = turned[0] ?? rest[0];
  const at = role.chapters.findIndex(({ id }) => id === chapter);
  const readFirst = turned.length === 0 ? rest : turned;
  const time = (seconds: number) => words.time(seconds).said;
  const to = (decision: string): string => hashOf({ kind: 'debrief', run: run.id, decision });
  return (
    <PaperPage
      kind="chapter"
      title={role.chapters[at]?.title ?? chapter}
      aside={words.chapter.aside(role.title, at + 1)}
      more={words.chapter.times(
        readFirst.length,
        time(timesOf(readFirst, words).short),
        time(timesOf(pages, words).whole),
      )}
      doors={
        <>
          <DebriefDoors shell={shell} found={found} />
          <a href={to(INVENTED)}>{words.inventions}</a>
          {hasFinal ? <a href={to(FINAL)}>{words.final.door}</a> : null}
          {first === undefined ? null : (
            <a class="door-next tri-right" href={to(first.decision)}>
              {words.first}
            </a>
          )}
        </>
      }
    >
      <p class="step-out">{words.chapter.stepOut(role.title)}</p>
      <Road pages={pages} />
      <div class="chapter-parts">
        {turned.length === 0 ? null : (
          <section>
            <h2>{words.chapter.turned}</h2>
            <Turned run={run} pages={turned} />
          </section>
        )}
        <Cost shell={shell} role={role.id} listed={listedIn(told, chapter)} />
      </div>
      <QuestionDoors
        run={run}
        questions={questions}
        boards={shell.record.value.value?.boards ?? []}
      />
      {rest.length === 0 ? null : (
        <section>
          <h2>{turned.length === 0 ? words.chapter.all : words.chapter.rest}</h2>
          <Decisions run={run} pages={rest} after={turned.length} />
        </section>
      )}
    </PaperPage>
  );
}
