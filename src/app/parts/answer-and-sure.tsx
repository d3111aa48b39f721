/** An answer out of several, and how sure one is of it: before a role begins, and before a question is argued. */
import { Said } from './said.tsx';

/** How sure somebody is who has not said so, of 100. */
export const HALF_SURE = 50;
const STEP = 10;

type AnswersProps = {
  /** Groups the buttons: one name a page. */
  readonly name: string;
  readonly ask: string;
  readonly answers: readonly string[];
  readonly required?: boolean;
  readonly choose: (answer: string) => void;
};

export function Answers({ name, ask, answers, required = false, choose }: AnswersProps) {
  return (
    <fieldset class="field">
      <legend>{ask}</legend>
      {answers.map((answer) => (
        <label key={answer} class="verdict-way">
          <input type="radio" name={name} required={required} onChange={() => choose(answer)} />
          <span>{answer}</span>
        </label>
      ))}
    </fieldset>
  );
}

type HowSureProps = {
  readonly sure: number;
  readonly words: { readonly howSure: string; sure(percent: number): string };
  readonly set: (sure: number) => void;
  readonly look: { readonly label: string; readonly value?: string };
};

export function HowSure({ sure, words, set, look }: HowSureProps) {
  return (
    <label class={look.label}>
      <span>{words.howSure}</span>
      <input
        type="range"
        min="0"
        max="100"
        step={STEP}
        value={sure}
        aria-valuetext={words.sure(sure)}
        onInput={(event) => set(Number(event.currentTarget.value))}
      />
      <span class={look.value} aria-hidden="true">
        <Said>{sure}</Said>
      </span>
    </label>
  );
}
