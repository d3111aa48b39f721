/** The doors to the questions that historians answer differently, where their chapters are read. */
import type { Question, Run } from '../../engine/index.ts';
import { hashOf } from '../address/route.ts';
import { useBesideWords } from '../words/words.ts';

type QuestionDoorsProps = { readonly run: Run; readonly questions: readonly Question[] };

export function QuestionDoors({ run, questions }: QuestionDoorsProps) {
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
    </>
  );
}
