/** A mark of one card: one of five steps between two poles, or, answer by answer, what it favours and what it speaks against. */
import {
  ANY,
  favours,
  FIVE,
  strikes,
  STRENGTHS,
  withStrength,
  type AnswerMark,
  type Board,
  type Mark,
} from '../../engine/index.ts';
import { useBesideWords } from '../words/words.ts';
import { FiveSteps } from './five-steps.tsx';
import { poleWords } from './mark-words.ts';
import { Pick } from './pick.tsx';

export type MarkFieldProps = {
  readonly board: Board;
  /** Tells it from the others of its page. */
  readonly name: string;
  readonly mark: Mark | undefined;
  readonly change: (mark: Mark) => void;
  readonly isLocked: boolean;
};

export function MarkField(props: MarkFieldProps) {
  const { board, name, mark, change, isLocked } = props;
  const words = useBesideWords().board;
  if (board.poles === undefined) {
    const given = mark === undefined || 'at' in mark ? undefined : mark;
    return <AnswerMarks {...props} mark={given} />;
  }
  const ways = poleWords(board, words);
  return (
    <Pick
      name={name}
      legend={words.weigh.which}
      kind="marks"
      options={FIVE.map((at) => [
        at,
        <>
          <FiveSteps at={at} />
          <b>{at}</b>
          <span>{ways[at - 1]}</span>
        </>,
      ])}
      value={mark !== undefined && 'at' in mark ? mark.at : undefined}
      change={(at) => change({ at })}
      isLocked={isLocked}
      hint={words.weigh.anyIsAMark}
    />
  );
}

type AnswerMarksProps = Omit<MarkFieldProps, 'mark'> & { readonly mark: AnswerMark | undefined };

function AnswerMarks({ board, name, mark, change, isLocked }: AnswerMarksProps) {
  const words = useBesideWords().board.weigh;
  const { most, strength, against = [] } = mark ?? {};
  return (
    <div class="by-answer">
      <fieldset class="picks picks-marks" id={name} disabled={isLocked}>
        <legend>{words.most}</legend>
        <div class="picks-all">
          {board.answers.map(({ id, name: answer }, at) => {
            const isStruck = against.includes(id);
            return (
              <div key={id} class={isStruck ? 'answer-mark struck' : 'answer-mark'}>
                <label class="pick">
                  <input
                    type="radio"
                    name={name}
                    checked={most === id}
                    onChange={() => change(favours(mark, id))}
                  />
                  <span>
                    <b>{at + 1}</b>
                    <span>{answer}</span>
                  </span>
                </label>
                <button
                  type="button"
                  class="strike"
                  aria-pressed={isStruck}
                  onClick={() => change(strikes(mark, id))}
                >
                  {words.strike}
                  <span class="unseen"> {answer}</span>
                </button>
              </div>
            );
          })}
          <label class="pick">
            <input
              type="radio"
              name={name}
              checked={most === ANY}
              onChange={() => change(favours(mark, ANY))}
            />
            <span>
              <b>{board.answers.length + 1}</b>
              <span>{words.any}</span>
            </span>
          </label>
        </div>
        <p class="small">{words.anyIsAMark}</p>
      </fieldset>
      {most === undefined || most === ANY ? null : (
        <Pick
          name={`${name}-strength`}
          legend={words.strongly}
          kind="row"
          options={STRENGTHS.map((each) => [each, words.strengths[each - 1]])}
          value={strength}
          change={(each) => change(withStrength(mark, each))}
          isLocked={isLocked}
        />
      )}
    </div>
  );
}
