/** The course text's claims that bear on this decision, which text it is, the verdict on each, a better statement. */
import type { DebriefClaim, Source } from '../../engine/index.ts';
import { CitedWork } from '../parts/cited-work.tsx';
import { TermText } from '../glossary/terms.tsx';
import { Cites } from './cites.tsx';
import { useBesideWords } from '../words/words.ts';

export function CourseText({ claims }: { readonly claims: readonly DebriefClaim[] }) {
  const { courseText } = useBesideWords().debrief.record;
  return claims.length === 0 ? null : (
    <>
      <h3>{courseText}</h3>
      {worksOf(claims).map((work) => (
        <p key={work.id} class="small">
          <CitedWork source={work} form="note" />
        </p>
      ))}
      <ul class="ruled claims">
        {claims.map((claim) => (
          <WeighedClaim key={claim.id} claim={claim} />
        ))}
      </ul>
    </>
  );
}

function worksOf(claims: readonly DebriefClaim[]): readonly Source[] {
  return [...new Set(claims.flatMap(({ work }) => work ?? []))];
}

function WeighedClaim({ claim }: { readonly claim: DebriefClaim }) {
  const words = useBesideWords().debrief.record;
  const numbers = [...new Set(claim.facts.flatMap((fact) => fact.sources))];
  return (
    <li>
      <span class="verdict">
        {claim.verdict}
        <span class="unseen">. </span>
      </span>
      <span>
        <span class="small">{words.itSays(claim.where)}</span>
        <TermText text={claim.course_text} />
        <br />
        <span class="small">{claim.verdict === 'right' ? words.onRecord : words.better}</span>
        <TermText text={claim.better} />
        <Cites numbers={numbers.toSorted((a, b) => a - b)} />
      </span>
    </li>
  );
}
