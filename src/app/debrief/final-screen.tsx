/**
 * The final debrief of a role: your road beside the record's dates; what you saw, heard, would have testified; those
 * beside you; named lives before numbers; what the game does wrong; what you thought before you began.
 */
import {
  finalPage,
  secondsToRead,
  type DebriefPage,
  type Final,
  type FinalPage,
  type Question,
  type Role,
  type Run,
  type StoryRecord,
} from '../../engine/index.ts';
import { hashOf } from '../address/route.ts';
import { PaperPage } from '../parts/paper-page.tsx';
import type { Shell } from '../shell.ts';
import { useBesideWords } from '../words/words.ts';
import { DebriefDoors } from './debrief-doors.tsx';
import { INVENTED } from './debrief-index.tsx';
import type { Debriefed } from './debrief-told.ts';
import { FinalColumns } from './final-columns.tsx';
import { FinalStrip } from './final-strip.tsx';
import { Lives } from './lives.tsx';
import { QuestionDoors } from './question-doors.tsx';
import { Works } from './works.tsx';

type FinalScreenProps = {
  readonly shell: Shell;
  readonly found: Debriefed;
  readonly final: Final;
  readonly role: Pick<Role, 'title'>;
  readonly record: StoryRecord;
  /** All of the run. */
  readonly pages: readonly DebriefPage[];
  readonly questions: readonly Question[];
};

export function FinalScreen(props: FinalScreenProps) {
  const { shell, found, final, role, record, pages, questions } = props;
  const { debrief: words } = useBesideWords();
  const page = finalPage(final, found.told, {
    record,
    pages: pages.filter(({ turns }) => turns),
  });
  return (
    <PaperPage
      kind="final"
      title={words.final.title}
      aside={words.final.aside(role.title)}
      more={words.final.times(words.time(secondsToRead(textsOf(page))).said)}
      doors={
        <>
          <DebriefDoors shell={shell} found={found} />
          <a href={hashOf({ kind: 'debrief', run: found.run.id, decision: INVENTED })}>
            {words.inventions}
          </a>
        </>
      }
    >
      <FinalStrip run={found.run} columns={page.columns} />
      <FinalColumns page={page} />
      <Lives page={page} />
      <div class="final-foot">
        <Judged run={found.run} questions={record.questions} />
        <Wrongs page={page} />
      </div>
      <QuestionDoors
        run={found.run}
        questions={questions}
        boards={shell.record.value.value?.boards ?? []}
      />
      <Works sources={page.sources} />
    </PaperPage>
  );
}

function Judged({
  run,
  questions,
}: {
  readonly run: Run;
  readonly questions: readonly Question[];
}) {
  const { final: words } = useBesideWords().debrief;
  const { judgement } = run;
  if (judgement === undefined) return null;
  const [before, after] = words.said(judgement.sure);
  return (
    <section class="judged">
      <h2>{words.judged}</h2>
      <p>
        {words.asked}
        {questions.find(({ id }) => id === judgement.question)?.question}
      </p>
      <p>
        {before}
        <b>{judgement.answer}</b>
        {after}
      </p>
    </section>
  );
}

function Wrongs({ page: { game } }: { readonly page: FinalPage }) {
  const { final: words } = useBesideWords().debrief;
  return (
    <section class="wrongs">
      <h2>{words.game}</h2>
      <dl>
        <dt>{words.clear}</dt>
        <dd>{game.clear}</dd>
        <dt>{words.easy}</dt>
        <dd>{game.easy}</dd>
        <dt>{words.personal}</dt>
        <dd>{game.personal}</dd>
      </dl>
    </section>
  );
}

/** What is read on the page, for its time. */
function textsOf(page: FinalPage): readonly string[] {
  const { columns, saw, heard, testified, beside, named, numbers, drawn, game } = page;
  return [
    ...columns.map(({ record }) => record?.text ?? ''),
    ...[...saw, ...heard, ...testified].map(({ from = '', text }) => `${from} ${text}`),
    ...beside.map(({ name, text }) => `${name} ${text}`),
    ...named.flatMap(({ heading, told }) => [heading, ...told.map(({ text }) => text)]),
    numbers.text,
    drawn ?? '',
    ...Object.values(game),
  ];
}
