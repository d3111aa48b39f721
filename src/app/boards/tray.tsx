/** The cards in a row: which is read, which are marked, whose source is shown. */
import { cardOf, isWhole, type Weighing } from '../../engine/index.ts';
import { Said } from '../parts/said.tsx';
import { useBesideWords } from '../words/words.ts';
import type { Hand } from './use-weighing.ts';

type TrayProps = {
  readonly hand: Hand;
  readonly at: number;
  readonly choose: (at: number) => void;
};

export function Tray({ hand: { board, state }, at, choose }: TrayProps) {
  const words = useBesideWords().board;
  return (
    <nav class="tray" aria-labelledby="tray-heading">
      <h2 id="tray-heading">{words.cards(board.cards.length)}</h2>
      <ol role="list">
        {board.cards.map(({ id, title }, index) => (
          <li key={id}>
            <button
              type="button"
              aria-current={index === at ? 'true' : undefined}
              onClick={() => choose(index)}
            >
              <b>{index + 1}</b>
              <span>
                {title}
                <small>
                  <span class="unseen">, </span>
                  <Said>{words.weigh.state[stateOf(state, id)]}</Said>
                </small>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function stateOf(state: Weighing, card: string): 'marked' | 'turned' | 'both' | 'none' {
  const { mark, turned } = cardOf(state, card);
  const isMarked = mark !== undefined && isWhole(mark);
  if (isMarked) return turned ? 'both' : 'marked';
  return turned ? 'turned' : 'none';
}
