/** A card: its text first; under the fold who says it, when, how near, and where we read it. */
import { useEffect, useRef } from 'preact/hooks';
import { cardOf, hasMoved, turns, type BoardCard } from '../../engine/index.ts';
import { Said } from '../parts/said.tsx';
import { useBesideWords } from '../words/words.ts';
import { markInWords } from './mark-words.ts';
import type { Hand } from './use-weighing.ts';

export type CardFaceProps = {
  readonly hand: Hand;
  readonly card: BoardCard;
  readonly at: number;
  /** It has just been asked for: the focus goes to it. */
  readonly isAsked: boolean;
};

export function CardFace({ hand, card, at, isAsked }: CardFaceProps) {
  const { board, state, change } = hand;
  const words = useBesideWords().board;
  const weighed = cardOf(state, card.id);
  const heading = useRef<HTMLHeadingElement>(null);
  const source = useRef<HTMLDListElement>(null);
  const wasTurned = useRef(weighed.turned);
  useEffect(() => {
    if (isAsked) heading.current?.focus();
  }, [card.id, isAsked]);
  useEffect(() => {
    if (weighed.turned && !wasTurned.current) source.current?.focus();
    wasTurned.current = weighed.turned;
  }, [weighed.turned]);
  return (
    <article class="board-card">
      <h2 class="card-at" tabIndex={-1} ref={heading}>
        <Said>{words.weigh.card(at + 1, board.cards.length)}</Said>
        <span class="unseen">{`: ${card.title}`}</span>
        <small> · {card.shortened ? words.weigh.shortened : words.weigh.verbatim}</small>
      </h2>
      <p class="card-text">{card.text}</p>
      <div class="card-turn">
        {weighed.turned ? (
          <dl class="card-source" tabIndex={-1} ref={source} aria-label={words.weigh.source}>
            {SOURCE.map((part) => (
              <div key={part}>
                <dt>{words.weigh[part]}</dt>
                <dd>{card[part]}</dd>
              </div>
            ))}
          </dl>
        ) : (
          <button type="button" class="turn" onClick={() => change((so) => turns(so, card.id))}>
            {words.weigh.turn}
          </button>
        )}
      </div>
      <div class="card-moved" role="status">
        {hasMoved(weighed) && weighed.before !== undefined ? (
          <p key={markInWords(weighed.before, board, words)}>
            <b>{words.weigh.moved}</b>
            {words.weigh.before(markInWords(weighed.before, board, words))}
          </p>
        ) : null}
      </div>
    </article>
  );
}

const SOURCE = ['who', 'when', 'near', 'read'] as const;
