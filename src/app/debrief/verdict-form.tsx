/** What you think, and how sure you are, before any answer is argued. Nothing of it is kept or sent. */
import { useState } from 'preact/hooks';
import type { QuestionPage } from '../../engine/index.ts';
import { useBesideWords } from '../words/words.ts';
import { Answers, HALF_SURE, HowSure } from '../parts/answer-and-sure.tsx';

export type Verdict = { readonly answer: string; readonly sure: number };

export type VerdictFormProps = {
  readonly answers: QuestionPage['answers'];
  readonly done: (verdict: Verdict) => void;
};

export function VerdictForm({ answers, done }: VerdictFormProps) {
  const words = useBesideWords().debrief.question;
  const [answer, setAnswer] = useState<string | undefined>(undefined);
  const [sure, setSure] = useState(HALF_SURE);
  const ways = [...answers.map((each) => each.answer), words.cannotTell];
  return (
    <form
      class="verdict-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (answer !== undefined) done({ answer, sure });
      }}
    >
      <Answers name="verdict" ask={words.ask} answers={ways} required choose={setAnswer} />
      <HowSure
        sure={sure}
        words={words}
        set={setSure}
        look={{ label: 'volume', value: 'volume-value' }}
      />
      <p class="small">{words.onPaper}</p>
      <button type="submit">{words.show}</button>
    </form>
  );
}
