/** The works that a page cites, by number. Each has a way back to the sentence that led to it. */
import type { CitedSource } from '../../engine/index.ts';
import { backToText, workId } from './cites.tsx';
import { Fold } from './fold.tsx';

export function Works({ sources }: { readonly sources: readonly CitedSource[] }) {
  return (
    <Fold heading={<h2 id="debrief-sources">Sources</h2>}>
      <ul class="ruled works">
        {sources.map((cited) => (
          <Work key={cited.number} cited={cited} />
        ))}
      </ul>
    </Fold>
  );
}

function Work({ cited: { number, source } }: { readonly cited: CitedSource }) {
  const { author, title, year, where, note } = source;
  return (
    <li id={workId(number)} tabIndex={-1}>
      <b>{number}</b>
      <span>
        {author === '' ? '' : `${author}, `}
        <cite>{title}</cite> ({year}){where === undefined || where === '' ? '' : `, ${where}`}
        {note === undefined || note === '' ? null : <span class="small"> {note}</span>}{' '}
        <button type="button" class="back-to-text" onClick={backToText}>
          Back to the text
        </button>
      </span>
    </li>
  );
}
