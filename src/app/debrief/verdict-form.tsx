/** What you think, and how sure you are, before any answer is argued. Nothing of it is kept or sent. */
import { useState } from 'preact/hooks';
import type { QuestionPage } from '../../engine/index.ts';
import { useBesideWords } from '../words/words.ts';
import { Said } from '../parts/said.tsx';

export type Verdict = { readonly answer: string; readonly sure: number };

const HALF = 50;
const STEP = 10;

export type VerdictFormProps = {
  readonly answers: QuestionPage['answers'];
  readonly done: (verdict: Verdict) => void;
};

export function VerdictForm({ answers, done }: VerdictFormProps) {
  const words = useBesideWords().debrief.question;
  const [answer, setAnswer] = useState<string | undefined>(undefined);
  const [sure, setSure] = useState(HALF);
  const ways = [...answers.map((each) => each.answer), words.cannotTell];
  return (
    <form
      class="verdict-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (answer !== undefined) done({ answer, sure });
      }}
    >
      <fieldset class="field">
        <legend>{words.ask}</legend>
        {ways.map((way) => (
          <label key={way} class="verdict-way">
            <input type="radio" name="verdict" required onChange={() => setAnswer(way)} />
            <span>{way}</span>
          </label>
        ))}
      </fieldset>
      <label class="volume">
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
        <span class="volume-value" aria-hidden="true">
          <Said>{sure}</Said>
        </span>
      </label>
      <p class="small">{words.onPaper}</p>
      <button type="submit">{words.show}</button>
    </form>
  );
}
