/** A fold at the door of a role: what the reader thinks before the story begins. It may be passed over; nothing weighs it. */
import { useEffect, useState } from 'preact/hooks';
import type { Judgement, JudgementAsked, Judgements, RoleId } from '../../engine/index.ts';
import type { ChapterWords } from '../words/words.ts';
import { Said } from './said.tsx';

export type JudgementFoldProps = {
  readonly role: RoleId;
  readonly loadJudgements: () => Promise<Judgements>;
  /** Called with each change. */
  readonly judge: (judgement: Judgement) => void;
};

const HALF = 50;
const STEP = 10;

type WithWords = JudgementFoldProps & { readonly words: ChapterWords['judgement'] };

export function JudgementFold({ role, loadJudgements, judge, words }: WithWords) {
  const [asked, setAsked] = useState<JudgementAsked | undefined>(undefined);
  const [answer, setAnswer] = useState<string | undefined>(undefined);
  const [sure, setSure] = useState(HALF);
  // without it the role begins as well
  useEffect(
    () =>
      void loadJudgements().then(
        (all) => setAsked(all[role]),
        () => undefined,
      ),
    [role],
  );
  useEffect(() => {
    if (asked !== undefined && answer !== undefined) judge({ question: asked.id, answer, sure });
  }, [asked, answer, sure]);
  if (asked === undefined) return null;
  return (
    <details class="judgement">
      <summary>
        <h2>{words.heading}</h2>
      </summary>
      <p class="small">{words.about}</p>
      <fieldset class="field">
        <legend>{asked.question}</legend>
        {[...asked.answers, words.cannotTell].map((way) => (
          <label key={way} class="verdict-way">
            <input type="radio" name="judgement" onChange={() => setAnswer(way)} />
            <span>{way}</span>
          </label>
        ))}
      </fieldset>
      <label class="judgement-sure">
        <span>{words.howSure}</span>
        <input
          type="range"
          min="0"
          max="100"
          step={STEP}
          value={sure}
          aria-valuetext={words.sure(sure)}
          onInput={(event) => setSure(Number(event.currentTarget.value))}
        />
        <span aria-hidden="true">
          <Said>{sure}</Said>
        </span>
      </label>
    </details>
  );
}
