/** The board on paper: what is asked before the sources, the texts to be marked, their sources apart, the points. No grading. */
import { answerIds, FIVE, type Board } from '../../engine/index.ts';
import { useBesideWords } from '../words/words.ts';
import { answerName, poleWords } from './mark-words.ts';

export function BoardPaper({ board }: { readonly board: Board }) {
  const words = useBesideWords().board;
  const { paper, commit, weigh } = words;
  const ways =
    board.poles === undefined
      ? [...board.answers.map(({ name }, at) => `${at + 1} ${name}`), weigh.any]
      : poleWords(board, words).map((way, at) => `${at + 1} ${way}`);
  const sureness = paper.sure(FIVE.map((step) => commit.sureness[step - 1] ?? ''));
  return (
    <div class="board-paper">
      <section>
        <h2>{paper.first}</h2>
        <p class="blank">{paper.answer}</p>
        {board.wanted === undefined ? null : <p class="blank">{commit.exactly(board.wanted)}</p>}
        <p>{sureness}</p>
        <p class="blank blank-large">{commit.paper}</p>
      </section>
      <section>
        <h2>{paper.cards}</h2>
        <p class="small">{ways.join(' · ')}</p>
        <ol>
          {board.cards.map(({ id, text }) => (
            <li key={id}>
              <p>{text}</p>
              <p class="boxes">
                {ways.map((way, at) => (
                  <span key={way}>{at + 1}</span>
                ))}
              </p>
            </li>
          ))}
        </ol>
      </section>
      <section class="on-a-new-page">
        <h2>{paper.sources}</h2>
        <p class="small">{paper.knew}</p>
        <ol>
          {board.cards.map(({ id, who, when, near, read }) => (
            <li key={id}>
              <p>
                <b>{weigh.who}</b> {who} · <b>{weigh.when}</b> {when} · <b>{weigh.near}</b> {near} ·{' '}
                <b>{weigh.read}</b> {read}
              </p>
              <p class="boxes">
                {ways.map((way, at) => (
                  <span key={way}>{at + 1}</span>
                ))}
              </p>
            </li>
          ))}
        </ol>
        <h2>{paper.place}</h2>
        <ul>
          {answerIds(board).map((id) => (
            <li key={id} class="blank">
              {answerName(board, id, words)}
            </li>
          ))}
        </ul>
        <p>
          {paper.sureNow}: {sureness}
        </p>
      </section>
    </div>
  );
}
