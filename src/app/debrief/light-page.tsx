/**
 * A decision on one screen: what you did, what the record says, one question; everything else in closed folds. The stamp
 * stands in the record's frame and grades its sentence, never what was done.
 */
import type { DebriefPage, RecordTable } from '../../engine/index.ts';
import { TermText } from '../glossary/terms.tsx';
import { useBesideWords } from '../words/words.ts';
import { Cites, WorksOf } from './cites.tsx';
import { Deeper } from './deeper.tsx';
import type { Folds } from './use-folds.ts';
import { Ways } from './ways.tsx';

type LightPageProps = {
  readonly page: DebriefPage;
  readonly tables: readonly RecordTable[];
  readonly folds: Folds;
};

export function LightPage({ page, tables, folds }: LightPageProps) {
  const words = useBesideWords().debrief;
  const { you, options, question } = page;
  return (
    <WorksOf.Provider value="light-">
      <div class="light" hidden={folds.isWhole}>
        <section class="did" aria-labelledby="light-did">
          <h2 id="light-did" data-step="1">
            {words.did}
          </h2>
          <p class="light-said">
            <TermText text={you} />
          </p>
          <Ways options={options} />
        </section>
        <Says page={page} />
        <section class="asks" aria-labelledby="light-asks">
          <h2 id="light-asks">{words.asks}</h2>
          <p class="light-asked">
            <TermText text={question} />
          </p>
          <p class="small">{words.asksOf}</p>
        </section>
        <Deeper page={page} tables={tables} folds={folds} />
      </div>
    </WorksOf.Provider>
  );
}

function Says({ page: { stamp, statement } }: { readonly page: DebriefPage }) {
  const words = useBesideWords().debrief;
  return (
    <section class="says" aria-labelledby="light-says">
      <h2 id="light-says" data-step="2">
        {words.says}
      </h2>
      {stamp === undefined ? (
        <p class="light-stated">
          <TermText text={statement} />
        </p>
      ) : (
        <>
          <p class="says-grade">
            <span class="stamp">{stamp.grade}</span>
            <span class="unseen">, </span>
            <span class="mono">{stamp.how}</span>
          </p>
          <p class="light-stated">
            <TermText text={statement} />
            <Cites numbers={stamp.fact.sources} />
          </p>
          <p class="small">
            {words.meant[stamp.grade]} {words.graded} {words.reviewed(stamp.fact.reviewed)}
          </p>
        </>
      )}
    </section>
  );
}
