/** One card at the last step: yours and ours drawn and in words, why we put it there, who reads it otherwise, its facts. */
import { cardOf, hasMoved, type Beside, type BoardSources } from '../../engine/index.ts';
import { useBesideWords } from '../words/words.ts';
import { BetweenPoles, ByAnswer } from './beside-drawing.tsx';
import { FactsFold } from './facts-fold.tsx';
import { gradeInWords, markInWords } from './mark-words.ts';
import type { Hand } from './use-weighing.ts';

type BesideCardProps = {
  readonly hand: Hand;
  readonly beside: Beside;
  readonly facts: BoardSources['cards'];
};

export function BesideCard({ hand, beside, facts }: BesideCardProps) {
  const { board, state } = hand;
  const words = useBesideWords().board;
  const { card, yours, ours, trusted } = beside;
  const { before } = cardOf(state, card.id);
  const you = yours === undefined ? undefined : markInWords(yours, board, words);
  const we = gradeInWords(ours, board, words);
  const isOnPaper = state.way === 'paper';
  const cited = facts.get(card.id) ?? [];
  return (
    <li class="beside-card">
      <h3>{card.title}</h3>
      <div class="beside-marks">
        {'mark' in ours ? (
          <BetweenPoles yours={yours} ours={ours} />
        ) : (
          <ByAnswer board={board} yours={yours} ours={ours} />
        )}
        <p class={'mark' in ours ? 'small unseen-wide' : 'small'}>
          {isOnPaper ? null : <span>{words.beside.youMarked(you ?? words.beside.notMarked)} </span>}
          <span>{words.beside.weMarked(we)}</span>
        </p>
        {before !== undefined && hasMoved(cardOf(state, card.id)) ? (
          <p class="small">{words.beside.before(markInWords(before, board, words))}</p>
        ) : null}
      </div>
      <div class="beside-why">
        <p>
          <span class="beside-label">{`${words.beside.why}: `}</span>
          {card.why}
          {trusted === undefined || trusted === 'same' ? null : (
            <b> {words.beside.trusted[trusted]}</b>
          )}
        </p>
        <FactsFold facts={cited} />
      </div>
      <p class="beside-dissent">
        <span class="beside-label">{`${words.beside.dissent}: `}</span>
        {card.dissent}
      </p>
    </li>
  );
}
