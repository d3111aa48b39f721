/** What the reader says of a card: which way and how strongly it speaks, and how its teller knew. */
import { cardOf, KNEW, knows, marks, type BoardCard } from '../../engine/index.ts';
import { useBesideWords } from '../words/words.ts';
import { MarkField } from './mark-field.tsx';
import { Pick } from './pick.tsx';
import type { Hand } from './use-weighing.ts';

const markName = (card: string): string => `mark-${card}`;

export function CardMarks({ hand, card }: { readonly hand: Hand; readonly card: BoardCard }) {
  const { board, state, change } = hand;
  const { how, knew } = useBesideWords().board.weigh;
  const weighed = cardOf(state, card.id);
  return (
    <div class="card-marks">
      <MarkField
        board={board}
        name={markName(card.id)}
        mark={weighed.mark}
        change={(mark) => change((so) => marks(so, card.id, mark))}
        isLocked={state.isShown}
      />
      <Pick
        name={`knew-${card.id}`}
        legend={how}
        kind="two"
        options={KNEW.map((each) => [each, knew[each]])}
        value={weighed.knew}
        change={(each) => change((so) => knows(so, card.id, each))}
        isLocked={state.isShown}
      />
    </div>
  );
}
