/** Real people by name, what became of each and how sure that is; then the numbers, and whose they are. */
import type { FinalPage } from '../../engine/index.ts';
import { useBesideWords } from '../words/words.ts';
import { Cites } from './cites.tsx';

export function Lives({ page }: { readonly page: FinalPage }) {
  const { final: words } = useBesideWords().debrief;
  const { named, numbers, drawn } = page;
  return (
    <div class="lives">
      {named.map(({ heading, told }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          {told.map(({ text, fact }) => (
            <p key={text}>
              {text}
              <Cites numbers={fact?.sources ?? []} /> <small class="mono">{fact?.grade}</small>
            </p>
          ))}
        </section>
      ))}
      <section class="lives-numbers">
        <h2>{words.numbers}</h2>
        <p>
          {numbers.text}
          <Cites numbers={[...new Set(numbers.facts.flatMap(({ sources }) => sources))]} />
        </p>
        {drawn === undefined ? null : <p>{drawn}</p>}
      </section>
    </div>
  );
}
