/** The works cited, and one question. */
import type { CitedSource, DebriefPage } from '../../engine/index.ts';
import { Words } from '../words/words.tsx';
import { workId } from './cites.tsx';
import { Fold } from './fold.tsx';

export function Weighed({ page }: { readonly page: DebriefPage }) {
  const { sources, question } = page;
  return (
    <section class="weighed" aria-labelledby="debrief-sources">
      <Fold heading={<h2 id="debrief-sources">Sources</h2>}>
        <ul class="ruled works">
          {sources.map((cited) => (
            <Work key={cited.number} cited={cited} />
          ))}
        </ul>
      </Fold>
      <div class="question">
        <h3>Think</h3>
        <p>
          <Words text={question} />
        </p>
      </div>
    </section>
  );
}

function Work({ cited: { number, source } }: { readonly cited: CitedSource }) {
  const { author, title, year, where } = source;
  return (
    <li id={workId(number)} tabIndex={-1}>
      <b>{number}</b>
      <span>
        {author === '' ? '' : `${author}, `}
        <cite>{title}</cite> ({year}){where === undefined || where === '' ? '' : `, ${where}`}
      </span>
    </li>
  );
}
