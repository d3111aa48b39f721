/** What you did, the ways there were, and what could be known that day. */
import type { DebriefPage } from '../../engine/index.ts';
import { TermText } from '../glossary/terms.tsx';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];

export function You({ page }: { readonly page: DebriefPage }) {
  const { you, options, thatDay } = page;
  return (
    <section class="you" aria-labelledby="debrief-you">
      <h2 id="debrief-you">You</h2>
      <p>
        <TermText text={you} />
      </p>
      <p class="small">The {NUMBERS[options.length] ?? options.length} ways through this choice:</p>
      <ul class="scale">
        {options.map((option) => (
          <li key={option.choice} class={option.taken ? 'on' : ''}>
            {option.short}
            {option.taken ? <span class="unseen">, you took this</span> : null}
          </li>
        ))}
      </ul>
      <h3>That day</h3>
      <p>
        <TermText text={thatDay} />
      </p>
    </section>
  );
}
