/** The works cited, and one question. */
import type { CitedSource, DebriefPage } from '../../engine/index.ts';

export function Weighed({ page }: { readonly page: DebriefPage }) {
  const { sources, question } = page;
  return (
    <section class="weighed" aria-labelledby="debrief-sources">
      <h2 id="debrief-sources">Sources</h2>
      <ul class="ruled works">
        {sources.map((cited) => (
          <Work key={cited.number} cited={cited} />
        ))}
      </ul>
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
