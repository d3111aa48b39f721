/** All works that the record rests on, by kind. */
import type { Source } from '../../engine/index.ts';
import { RecordPage } from '../parts/record-page.tsx';
import { WorkName } from '../parts/work-name.tsx';
import type { Shell } from '../shell.ts';
import { TermText, WithTerms } from '../glossary/terms.tsx';
import { useBesideWords } from '../words/words.ts';

const KINDS: readonly Source['kind'][] = ['document', 'press', 'memoir', 'scholarship', 'fiction'];

export function Sources({ shell }: { readonly shell: Shell }) {
  const words = useBesideWords().sources;
  return (
    <RecordPage shell={shell} kind="sources">
      {({ sources, glossary }) => (
        <WithTerms texts={sources.map(({ note = '' }) => note)} glossary={glossary}>
          {KINDS.map((kind) => (
            <KindOfSource
              key={kind}
              words={words[kind]}
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
              <WorkName author={author} title={title} /> ({year})
              {where === undefined || where === '' ? '' : `, ${where}`}
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
