/** What you did, the ways there were, and what could be known that day. */
import type { DebriefPage } from '../../engine/index.ts';
import { TermText } from '../glossary/terms.tsx';
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
      <p class="small">{words.ways(options.length)}</p>
      <ul class="scale">
        {options.map((option) => (
          <li key={option.choice} class={option.taken ? 'on' : ''}>
            {option.short}
            {option.taken ? <span class="unseen">{words.taken}</span> : null}
          </li>
        ))}
      </ul>
      <h3>{words.thatDay}</h3>
      <p>
        <TermText text={thatDay} />
      </p>
    </section>
  );
}
