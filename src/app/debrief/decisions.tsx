/** Decisions as a list of doors to their pages: those that a chapter turned on with what was done, others in a line. */
import type { DebriefPage, Run } from '../../engine/index.ts';
import { hashOf } from '../address/route.ts';
import { useBesideWords } from '../words/words.ts';
import { pageTimes } from './page-times.ts';
import { takenOf } from './road.tsx';

type DecisionsProps = {
  readonly run: Run;
  readonly pages: readonly DebriefPage[];
  /** How many were listed before them. */
  readonly after?: number;
};

export function Decisions({ run, pages, after = 0 }: DecisionsProps) {
  const words = useBesideWords().debrief.index;
  return (
    <ol class="decisions" role="list">
      {pages.map((page, index) => (
        <li key={page.decision}>
          <a href={addressOf(run, page)}>
            <Numeral number={after + index + 1} />
            <span>
              <b>{page.title}</b>
              <span class="unseen">. </span>
              <span class="mono">{page.when}</span>
              <span class="unseen">. </span>
            </span>
            <span class="chosen">
              <small>{words.you}</small>
              {takenOf(page)}
              <span class="unseen">. </span>
            </span>
            <span class="grade">
              {page.stamp === undefined ? null : <small>{words.behind}</small>}
              {page.stamp?.grade}
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}

export function Turned({ run, pages }: Omit<DecisionsProps, 'after'>) {
  const { debrief: words } = useBesideWords();
  return (
    <ol class="turned" role="list">
      {pages.map((page, index) => {
        const time = words.time(pageTimes(page, words).short);
        return (
          <li key={page.decision}>
            <a href={addressOf(run, page)}>
              <Numeral number={index + 1} />
              <b class="poster">{page.title}</b>
              <span class="unseen">. </span>
              <span class="mono" aria-hidden="true">
                {time.written}
              </span>
              <span class="turned-did">{page.you}</span>
              <span class="unseen"> {time.said}</span>
            </a>
          </li>
        );
      })}
    </ol>
  );
}

function addressOf(run: Run, { decision }: DebriefPage): string {
  return hashOf({ kind: 'debrief', run: run.id, decision });
}

function Numeral({ number }: { readonly number: number }) {
  return (
    <span class="numeral">
      {number}
      <span class="unseen">. </span>
    </span>
  );
}
