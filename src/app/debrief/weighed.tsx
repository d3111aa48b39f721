/** The works cited, the tables that have more, and one question. */
import type { DebriefPage, RecordTable } from '../../engine/index.ts';
import { TableDoors } from '../parts/table-doors.tsx';
import { TermText } from '../glossary/terms.tsx';
import { Works } from './works.tsx';
import { useBesideWords } from '../words/words.ts';

type WeighedProps = { readonly page: DebriefPage; readonly tables: readonly RecordTable[] };

export function Weighed({ page, tables }: WeighedProps) {
  const { think } = useBesideWords().debrief.record;
  const { sources, question } = page;
  return (
    <section class="weighed" aria-labelledby="debrief-sources">
      <Works sources={sources} />
      <TableDoors tables={tables} />
      <div class="question">
        <h3>{think}</h3>
        <p>
          <TermText text={question} />
        </p>
      </div>
    </section>
  );
}
