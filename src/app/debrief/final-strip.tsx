/** Your road above the record's dates, on one scale: two lists for readers, two rails to the eye, a gap where it is silent. */
import type { Column, DebriefPage, Run } from '../../engine/index.ts';
import { hashOf } from '../address/route.ts';
import { useBesideWords } from '../words/words.ts';
import { takenOf } from './road.tsx';

type FinalStripProps = { readonly run: Run; readonly columns: readonly Column[] };

export function FinalStrip({ run, columns }: FinalStripProps) {
  const { final: words } = useBesideWords().debrief;
  return (
    <section class="two-strips" aria-labelledby="strips-road">
      <h2 id="strips-road">{words.road}</h2>
      <div
        class="strip"
        role="group"
        aria-labelledby="strips-road strips-record"
        style={{ '--columns': columns.length }}
        tabIndex={0}
      >
        <ol class="strip-road" role="list">
          {columns.map(({ did, date }, at) =>
            did === undefined ? null : (
              <li key={did.decision} style={{ gridColumn: at + 1 }}>
                <Did run={run} page={did} date={date} />
              </li>
            ),
          )}
        </ol>
        <h3 id="strips-record">{words.record}</h3>
        <ol class="strip-record" role="list">
          {columns.map(({ record }, at) =>
            record === undefined ? null : (
              <li
                key={record.when + record.text}
                class={record.silent === true ? 'is-silent' : ''}
                style={{ gridColumn: at + 1 }}
              >
                <span>
                  <b class="mono">{record.when}</b>
                  <span class="unseen">. </span>
                  {record.silent === true ? <small class="mono">{words.silent} </small> : null}
                  {record.text}
                  {record.grade === undefined ? null : (
                    <>
                      <span class="unseen">. </span>
                      <small class="mono">{record.grade}</small>
                    </>
                  )}
                </span>
              </li>
            ),
          )}
        </ol>
      </div>
    </section>
  );
}

type DidProps = { readonly run: Run; readonly page: DebriefPage; readonly date: string };

function Did({ run, page, date }: DidProps) {
  return (
    <span>
      <a href={hashOf({ kind: 'debrief', run: run.id, decision: page.decision })}>
        {takenOf(page)}
      </a>
      <span class="unseen">. {date}</span>
    </span>
  );
}
