/** Step 3: a hundred points in fives over the answers and "cannot tell", and how sure one is now. */
import { useState } from 'preact/hooks';
import {
  answerIds,
  FIVES,
  HUNDRED,
  placed,
  places,
  rest,
  shows,
  sureNow,
  wantedToShow,
  type NotPlaced,
} from '../../engine/index.ts';
import { hashOf } from '../address/route.ts';
import { ReturnDoor } from '../parts/return-door.tsx';
import { Said } from '../parts/said.tsx';
import { useBesideWords } from '../words/words.ts';
import { BoardFrame } from './board-frame.tsx';
import { BoardPaper } from './board-paper.tsx';
import type { StepProps } from './commit-step.tsx';
import { answerName } from './mark-words.ts';
import { PrintDoor } from './print-door.tsx';
import { SureSteps } from './sure-steps.tsx';
import type { Hand } from './use-weighing.ts';

const SURE = 'board-sure-after';
const POINTS = 'board-points';
const FIELDS: Readonly<Record<NotPlaced, string>> = { rest: POINTS, sureAfter: SURE };

export function PlaceStep({ shell, hand }: StepProps) {
  const { board, state, change } = hand;
  const words = useBesideWords().board;
  const [wanted, setWanted] = useState<NotPlaced | undefined>(undefined);
  const beside = { kind: 'board', board: board.id, step: 'beside' } as const;
  const [missing] = wantedToShow(state, board);
  const isOnPaper = state.way === 'paper';

  function onward(): void {
    if (missing !== undefined) {
      setWanted(missing);
      document.querySelector<HTMLElement>(`#${FIELDS[missing]} input`)?.focus();
      return;
    }
    change((so) => shows(so, board));
    shell.navigator.go(beside);
  }

  return (
    <BoardFrame
      hand={hand}
      step="place"
      title={board.title}
      doors={
        <>
          <ReturnDoor home={shell.navigator.home.value} />
          <a href={hashOf({ kind: 'board', board: board.id, step: 'weigh' })}>
            {words.steps.weigh}
          </a>
          <PrintDoor shell={shell} words={words.weigh.print} />
          <button
            type="button"
            class="door-next tri-right"
            aria-disabled={missing !== undefined}
            onClick={onward}
          >
            {words.place.show}
          </button>
        </>
      }
    >
      {state.isShown ? <p class="board-note">{words.weigh.locked}</p> : null}
      {isOnPaper ? (
        <p class="board-note">{words.place.onPaper}</p>
      ) : (
        <div class="board-form">
          <section id={POINTS} class="points" aria-labelledby="points-heading">
            <h2 id="points-heading">{words.place.heading}</h2>
            <p>{words.place.about}</p>
            <ul role="list">
              {answerIds(board).map((answer) => (
                <PointsRow key={answer} hand={hand} answer={answer} />
              ))}
            </ul>
            <p class="points-rest" role="status">
              <Said>{words.place.rest(rest(state, board))}</Said>
            </p>
          </section>
          <SureSteps
            name={SURE}
            legend={words.place.sure}
            value={state.sureAfter}
            change={(sure) => change((so) => sureNow(so, sure))}
            isLocked={state.isShown}
          />
          <p class="board-wanted" role="status">
            {wanted !== undefined && wantedToShow(state, board).includes(wanted) ? (
              <Said>{words.place.wanted[wanted]}</Said>
            ) : null}
          </p>
        </div>
      )}
      <BoardPaper board={board} />
    </BoardFrame>
  );
}

/** A step control: arrows in the field, or the two buttons; never more than are left. */
function PointsRow({ hand, answer }: { readonly hand: Hand; readonly answer: string }) {
  const { board, state, change } = hand;
  const words = useBesideWords().board;
  const name = answerName(board, answer, words);
  const points = placed(state, answer);
  const set = (next: number): void => change((so) => places(so, board, { answer, points: next }));
  const by = (more: number): void =>
    change((so) => places(so, board, { answer, points: placed(so, answer) + more }));
  return (
    <li class="points-row">
      <span class="points-name">{name}</span>
      <button
        type="button"
        class="step"
        aria-label={words.place.less(name)}
        disabled={state.isShown}
        onClick={() => by(-FIVES)}
      >
        −
      </button>
      <input
        type="number"
        min="0"
        max={points + rest(state, board)}
        step={FIVES}
        inputMode="numeric"
        aria-label={words.place.points(name)}
        readOnly={state.isShown}
        value={points}
        onChange={(event) => {
          set(event.currentTarget.valueAsNumber || 0);
          // what was typed and is no five stands in the field until it is drawn anew
          event.currentTarget.value = String(placed(hand.now(), answer));
        }}
      />
      <button
        type="button"
        class="step"
        aria-label={words.place.more(name)}
        disabled={state.isShown}
        onClick={() => by(FIVES)}
      >
        +
      </button>
      <span class="points-bar" aria-hidden="true">
        <i style={{ width: `${(100 * points) / HUNDRED}%` }} />
      </span>
    </li>
  );
}
