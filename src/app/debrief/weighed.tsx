/** The works cited, and one question. */
import type { DebriefPage } from '../../engine/index.ts';
import { TermText } from '../glossary/terms.tsx';
import { Works } from './works.tsx';

export function Weighed({ page }: { readonly page: DebriefPage }) {
  const { sources, question } = page;
  return (
    <section class="weighed" aria-labelledby="debrief-sources">
      <Works sources={sources} />
      <div class="question">
        <h3>Think</h3>
        <p>
          <TermText text={question} />
        </p>
      </div>
    </section>
  );
}
