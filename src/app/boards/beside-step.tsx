/** Step 4: yours beside the authors' grading. A distance is shown and no error, and nothing is added up. */
import { useMemo } from 'preact/hooks';
import { besideOurs, boardSources, isSigned } from '../../engine/index.ts';
import { hashOf } from '../address/route.ts';
import { Fold } from '../debrief/fold.tsx';
import { WorkList } from '../debrief/works.tsx';
import { ReturnDoor } from '../parts/return-door.tsx';
import { useBesideWords, useWords } from '../words/words.ts';
import { BesideAnswers } from './beside-answers.tsx';
import { BesideCard } from './beside-card.tsx';
import { BoardFrame } from './board-frame.tsx';
import type { StepProps } from './commit-step.tsx';
import { FactsFold } from './facts-fold.tsx';
import { OneMove } from './one-move.tsx';
import { PrintDoor } from './print-door.tsx';
import { TakeAlong } from './take-along.tsx';

export function BesideStep({ shell, hand }: StepProps) {
  const { board, state } = hand;
  const words = useBesideWords().board;
  const { screens } = useWords();
  const record = shell.record.value.value;
  const found = useMemo(() => record && boardSources(board, record), [board, record]);
  return (
    <BoardFrame
      hand={hand}
      step="beside"
      title={words.beside.title}
      about={<p class="beside-of">{board.title}</p>}
      doors={
        <>
          <a class="tri-left" href={hashOf({ kind: 'board', board: board.id, step: 'place' })}>
            {words.steps.place}
          </a>
          <PrintDoor shell={shell} words={words.beside.print} />
          <ReturnDoor home={shell.navigator.home.value} />
        </>
      }
    >
      {state.way === 'paper' ? <p class="board-note">{words.beside.onPaper}</p> : null}
      <div class="beside">
        <section class="beside-main" aria-labelledby="beside-cards">
          <h2 id="beside-cards" class="unseen">
            {words.cards(board.cards.length)}
          </h2>
          <Heads hand={hand} />
          <ol class="beside-cards" role="list">
            {besideOurs(state, board).map((beside) => (
              <BesideCard
                key={beside.card.id}
                hand={hand}
                beside={beside}
                facts={found?.cards ?? new Map()}
              />
            ))}
          </ol>
          <Legend hand={hand} />
        </section>
        <div class="beside-side">
          <BesideAnswers hand={hand} />
          <section class="stands" aria-labelledby="board-stands">
            <h2 id="board-stands">{words.beside.stands}</h2>
            <p>{board.stands}</p>
            <FactsFold facts={found?.stands ?? []} />
          </section>
          {state.way === 'paper' ? null : <OneMove hand={hand} />}
          <TakeAlong shell={shell} hand={hand} />
        </div>
      </div>
      <Fold isShut heading={<h2>{screens.sources}</h2>}>
        <WorkList sources={found?.sources ?? []} />
      </Fold>
    </BoardFrame>
  );
}

/** Each card says them itself to who hears the page. */
function Heads({ hand: { board } }: Pick<StepProps, 'hand'>) {
  const words = useBesideWords().board.beside;
  const { poles } = board;
  const scale = poles === undefined ? [words.byAnswer] : words.scale(poles.low, poles.high);
  return (
    <p class="beside-heads" aria-hidden="true">
      <b>{words.card}</b>
      <b>{scale.join(' · ')}</b>
      <b>{words.why}</b>
      <b>{words.dissent}</b>
    </p>
  );
}

function Legend({ hand: { board, state } }: Pick<StepProps, 'hand'>) {
  const words = useBesideWords().board.beside;
  const signed = isSigned(board);
  return (
    <p class="beside-legend mono">
      {state.way === 'paper' ? null : (
        <>
          <i class="key-square" /> {words.you}{' '}
        </>
      )}
      <i class="key-ring" /> {signed ? words.weSigned : words.we}
      {words.reviewed(board.reviewed)}
      {signed ? words.signed(board.signed) : words.ours}{' '}
      {board.poles === undefined || state.way === 'paper' ? null : words.bar}
    </p>
  );
}
