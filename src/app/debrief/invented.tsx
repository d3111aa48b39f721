/** What we invented here: in a frame and a typeface of its own, and never on the scale. */
import { Fold } from './fold.tsx';
import { useBesideWords } from '../words/words.ts';

export function Invented({ things }: { readonly things: readonly string[] }) {
  const { heading } = useBesideWords().debrief.invented;
  return things.length === 0 ? null : (
    <aside class="invented" aria-labelledby="debrief-invented">
      <Fold heading={<h3 id="debrief-invented">{heading}</h3>}>
        <ul>
          {things.map((thing) => (
            <li key={thing}>{thing}</li>
          ))}
        </ul>
      </Fold>
    </aside>
  );
}
