/** The doors to the questions that historians answer differently, and to their boards, where their chapters are read. */
import type { BoardDoor, Question, Run } from '../../engine/index.ts';
import { BoardDoors } from '../boards/board-doors.tsx';
import { hashOf } from '../address/route.ts';
import { useBesideWords } from '../words/words.ts';

type QuestionDoorsProps = {
  readonly run: Run;
  readonly questions: readonly Question[];
  readonly boards: readonly BoardDoor[];
};

export function QuestionDoors({ run, questions, boards }: QuestionDoorsProps) {
  const words = useBesideWords().debrief.index;
  return (
    <>
      {questions.map(({ id, title }) => (
        <p key={id}>
          <a class="question-door" href={hashOf({ kind: 'debrief', run: run.id, decision: id })}>
            {words.question(title)}
          </a>
        </p>
      ))}
      <BoardDoors boards={boards} questions={questions.map(({ id }) => id)} />
    </>
  );
}
