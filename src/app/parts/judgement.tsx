/** A fold at the door of a role: what the reader thinks before the story begins. It may be passed over; nothing weighs it. */
import { useEffect, useState } from 'preact/hooks';
import type { Judgement, JudgementAsked, Judgements, RoleId } from '../../engine/index.ts';
import type { ChapterWords } from '../words/words.ts';
import { Answers, HALF_SURE, HowSure } from './answer-and-sure.tsx';

export type JudgementFoldProps = {
  readonly role: RoleId;
  readonly loadJudgements: () => Promise<Judgements>;
  /** Called with each change. */
  readonly judge: (judgement: Judgement) => void;
};

type WithWords = JudgementFoldProps & { readonly words: ChapterWords['judgement'] };

export function JudgementFold({ role, loadJudgements, judge, words }: WithWords) {
  const [asked, setAsked] = useState<JudgementAsked | undefined>(undefined);
  const [answer, setAnswer] = useState<string | undefined>(undefined);
  const [sure, setSure] = useState(HALF_SURE);
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
      <Answers
        name="judgement"
        ask={asked.question}
        answers={[...asked.answers, words.cannotTell]}
        choose={setAnswer}
      />
      <HowSure sure={sure} words={words} set={setSure} look={{ label: 'judgement-sure' }} />
    </details>
  );
}
