/** The record: the one graded statement, what is recorded of others (a range), who disagrees, what nobody wrote, what we have not read. */
import type { DebriefPage } from '../../engine/index.ts';
import { TermText } from '../glossary/terms.tsx';
import { Cites } from './cites.tsx';
import { CourseText } from './course-text.tsx';
import { GradeScale } from './grade-scale.tsx';
import { Conduct, Dissent, Gap } from './record-parts.tsx';
import { useBesideWords } from '../words/words.ts';

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
          <Conduct conduct={conduct} />
        </>
      )}
      {dissent.length === 0 ? null : (
        <>
          <h3>{words.dissent}</h3>
          <Dissent dissent={dissent} />
        </>
      )}
      <Gap heading={words.silent} texts={silent} />
      <Gap heading={words.unread} texts={unread} />
      <CourseText claims={claims} />
    </section>
  );
}
