/** Step 1: an answer, how sure, and what would change one's mind, before any source is seen. */
import { useState } from 'preact/hooks';
import {
  commits,
  playsAs,
  says,
  STEPS,
  wantedToCommit,
  WAYS,
  CANNOT_TELL,
  type NotYet,
} from '../../engine/index.ts';
import { hashOf } from '../address/route.ts';
import { ChoiceField } from '../parts/field.tsx';
import { ReturnDoor } from '../parts/return-door.tsx';
import { Said } from '../parts/said.tsx';
import { TermText, WithTerms } from '../glossary/terms.tsx';
import type { Shell } from '../shell.ts';
import { useBesideWords } from '../words/words.ts';
import { BoardFrame } from './board-frame.tsx';
import { BoardPaper } from './board-paper.tsx';
import { NumberField } from './number-field.tsx';
import { Partners } from './partners.tsx';
import { Pick } from './pick.tsx';
import { PrintDoor } from './print-door.tsx';
import { SureSteps } from './sure-steps.tsx';
import type { Hand } from './use-weighing.ts';

export type StepProps = { readonly shell: Shell; readonly hand: Hand };

/** Where the focus goes when something is still wanted. */
const FIELDS: Readonly<Record<NotYet, string>> = {
  answer: 'board-answer',
  sure: 'board-sure',
  partners: 'board-partners',
};

export function CommitStep({ shell, hand }: StepProps) {
  const { board, state, change } = hand;
  const words = useBesideWords().board;
  const [wanted, setWanted] = useState<NotYet | undefined>(undefined);
  const record = shell.record.value.value;
  const question = record?.questions.find(({ id }) => id === board.question);
  const { isCommitted, said, way } = state;
  const isOnPaper = way === 'paper';
  const agreed = question?.agreed ?? '';
  return (
    <BoardFrame
      hand={hand}
      step={STEPS[0]}
      title={board.title}
      about={
        <WithTerms texts={[agreed]} glossary={record?.glossary ?? []}>
          <p class="board-agreed">
            <b>{words.agreed}</b>
            <TermText text={agreed} />
          </p>
        </WithTerms>
      }
      doors={
        <>
          <ReturnDoor home={shell.navigator.home.value} />
          <PrintDoor shell={shell} words={words.weigh.print} />
          <Onward {...{ shell, hand, want }} />
        </>
      }
    >
      <div class="board-form" data-step-of={board.id}>
        {isCommitted ? (
          <p class="board-note">{words.commit.committed}</p>
        ) : (
          <ChoiceField
            name="board-way"
            legend={words.commit.way}
            options={WAYS.map((each) => [each, words.commit.ways[each]] as const)}
            value={way}
            change={(next) => change((so) => playsAs(so, next))}
          />
        )}
        {isOnPaper ? <p class="board-note">{words.commit.aboutPaper}</p> : null}
        {isOnPaper ? null : (
          <>
            <Pick
              name={FIELDS.answer}
              legend={words.commit.answer}
              kind="answers"
              options={[
                ...board.answers.map(
                  ({ id, name }, at) => [id, question?.answers[at]?.answer ?? name] as const,
                ),
                [CANNOT_TELL, words.commit.cannotTell] as const,
              ]}
              value={said.answer}
              change={(answer) => change((so) => says(so, { answer }))}
              isLocked={isCommitted}
            />
            {board.wanted === undefined ? null : (
              <NumberField
                label={words.commit.exactly(board.wanted)}
                value={said.number}
                change={(number) => change((so) => saysNumber(so, number))}
                isLocked={isCommitted}
              />
            )}
            <SureSteps
              name={FIELDS.sure}
              legend={words.commit.sure}
              value={said.sure}
              change={(sure) => change((so) => says(so, { sure }))}
              isLocked={isCommitted}
            />
            <label class="board-text">
              <span>{words.commit.paper}</span>
              <textarea
                rows={2}
                readOnly={isCommitted}
                value={said.paper}
                onInput={(event) => {
                  const paper = event.currentTarget.value;
                  change((so) => says(so, { paper }));
                }}
              />
            </label>
            {isCommitted ? (
              <label class="board-text">
                <span>{words.commit.added}</span>
                <textarea
                  rows={2}
                  value={state.added}
                  onInput={(event) => {
                    const added = event.currentTarget.value;
                    change((so) => ({ ...so, added }));
                  }}
                />
              </label>
            ) : (
              <p class="small">{words.commit.forGood}</p>
            )}
            {way === 'pair' && !isCommitted ? <Partners id={FIELDS.partners} hand={hand} /> : null}
          </>
        )}
        <p class="board-wanted" role="status">
          {wanted !== undefined && wantedToCommit(state).includes(wanted) ? (
            <Said>{words.commit.wanted[wanted]}</Said>
          ) : null}
        </p>
      </div>
      <BoardPaper board={board} />
    </BoardFrame>
  );

  function want(missing: NotYet): void {
    setWanted(missing);
    document.querySelector<HTMLElement>(`#${FIELDS[missing]} :is(input,button)`)?.focus();
  }
}

function saysNumber(state: Hand['state'], number: number | undefined): Hand['state'] {
  const { number: _, ...rest } = state.said;
  if (number === undefined)
    return state.isCommitted ? state : { ...state, said: rest, partners: [] };
  return says(state, { number });
}

type OnwardProps = StepProps & { readonly want: (missing: NotYet) => void };

/** What is wanted still is said when it is pressed, and the focus goes there. */
function Onward({ shell, hand, want }: OnwardProps) {
  const { commit: words, steps } = useBesideWords().board;
  const { board, state, change } = hand;
  const weigh = { kind: 'board', board: board.id, step: 'weigh' } as const;
  if (state.isCommitted) {
    return (
      <a class="door-next tri-right" href={hashOf(weigh)}>
        {steps.weigh}
      </a>
    );
  }
  const [missing] = wantedToCommit(state);
  const number = board.cards.length;
  const name =
    state.way === 'paper'
      ? words.onPaper
      : missing === 'partners'
        ? words.afterBoth(number)
        : words.toSources(number, state.way);
  return (
    <button
      type="button"
      class="door-next tri-right"
      aria-disabled={missing !== undefined}
      onClick={() => {
        if (missing !== undefined) return want(missing);
        change(commits);
        shell.navigator.go(weigh);
      }}
    >
      <Said>{name}</Said>
    </button>
  );
}
