/** The works that a page cites, by number. Each has a way back to the sentence that led to it. */
import type { CitedSource } from '../../engine/index.ts';
import { useContext } from 'preact/hooks';
import { backToText, WorksOf, workId } from './cites.tsx';
import { Fold } from './fold.tsx';
import { CitedWork, LacksOfWork } from '../parts/cited-work.tsx';
import { useBesideWords, useWords } from '../words/words.ts';

export function Works({ sources }: { readonly sources: readonly CitedSource[] }) {
  const { sources: heading } = useWords().screens;
  return (
    <Fold heading={<h2 id="debrief-sources">{heading}</h2>}>
      <WorkList sources={sources} />
    </Fold>
  );
}

export function WorkList({ sources }: { readonly sources: readonly CitedSource[] }) {
  return (
    <ul class="ruled works">
      {sources.map((cited) => (
        <Work key={cited.number} cited={cited} />
      ))}
    </ul>
  );
}

function Work({ cited: { number, source } }: { readonly cited: CitedSource }) {
  const { backToText: back } = useBesideWords().debrief.record;
  const of = useContext(WorksOf);
  return (
    <li id={workId(of, number)} tabIndex={-1}>
      <b>{number}</b>
      <span>
        <CitedWork source={source} form="note" />
        <LacksOfWork source={source} />
        {source.note === undefined ? null : <span class="small"> {source.note}</span>}{' '}
        <button type="button" class="back-to-text" onClick={backToText}>
          {back}
        </button>
      </span>
    </li>
  );
}
