/** The answers side by side: who gives each, its strongest argument, what counts against it, the facts it cites. */
import { useEffect, useRef } from 'preact/hooks';
import type { CitedFact, QuestionPage } from '../../engine/index.ts';
import { TermText } from '../glossary/terms.tsx';
import { Cites } from './cites.tsx';
import { Fold } from './fold.tsx';
import { Graded } from './graded.tsx';
import type { Verdict } from './verdict-form.tsx';
import { useBesideWords } from '../words/words.ts';

type AnswersProps = { readonly page: QuestionPage; readonly verdict: Verdict };

export function Answers({ page, verdict }: AnswersProps) {
  const { question: words, record } = useBesideWords().debrief;
  const [before, after] = words.said(verdict.sure);
  const said = useRef<HTMLParagraphElement>(null);
  /** The form has gone: the focus comes here. */
  useEffect(() => said.current?.focus(), []);
  return (
    <>
      <p class="you-said" tabIndex={-1} ref={said}>
        {before}
        <b>{verdict.answer}</b>
        {after}
      </p>
      <p class="small">{words.grades}</p>
      <div class="answers">
        {page.answers.map(({ answer, who, for: case_, against, facts }) => (
          <section key={answer} class={answer === verdict.answer ? 'answer on' : 'answer'}>
            <h2>{answer}</h2>
            <p class="small">{who}</p>
            <h3>{words.strongest}</h3>
            <p>
              <TermText text={case_} />
            </p>
            <h3>{words.against}</h3>
            <p>
              <TermText text={against} />
            </p>
            <Facts heading={record.heading} facts={facts} />
          </section>
        ))}
      </div>
      {page.also.length === 0 ? null : <Facts heading={words.also} facts={page.also} />}
      <div class="question">
        <h3>{words.stands}</h3>
        <p>
          <TermText text={page.stands} />
        </p>
        <p>{words.changed}</p>
      </div>
    </>
  );
}

function Facts({
  heading,
  facts,
}: {
  readonly heading: string;
  readonly facts: readonly CitedFact[];
}) {
  return (
    <Fold isShut heading={<h3>{heading}</h3>}>
      <ul class="ruled conduct">
        {facts.map((fact) => (
          <li key={fact.id}>
            <Graded fact={fact} />
            <span>
              {fact.claim}
              <Cites numbers={fact.sources} />
            </span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
