/** What you did, the ways there were, and what could be known that day. */
import type { DebriefPage } from '../../engine/index.ts';
import { TermText } from '../glossary/terms.tsx';
import { Ways } from './ways.tsx';
import { useBesideWords } from '../words/words.ts';

export function You({ page }: { readonly page: DebriefPage }) {
  const words = useBesideWords().debrief.you;
  const { you, options, thatDay } = page;
  return (
    <section class="you" aria-labelledby="debrief-you">
      <h2 id="debrief-you">{words.heading}</h2>
      <p>
        <TermText text={you} />
      </p>
      <Ways options={options} />
      <h3>{words.thatDay}</h3>
      <p>
        <TermText text={thatDay} />
      </p>
    </section>
  );
}
