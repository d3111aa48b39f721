/** A fact's grade and how it is known, in words before the sentence. */
import type { CitedFact } from '../../engine/index.ts';

export function Graded({ fact }: { readonly fact: CitedFact }) {
  return (
    <span class="grade">
      {fact.grade}
      <span class="unseen">, </span>
      <small>{fact.how}</small>
      <span class="unseen">. </span>
    </span>
  );
}
