/** The works cited, the course text weighed against them, and one question. */
import type { CitedSource, DebriefClaim, DebriefPage } from '../../engine/index.ts';
import { Cites } from './cites.tsx';

export function Weighed({ page }: { readonly page: DebriefPage }) {
  const { sources, claims, question } = page;
  return (
    <section class="weighed" aria-labelledby="debrief-sources">
      <h2 id="debrief-sources">Sources</h2>
      <ul class="ruled works">
        {sources.map((cited) => (
          <Work key={cited.number} cited={cited} />
        ))}
      </ul>
      {claims.length === 0 ? null : (
        <>
          <h3>Your course text</h3>
          <ul class="claims">
            {claims.map((claim) => (
              <WeighedClaim key={claim.id} claim={claim} />
            ))}
          </ul>
        </>
      )}
      <div class="question">
        <h3>Think</h3>
        <p>{question}</p>
      </div>
    </section>
  );
}

function Work({ cited: { number, source } }: { readonly cited: CitedSource }) {
  const { author, title, year, where } = source;
  return (
    <li>
      <b>{number}</b>
      <span>
        {author === '' ? '' : `${author}, `}
        <cite>{title}</cite> ({year}){where === undefined || where === '' ? '' : `, ${where}`}
      </span>
    </li>
  );
}

function WeighedClaim({ claim }: { readonly claim: DebriefClaim }) {
  const numbers = [...new Set(claim.facts.flatMap((fact) => fact.sources))];
  return (
    <li class="claim">
      <p>
        <span class="small">It says: </span>
        {claim.course_text}
      </p>
      <p class="verdict">{claim.verdict}</p>
      <p>
        <span class="small">Better: </span>
        {claim.better}
        <Cites numbers={numbers.toSorted((a, b) => a - b)} />
      </p>
    </li>
  );
}
