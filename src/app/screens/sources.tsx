/** All works that the record rests on, by kind. */
import type { Source } from '../../engine/index.ts';
import { RecordPage } from '../parts/record-page.tsx';
import type { Shell } from '../shell.ts';
import { TermText, WithTerms } from '../glossary/terms.tsx';

const KINDS: readonly (readonly [Source['kind'], string])[] = [
  ['document', 'Documents'],
  ['press', 'Press'],
  ['memoir', 'Memoirs and testimony'],
  ['scholarship', 'Scholarship'],
  ['fiction', 'Fiction'],
];

export function Sources({ shell }: { readonly shell: Shell }) {
  return (
    <RecordPage shell={shell} title="Sources">
      {({ sources, glossary }) => (
        <WithTerms texts={sources.map(({ note = '' }) => note)} glossary={glossary}>
          {KINDS.map(([kind, words]) => (
            <KindOfSource
              key={kind}
              words={words}
              sources={sources.filter((each) => each.kind === kind)}
            />
          ))}
        </WithTerms>
      )}
    </RecordPage>
  );
}

type KindProps = { readonly words: string; readonly sources: readonly Source[] };

function KindOfSource({ words, sources }: KindProps) {
  return sources.length === 0 ? null : (
    <section>
      <h2>{words}</h2>
      <ul class="ruled">
        {sources.map(({ id, author, title, year, where, note }) => (
          <li key={id}>
            <span>
              {author === '' ? '' : `${author}, `}
              <cite>{title}</cite> ({year}){where === undefined || where === '' ? '' : `, ${where}`}
              {note === undefined || note === '' ? null : (
                <span class="small">
                  {' '}
                  <TermText text={note} />
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
