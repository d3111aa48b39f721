/** All works that the record rests on, by kind, in the order of their names. */
import type { Source } from '../../engine/index.ts';
import { byName } from '../cited/by-name.ts';
import { CitedWork, LacksOfWork } from '../parts/cited-work.tsx';
import { RecordPage } from '../parts/record-page.tsx';
import type { Shell } from '../shell.ts';
import { TermText, WithTerms } from '../glossary/terms.tsx';
import { useBesideWords } from '../words/words.ts';

const KINDS: readonly Source['kind'][] = ['document', 'press', 'memoir', 'scholarship', 'fiction'];

export function Sources({ shell }: { readonly shell: Shell }) {
  const { sources: words, cited } = useBesideWords();
  return (
    <RecordPage shell={shell} kind="sources">
      {({ sources, glossary }) => (
        <WithTerms texts={sources.map(({ note = '' }) => note)} glossary={glossary}>
          <p class="small">{cited.about}</p>
          {KINDS.map((kind) => (
            <KindOfSource
              key={kind}
              words={words[kind]}
              sources={sources.filter((each) => each.kind === kind).toSorted(byName)}
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
        {sources.map((source) => (
          <li key={source.id}>
            <span>
              <CitedWork source={source} form="entry" />
              <LacksOfWork source={source} />
              {source.note === undefined ? null : (
                <span class="small">
                  {' '}
                  <TermText text={source.note} />
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
