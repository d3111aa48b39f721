/** Step 2: card by card, or all of them below each other; the text before its source, and both marks kept. */
import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import {
  ANY,
  cardOf,
  favours,
  FIVE,
  marked,
  marks,
  turns,
  type Board,
  type Mark,
} from '../../engine/index.ts';
import { hashOf } from '../address/route.ts';
import { Said } from '../parts/said.tsx';
import { ReturnDoor } from '../parts/return-door.tsx';
import { useBesideWords } from '../words/words.ts';
import { BoardFrame } from './board-frame.tsx';
import { useBoardKeys } from './board-keys.ts';
import { BoardPaper } from './board-paper.tsx';
import { CardFace } from './card-face.tsx';
import { CardMarks } from './card-marks.tsx';
import type { StepProps } from './commit-step.tsx';
import { markInWords } from './mark-words.ts';
import { PrintDoor } from './print-door.tsx';
import { Tray } from './tray.tsx';

export function WeighStep({ shell, hand }: StepProps) {
  const { board, state, change } = hand;
  const words = useBesideWords().board;
  const { keys, plainLists } = shell.preferences.settings.value;
  const [isList, setList] = useState(plainLists || state.way === 'paper');
  const [at, setAt] = useState(() => firstUnmarked(hand));
  /** Whether a card has been asked for: the focus stays with the heading before. */
  const [isAsked, setAsked] = useState(false);
  const card = board.cards[at];
  const left = board.cards.length - marked(state, board);
  const ways = board.poles === undefined ? board.answers.length + 1 : FIVE.length;

  useBoardKeys({
    isOn: keys && !isList,
    by: (step) => show(at + step),
    mark(way) {
      const mark = card && wayMarked(way, board, cardOf(state, card.id).mark);
      if (card === undefined || mark === undefined) return false;
      change((so) => marks(so, card.id, mark));
      return true;
    },
    turn: () => card && change((so) => turns(so, card.id)),
  });

  function show(next: number): void {
    if (board.cards[next] === undefined) return;
    setAsked(true);
    setAt(next);
  }

  return (
    <BoardFrame
      hand={hand}
      step="weigh"
      title={board.title}
      doors={
        <>
          {isList ? (
            <ReturnDoor home={shell.navigator.home.value} />
          ) : (
            <Back {...{ shell, at, show }} />
          )}
          <button type="button" onClick={() => setList(!isList)}>
            <Said>{isList ? words.weigh.oneByOne : words.weigh.list}</Said>
          </button>
          <PrintDoor shell={shell} words={words.weigh.print} />
          {isList || at === board.cards.length - 1 ? (
            <a
              class="door-next tri-right"
              href={hashOf({ kind: 'board', board: board.id, step: 'place' })}
            >
              {words.weigh.toPlace}
            </a>
          ) : (
            <button type="button" class="door-next tri-right" onClick={() => show(at + 1)}>
              <Said>{words.weigh.toCard(at + 2)}</Said>
            </button>
          )}
        </>
      }
    >
      {state.isShown ? <p class="board-note">{words.weigh.locked}</p> : null}
      {isList ? (
        <ol class="board-list" role="list">
          {board.cards.map((each, index) => (
            <li key={each.id} class="weigh-one">
              <CardFace hand={hand} card={each} at={index} isAsked={false} />
              <CardMarks hand={hand} card={each} />
            </li>
          ))}
        </ol>
      ) : (
        <div class="weigh">
          <Tray hand={hand} at={at} choose={show} />
          {card === undefined ? null : (
            <div class="weigh-one" key={card.id}>
              <CardFace hand={hand} card={card} at={at} isAsked={isAsked} />
              <CardMarks hand={hand} card={card} />
            </div>
          )}
          {keys ? <KeysLine ways={ways} /> : null}
        </div>
      )}
      <p class="unseen" role="status">
        <Said>{card === undefined || isList ? '' : saidOf(hand, at, words)}</Said>
      </p>
      {left > 0 && state.way !== 'paper' ? (
        <p class="small">
          <Said>{words.weigh.notMarked(left)}</Said>
        </p>
      ) : null}
      <BoardPaper board={board} />
    </BoardFrame>
  );
}

function firstUnmarked({ board, state }: StepProps['hand']): number {
  const at = board.cards.findIndex(({ id }) => cardOf(state, id).mark === undefined);
  return Math.max(0, at);
}

/** The mark that a digit means; by answer the last one is `any`. */
function wayMarked(way: number, board: Board, before: Mark | undefined): Mark | undefined {
  if (board.poles !== undefined) {
    const at = FIVE.find((each) => each === way);
    return at && { at };
  }
  const id = [...board.answers.map((answer) => answer.id), ANY][way - 1];
  return id === undefined
    ? undefined
    : favours(before === undefined || 'at' in before ? undefined : before, id);
}

type Words = ReturnType<typeof useBesideWords>['board'];

function saidOf({ board, state }: StepProps['hand'], at: number, words: Words): string {
  const card = board.cards[at];
  const mark = card && cardOf(state, card.id).mark;
  if (mark === undefined) return '';
  return words.weigh.said(
    words.weigh.card(at + 1, board.cards.length),
    markInWords(mark, board, words),
  );
}

type BackProps = Pick<StepProps, 'shell'> & {
  readonly at: number;
  readonly show: (at: number) => void;
};

/** From the first card back to where the reader came from. */
function Back({ shell, at, show }: BackProps) {
  const words = useBesideWords().board.weigh;
  return (
    <>
      <ReturnDoor home={shell.navigator.home.value} />
      {at === 0 ? null : (
        <button type="button" class="tri-left" onClick={() => show(at - 1)}>
          <Said>{words.toCard(at)}</Said>
        </button>
      )}
    </>
  );
}

function KeysLine({ ways }: { readonly ways: number }) {
  const words = useBesideWords().board.weigh;
  return (
    <p class="board-keys small">
      {words.keys(ways).map(({ keys, between, does }) => (
        <span key={does}>
          {keys.map((key, at) => (
            <Fragment key={key}>
              {at === 0 ? null : between}
              <kbd>{key}</kbd>
            </Fragment>
          ))}{' '}
          {does}
        </span>
      ))}
    </p>
  );
}
