/** The hundred points, yours over ours, and how sure one was before and is now. */
import { answerIds, HUNDRED, placed } from '../../engine/index.ts';
import { useBesideWords } from '../words/words.ts';
import { answerName } from './mark-words.ts';
import type { Hand } from './use-weighing.ts';

const PER_CENT = 100;
const width = (points: number) => ({ width: `${(PER_CENT * points) / HUNDRED}%` });

export function BesideAnswers({ hand: { board, state } }: { readonly hand: Hand }) {
  const words = useBesideWords().board;
  const isOnPaper = state.way === 'paper';
  return (
    <section class="beside-answers" aria-labelledby="beside-answers">
      <h2 id="beside-answers">{words.beside.answers}</h2>
      <ul role="list">
        {answerIds(board).map((id, at) => {
          const ours = board.points[id] ?? 0;
          const yours = placed(state, id);
          return (
            <li key={id}>
              <b>
                {board.poles === undefined ? `${at + 1} ` : null}
                {answerName(board, id, words)}
                <span class="unseen">: </span>
              </b>
              <span class="bars">
                {isOnPaper ? null : (
                  <span class="bar-row">
                    <i class="bar-yours" style={width(yours)} />
                    <span class="mono">{words.beside.yourPoints(yours)}</span>
                    <span class="unseen">, </span>
                  </span>
                )}
                <span class="bar-row">
                  <i class="bar-ours" style={width(ours)} />
                  <span class="mono">{words.beside.ourPoints(ours)}</span>
                  <span class="unseen">. </span>
                </span>
              </span>
            </li>
          );
        })}
      </ul>
      <p>
        <b>{words.beside.pointsWhy}</b>
        {board['points-why']}
      </p>
      <YouSaid hand={{ board, state }} />
    </section>
  );
}

/** What was committed to before the sources. */
function YouSaid({ hand: { board, state } }: { readonly hand: Pick<Hand, 'board' | 'state'> }) {
  const words = useBesideWords().board;
  const { answer, number, sure, paper } = state.said;
  if (answer === undefined || sure === undefined) return null;
  return (
    <>
      <p>
        <b>{words.beside.youSaid}</b>
        {answerName(board, answer, words)}
        {number === undefined ? null : words.beside.number(number)}
      </p>
      {paper.trim() === '' ? null : (
        <p>
          <b>{words.beside.paper}</b>
          {paper}
        </p>
      )}
      {state.sureAfter === undefined ? null : (
        <p>
          <b>{words.beside.sure(sure, state.sureAfter)}</b> {words.beside.sureMeans}
        </p>
      )}
    </>
  );
}
