/** The works cited, and one question. */
import type { DebriefPage } from '../../engine/index.ts';
import { Words } from '../words/words.tsx';
import { Works } from './works.tsx';

export function Weighed({ page }: { readonly page: DebriefPage }) {
  const { sources, question } = page;
  return (
    <section class="weighed" aria-labelledby="debrief-sources">
      <Works sources={sources} />
      <div class="question">
        <h3>Think</h3>
        <p>
          <Words text={question} />
        </p>
      </div>
    </section>
  );
}
