/** The course text's claims that bear on this decision: what it says, the verdict, a better statement. */
import type { DebriefClaim } from '../../engine/index.ts';
import { TermText } from '../glossary/terms.tsx';
import { Cites } from './cites.tsx';
import { useBesideWords } from '../words/words.ts';

export function CourseText({ claims }: { readonly claims: readonly DebriefClaim[] }) {
  const { courseText } = useBesideWords().debrief.record;
  return claims.length === 0 ? null : (
    <>
      <h3>{courseText}</h3>
      <ul class="ruled claims">
        {claims.map((claim) => (
          <WeighedClaim key={claim.id} claim={claim} />
        ))}
      </ul>
    </>
  );
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
        <span class="small">{words.itSays}</span>
        <TermText text={claim.course_text} />
        <br />
        <span class="small">{words.better}</span>
        <TermText text={claim.better} />
        <Cites numbers={numbers.toSorted((a, b) => a - b)} />
      </span>
    </li>
  );
}
