/** All that a decision's page has besides: in folds, each with its count and its reading time. Silence, dissent and inventions have theirs also when there are none. */
import type { ComponentChildren } from 'preact';
import { GRADES, type DebriefPage, type Grade, type RecordTable } from '../../engine/index.ts';
import { TermText } from '../glossary/terms.tsx';
import { TableDoors } from '../parts/table-doors.tsx';
import { useBesideWords } from '../words/words.ts';
import { CourseText } from './course-text.tsx';
import { DeepFold } from './deep-fold.tsx';
import { foldTexts, type FoldId } from './part-texts.ts';
import { Conduct, Dissent, Gap } from './record-parts.tsx';
import type { Folds } from './use-folds.ts';
import { WorkList } from './works.tsx';

type DeeperProps = {
  readonly page: DebriefPage;
  readonly tables: readonly RecordTable[];
  readonly folds: Folds;
};

export function Deeper({ page, tables, folds }: DeeperProps) {
  const { deeper: words, record } = useBesideWords().debrief;
  const { thatDay, conduct, dissent, silent, unread, invented, claims, sources } = page;
  const texts = foldTexts(page);
  const fold = (id: FoldId, name: string, body: ComponentChildren) => (
    <DeepFold {...{ id, name, folds }} texts={texts[id]}>
      {body}
    </DeepFold>
  );
  return (
    <section class="deeper" aria-labelledby="light-deeper">
      <header>
        <h2 id="light-deeper" data-step="3">
          {words.heading}
        </h2>
        <p class="mono">{words.hint}</p>
      </header>
      <div class="deeper-folds">
        {fold('day', words.thatDay, <Text text={thatDay} />)}
        {conduct.length === 0
          ? null
          : fold(
              'record',
              words.conduct(conduct.length),
              <>
                <Conduct conduct={conduct} />
                <Meant grades={conduct.map(({ fact }) => fact.grade)} />
              </>,
            )}
        {fold(
          'dissent',
          words.dissent(dissent.length),
          dissent.length === 0 ? <p>{words.noneRead}</p> : <Dissent dissent={dissent} />,
        )}
        {fold(
          'silent',
          words.silent(silent.length, unread.length),
          <>
            {silent.length === 0 ? <p>{words.none}</p> : null}
            <Gap heading={record.silent} texts={silent} />
            <Gap heading={record.unread} texts={unread} />
          </>,
        )}
        {fold('invented', words.invented(invented.length), <Invented things={invented} />)}
        {claims.length === 0
          ? null
          : fold('claims', words.claims(claims.length), <CourseText claims={claims} />)}
        {fold(
          'sources',
          words.sources(sources.length),
          <>
            <WorkList sources={sources} />
            <TableDoors tables={tables} />
          </>,
        )}
        <button
          type="button"
          class="deep to-whole"
          aria-expanded="false"
          onClick={() => folds.showWhole(true)}
        >
          <span class="poster">{words.all}</span>
          <span class="unseen">, </span>
          <span class="mono">{words.prints}</span>
        </button>
      </div>
    </section>
  );
}

function Text({ text }: { readonly text: string }) {
  return (
    <p>
      <TermText text={text} />
    </p>
  );
}

/** What the grades say that stand above. */
function Meant({ grades }: { readonly grades: readonly Grade[] }) {
  const { meant } = useBesideWords().debrief;
  return (
    <p class="small">
      {GRADES.filter((each) => grades.includes(each))
        .map((each) => meant[each])
        .join(' ')}
    </p>
  );
}

function Invented({ things }: { readonly things: readonly string[] }) {
  const { noneInvented } = useBesideWords().debrief.deeper;
  return things.length === 0 ? (
    <p>{noneInvented}</p>
  ) : (
    <div class="invented">
      <ul>
        {things.map((thing) => (
          <li key={thing}>{thing}</li>
        ))}
      </ul>
    </div>
  );
}
