/** One move after the grading was seen: one card, where to, and why, in twelve words. */
import { moves, movesCard, wordsIn } from '../../engine/index.ts';
import { Said } from '../parts/said.tsx';
import { useBesideWords } from '../words/words.ts';
import { MarkField } from './mark-field.tsx';
import type { Hand } from './use-weighing.ts';

const MOST_WORDS = 12;

export function OneMove({ hand }: { readonly hand: Hand }) {
  const { board, state, change } = hand;
  const words = useBesideWords().board.beside;
  const { card, mark, why } = state.move;
  const used = wordsIn(why).length;
  return (
    <section class="one-move" aria-labelledby="one-move">
      <h2 id="one-move">{words.move}</h2>
      <p>{words.moveAbout}</p>
      <label class="board-select">
        <span>{words.moveCard}</span>
        <select
          value={card ?? ''}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            change((so) => movesCard(so, chosen === '' ? undefined : chosen));
          }}
        >
          <option value="">{words.noCard}</option>
          {board.cards.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      {card === undefined ? null : (
        <>
          <MarkField
            key={card}
            board={board}
            name="one-move-mark"
            mark={mark}
            change={(next) => change((so) => moves(so, { mark: next }))}
            isLocked={false}
          />
          <label class="board-text">
            <span>{words.moveWhy}</span>
            <input
              type="text"
              value={why}
              aria-describedby="one-move-words"
              aria-invalid={used > MOST_WORDS}
              onInput={(event) => {
                const said = event.currentTarget.value;
                change((so) => moves(so, { why: said }));
              }}
            />
          </label>
          <p class="small" id="one-move-words">
            <Said>{words.words(used, MOST_WORDS)}</Said>
          </p>
        </>
      )}
    </section>
  );
}
