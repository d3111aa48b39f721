/** Who is who: whom we invented, in the invented frame, and who was real. */
import type { Figure } from '../../engine/index.ts';
import { RecordPage } from '../parts/record-page.tsx';
import type { Shell } from '../shell.ts';
import { TermText, WithTerms } from '../glossary/terms.tsx';

export function People({ shell }: { readonly shell: Shell }) {
  return (
    <RecordPage shell={shell} title="People">
      {({ people, glossary }) => (
        <WithTerms texts={people.flatMap(({ who, fate }) => [who, fate])} glossary={glossary}>
          <section class="invented">
            <h2>Invented by us</h2>
            <p>{shell.pack.opening.invented}</p>
            <FigureList figures={people.filter((figure) => figure.kind === 'invented')} />
          </section>
          <section>
            <h2>Real people</h2>
            <FigureList figures={people.filter((figure) => figure.kind === 'real')} />
          </section>
        </WithTerms>
      )}
    </RecordPage>
  );
}

function FigureList({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <ul class="ruled figures">
      {figures.map(({ id, name, who, fate, say }) => (
        <li key={id}>
          <span>
            <b>{name}</b>
            {isPronounced(name, say) ? (
              <span class="small">
                {' '}
                say: <i>{say}</i>
              </span>
            ) : null}
            <br />
            <TermText text={who} /> <TermText text={fate} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Somebody without a name of their own is said as it is written. */
function isPronounced(name: string, say: string): boolean {
  return !name.toLowerCase().startsWith(say.toLowerCase());
}
