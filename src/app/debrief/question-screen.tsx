/** A question that historians answer differently. The class answers first; then the answers lie side by side. */
import { useState } from 'preact/hooks';
import {
  questionPage,
  tablesOfQuestion,
  type Question,
  type StoryRecord,
} from '../../engine/index.ts';
import { BoardDoors } from '../boards/board-doors.tsx';
import type { Debriefed } from './debrief-told.ts';
import { PaperPage } from '../parts/paper-page.tsx';
import { TableDoors } from '../parts/table-doors.tsx';
import type { Shell } from '../shell.ts';
import { TermText, WithTerms } from '../glossary/terms.tsx';
import { Answers } from './answers.tsx';
import { DebriefDoors } from './debrief-doors.tsx';
import { VerdictForm, type Verdict } from './verdict-form.tsx';
import { Works } from './works.tsx';
import { useBesideWords } from '../words/words.ts';

type QuestionScreenProps = {
  readonly shell: Shell;
  readonly found: Debriefed;
  readonly question: Question;
  readonly record: StoryRecord;
};

export function QuestionScreen({ shell, found, question, record }: QuestionScreenProps) {
  const [verdict, setVerdict] = useState<Verdict | undefined>(undefined);
  const words = useBesideWords().debrief.question;
  const page = questionPage(question, record);
  const texts = [
    page.agreed,
    ...page.answers.flatMap((answer) => [answer.for, answer.against]),
    page.stands,
  ];
  return (
    <PaperPage
      kind="question"
      title={page.title}
      aside={verdict === undefined ? words.youFirst : words.answers}
      doors={<DebriefDoors shell={shell} found={found} />}
    >
      <WithTerms texts={texts} glossary={record.glossary}>
        <p class="question-asked">{page.question}</p>
        <p>
          <b>{words.agreed}</b>
          <TermText text={page.agreed} />
        </p>
        <BoardDoors boards={record.boards} questions={[question.id]} />
        {verdict === undefined ? (
          <VerdictForm answers={page.answers} done={setVerdict} />
        ) : (
          <>
            <Answers page={page} verdict={verdict} />
            <TableDoors tables={tablesOfQuestion(record, question.id)} />
            <Works sources={page.sources} />
          </>
        )}
      </WithTerms>
    </PaperPage>
  );
}
