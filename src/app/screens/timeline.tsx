/** What happened when, year by year, each entry with how sure the record is of it. */
import { timelineOf } from '../../engine/index.ts';
import { RecordPage } from '../parts/record-page.tsx';
import type { Shell } from '../shell.ts';
import { dateWords } from '../words/date-words.ts';
import { TermText, WithTerms } from '../glossary/terms.tsx';

export function Timeline({ shell }: { readonly shell: Shell }) {
  return (
    <RecordPage shell={shell} kind="timeline">
      {(record) => (
        <WithTerms texts={record.timeline.map(({ text }) => text)} glossary={record.glossary}>
          {timelineOf(record).map(({ year, entries }) => (
            <section key={year}>
              <h2>{year}</h2>
              <ul class="ruled dated">
                {entries.map(({ date, text, grade }) => (
                  <li key={date + text}>
                    <span class="date">
                      <time dateTime={date}>{dateWords(date, shell.pack.language)}</time>
                      {grade === undefined ? null : <small>{grade}</small>}
                    </span>
                    <span>
                      <TermText text={text} />
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </WithTerms>
      )}
    </RecordPage>
  );
}
