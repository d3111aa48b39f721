/** The record: the one graded statement, what is recorded of others (a range), who disagrees, what nobody wrote, what we have not read. */
import type { DebriefPage } from '../../engine/index.ts';
import { TermText } from '../glossary/terms.tsx';
import { Cites } from './cites.tsx';
import { CourseText } from './course-text.tsx';
import { GradeScale } from './grade-scale.tsx';
import { Graded } from './graded.tsx';
import { useBesideWords } from '../words/words.ts';
import { asItIs } from '../parts/as-it-is.ts';

export function Recorded({ page }: { readonly page: DebriefPage }) {
  const words = useBesideWords().debrief.record;
  const { stamp, statement, conduct, dissent, silent, unread, claims } = page;
  return (
    <section class="recorded" aria-labelledby="debrief-record">
      <h2 id="debrief-record">{words.heading}</h2>
      {stamp === undefined ? null : <p class="stamp">{stamp.grade}</p>}
      <p class="statement">
        <TermText text={statement} />
        {stamp === undefined ? null : <Cites numbers={stamp.fact.sources} />}
      </p>
      {stamp === undefined ? null : (
        <>
          <GradeScale grade={stamp.grade} />
          <p class="small">{words.how(stamp.how, stamp.fact.reviewed)}</p>
        </>
      )}
      {conduct.length === 0 ? null : (
        <>
          <h3>{words.conduct}</h3>
          <ul class="ruled conduct">
            {conduct.map(({ fact, note }) => (
              <li key={fact.id}>
                <Graded fact={fact} />
                <span>
                  <TermText text={fact.claim} />
                  <Cites numbers={fact.sources} />
                  {note === undefined ? null : <em> {note}</em>}
                </span>
              </li>
            ))}
          </ul>
          <p class="small">{words.range}</p>
        </>
      )}
      {dissent.length === 0 ? null : (
        <>
          <h3>{words.dissent}</h3>
          <ul class="ruled">
            {dissent.map(({ who, says, source }) => (
              <li key={who + says}>
                <span>
                  <b ref={asItIs}>{who}:</b> <TermText text={says} />
                  <Cites numbers={source === undefined ? [] : [source]} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <Gap heading={words.silent} texts={silent} />
      <Gap heading={words.unread} texts={unread} />
      <CourseText claims={claims} />
    </section>
  );
}

/** What the record does not say, and why it does not. */
function Gap({ heading, texts }: { readonly heading: string; readonly texts: readonly string[] }) {
  return texts.length === 0 ? null : (
    <div class="silence">
      <h3>{heading}</h3>
      {texts.map((text) => (
        <p key={text}>
          <TermText text={text} />
        </p>
      ))}
    </div>
  );
}
