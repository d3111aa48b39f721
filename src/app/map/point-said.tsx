/** What is said of one point, in the panel and in the list: its ways, what hangs on it, what can be done from here. */
import { useState } from 'preact/hooks';
import { hashOf } from '../address/route.ts';
import { called } from '../runs/run-name.ts';
import { useBesideWords } from '../words/words.ts';
import { hangsAt, type PointView } from './point-view.ts';
import type { MapState } from './map-state.ts';
import { SquareMark } from './square.tsx';
import { bare, fateOf, reasonOf, titleOf, withReason } from './titles.ts';

export type PointSaidProps = { readonly state: MapState; readonly view: PointView };

export function PointSaid({ state, view }: PointSaidProps) {
  const { map: words } = useBesideWords();
  const all = state.others.length + 1;
  return (
    <div class="point-said">
      <ul class="ways">
        {view.ways.map((way, at) => (
          <li key={at}>
            <SquareMark mark={way.mark} />
            <span>
              {way.words ?? words.notOffered}
              <span class="unseen">: </span>
              <small>{fateOf(way, all, words)}</small>
            </span>
          </li>
        ))}
      </ul>
      {view.isMetByThis ? null : (
        <p class="small">
          {withReason(bare(words.notOnThisRun), reasonOf(view.whyNotMet, words))}.
        </p>
      )}
      {view.isMetByThis && view.did === undefined ? <p class="small">{words.standing}</p> : null}
      <Hangs state={state} view={view} />
      <OnRecord view={view} />
      <Acts state={state} view={view} />
    </div>
  );
}

function Hangs({ state, view }: PointSaidProps) {
  const { map: words } = useBesideWords();
  const { on, under } = hangsAt(view.number, state.map, state.known.points);
  const wayIn = (number: number, choice: number) => state.views.get(number)?.ways[choice]?.words;
  const title = (number: number): string => titleOf(state.views.get(number) ?? { number }, words);
  return (
    <>
      {under.length === 0 ? null : (
        <p class="hangs">
          <b>{words.hangs}</b>{' '}
          {under
            .map(({ point, choice }) =>
              choice === undefined
                ? words.after(title(point), [])
                : words.wayAfter(wayIn(point, choice), title(point)),
            )
            .join(', ')}
          .
        </p>
      )}
      {on.length === 0 ? null : (
        <p class="hangs">
          <b>{words.hangsOn}</b>{' '}
          {on
            .map(({ choice, on: before, after }) => {
              const ways = after.flatMap((way) => wayIn(before, way) ?? []);
              return choice === undefined
                ? words.after(title(before), ways)
                : words.wayHangs(wayIn(view.number, choice), title(before), ways);
            })
            .join('; ')}
          .
        </p>
      )}
    </>
  );
}

function OnRecord({ view: { record, key } }: Pick<PointSaidProps, 'view'>) {
  const { map: words } = useBesideWords();
  if (record?.run === undefined) return null;
  return (
    <p class="on-record">
      {record.grade === undefined ? null : <span class="stamp">{record.grade}</span>}{' '}
      {record.isSilent ? words.recorded.silent : words.recorded.stamp}{' '}
      <a href={hashOf({ kind: 'debrief', run: record.run.run.id, decision: key })}>
        {words.recorded.read}
      </a>
    </p>
  );
}

/** The run that is looked into, and played on from, is chosen where several have been here. */
function Acts({ state, view }: PointSaidProps) {
  const { map: words } = useBesideWords();
  const [as, setAs] = useState<string | undefined>(undefined);
  const run = view.metBy.find(({ run: { id } }) => id === as) ?? view.metBy[0];
  if (run === undefined) return null;
  return (
    <div class="point-acts">
      {view.metBy.length < 2 ? null : (
        <label>
          {words.asIn}{' '}
          <select value={run.run.id} onChange={(event) => setAs(event.currentTarget.value)}>
            {view.metBy.map(({ run: { id }, letter, name }) => (
              <option key={id} value={id}>
                {words.run(called(letter, name), id === state.wanted.run.id)}
              </option>
            ))}
          </select>
        </label>
      )}
      <button
        type="button"
        class="act act-small act-look"
        onClick={() => state.look(view.number, run)}
      >
        {words.look}
      </button>
      <button
        type="button"
        class="act act-small tri-right"
        onClick={() => state.play(view.number, run)}
      >
        {words.play}
      </button>
    </div>
  );
}
