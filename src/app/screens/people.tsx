/** Who is who: whom we invented, in the invented frame, and who was real. */
import type { Figure } from '../../engine/index.ts';
import { RecordPage } from '../parts/record-page.tsx';
import type { Shell } from '../shell.ts';
import { TermText, WithTerms } from '../glossary/terms.tsx';
import { useBesideWords } from '../words/words.ts';
import { asItIs } from '../parts/as-it-is.ts';

export function People({ shell }: { readonly shell: Shell }) {
  const words = useBesideWords().people;
  return (
    <RecordPage shell={shell} kind="people">
      {({ people, glossary }) => (
        <WithTerms texts={people.flatMap(({ who, fate }) => [who, fate])} glossary={glossary}>
          <section class="invented">
            <h2>{words.invented}</h2>
            <p>{shell.pack.opening.invented}</p>
            <FigureList figures={people.filter((figure) => figure.kind === 'invented')} />
          </section>
          <section>
            <h2>{words.real}</h2>
            <FigureList figures={people.filter((figure) => figure.kind === 'real')} />
          </section>
        </WithTerms>
      )}
    </RecordPage>
  );
}

function FigureList({ figures }: { readonly figures: readonly Figure[] }) {
  const words = useBesideWords().people;
  return (
    <ul class="ruled figures">
      {figures.map(({ id, name, who, fate, say }) => (
        <li key={id}>
          <span>
            <b ref={asItIs}>{name}</b>
            {isPronounced(name, say) ? (
              <span class="small">
                {' '}
                {words.say} <i ref={asItIs}>{say}</i>
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
