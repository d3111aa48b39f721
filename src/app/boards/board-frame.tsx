/** The frame of a board's four steps: the question, where one stands, and a bar of doors. */
import type { ComponentChildren } from 'preact';
import { STEPS, type Step, type Weighing } from '../../engine/index.ts';
import { hashOf } from '../address/route.ts';
import { Said } from '../parts/said.tsx';
import { useScreen } from '../parts/use-screen.ts';
import { useBesideWords, useWords } from '../words/words.ts';
import { mayStandAt } from './steps.ts';
import type { Hand } from './use-weighing.ts';

export type BoardFrameProps = {
  readonly hand: Hand;
  readonly step: Step;
  readonly title: string;
  readonly about?: ComponentChildren;
  readonly doors: ComponentChildren;
  readonly children: ComponentChildren;
};

export function BoardFrame({ hand, step, title, about, doors, children }: BoardFrameProps) {
  const { fromHere } = useWords();
  const { board: words } = useBesideWords();
  const at = STEPS.indexOf(step) + 1;
  const heading = useScreen(`${title}${words.step(at, words.steps[step])}`);
  return (
    <div class={`page paper page-board board-${step}`}>
      <header class="page-head board-head">
        <h1 tabIndex={-1} ref={heading}>
          {title}
          <span class="unseen">{words.step(at, words.steps[step])}</span>
        </h1>
        <StepList state={hand.state} board={hand.board.id} step={step} />
        {about}
      </header>
      <main class="page-main" id="main">
        {children}
        <p class="small board-kept" role="status">
          <Said>{keptWords(hand.isKept, words)}</Said>
        </p>
      </main>
      <nav class="page-doors" aria-label={fromHere}>
        {doors}
      </nav>
    </div>
  );
}

type KeptWords = { readonly kept: string; readonly unkept: string; readonly untouched: string };

function keptWords(isKept: boolean | undefined, words: KeptWords): string {
  if (isKept === undefined) return words.untouched;
  return isKept ? words.kept : words.unkept;
}

type StepListProps = { readonly state: Weighing; readonly board: string; readonly step: Step };

/** A step that may not be seen yet is no link. */
function StepList({ state, board, step }: StepListProps) {
  const words = useBesideWords().board;
  return (
    <ol class="board-steps" role="list" aria-label={words.stepsOf}>
      {STEPS.map((each, at) => {
        const name = `${at + 1} ${words.steps[each]}`;
        return (
          <li key={each}>
            {each === step ? (
              <span aria-current="step">{name}</span>
            ) : mayStandAt(state, each) ? (
              <a href={hashOf({ kind: 'board', board, step: each })}>{name}</a>
            ) : (
              <span class="not-yet">{name}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
