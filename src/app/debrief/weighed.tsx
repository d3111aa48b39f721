/** The works cited, and one question. */
import type { DebriefPage } from '../../engine/index.ts';
import { TermText } from '../glossary/terms.tsx';
import { Works } from './works.tsx';
import { useBesideWords } from '../words/words.ts';

export function Weighed({ page }: { readonly page: DebriefPage }) {
  const { think } = useBesideWords().debrief.record;
  const { sources, question } = page;
  return (
    <section class="weighed" aria-labelledby="debrief-sources">
      <Works sources={sources} />
      <div class="question">
        <h3>{think}</h3>
        <p>
          <TermText text={question} />
        </p>
      </div>
    </section>
  );
}
