/** The graded facts of the record that a card, or what stands, rests on; each leads to its works on the same page. */
import type { CitedFact } from '../../engine/index.ts';
import { Cites } from '../debrief/cites.tsx';
import { Fold } from '../debrief/fold.tsx';
import { Graded } from '../debrief/graded.tsx';
import { useBesideWords } from '../words/words.ts';

export function FactsFold({ facts }: { readonly facts: readonly CitedFact[] }) {
  const words = useBesideWords().board.beside;
  return (
    <Fold isShut heading={<span>{words.facts(facts.length)}</span>}>
      <ul class="plain-list">
        {facts.map((fact) => (
          <li key={fact.id}>
            <Graded fact={fact} /> {fact.claim}
            <Cites numbers={fact.sources} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}
