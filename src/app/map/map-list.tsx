/** The map in words: chapter by chapter, scene by scene, each decision that was met and what was done there. */
import { useState } from 'preact/hooks';
import { useBesideWords } from '../words/words.ts';
import { EndBar } from './ends.tsx';
import type { MapState } from './map-state.ts';
import { PointSaid } from './point-said.tsx';
import type { PointView } from './point-view.ts';
import { SquareMark } from './square.tsx';
import { bare, titleOf, wordsUndone } from './titles.ts';

export type MapListProps = {
  readonly state: MapState;
  /** The one that is open at first. */
  readonly at: number | undefined;
  readonly choose: (number: number) => void;
};

export function MapList({ state, at, choose }: MapListProps) {
  const { map: words } = useBesideWords();
  const { map, role, known, views, wanted } = state;
  return (
    <ol class="map-list">
      {map.rows.map(({ chapter }, row) => {
        const title = role.chapters.find(({ id }) => id === chapter)?.title;
        const points = map.points.flatMap((point, number) => (point.row === row ? [number] : []));
        const met = points.flatMap((number) => views.get(number) ?? []);
        const unmet = points.length - met.length;
        const isKnown = known.rows.has(row) && title !== undefined;
        return (
          <li key={row} class={isKnown ? 'list-chapter' : 'list-chapter unseen-chapter'}>
            <h2>
              {isKnown ? words.chapter(row + 1, title) : words.unseenChapter(row + 1)}
              <span class="unseen">. </span>
              <small class="mono">{words.decisions(points.length)}</small>
            </h2>
            {inScenes(met).map(({ scene, views: inScene }) => (
              <section key={inScene[0]?.number}>
                {scene === undefined ? null : (
                  <h3>
                    {scene.title}
                    <span class="unseen">. </span> <small class="mono">{scene.when}</small>
                  </h3>
                )}
                <ol>
                  {inScene.map((view) => (
                    <ListedPoint
                      key={`${wanted.run.id} ${view.number}`}
                      state={state}
                      view={view}
                      isOpen={view.number === at}
                      choose={() => choose(view.number)}
                    />
                  ))}
                </ol>
              </section>
            ))}
            {met.flatMap((view) =>
              view.ways.map(({ endedIn }, way) =>
                endedIn.length === 0 ? null : (
                  <p key={`${view.number}.${way}`} class="list-end">
                    <svg class="square-mark" viewBox="-10 -10 20 20" aria-hidden="true">
                      <EndBar x={4} y={0} mark="other" />
                    </svg>
                    <span>{words.anEnd(endedIn, titleOf(view, words))}</span>
                  </p>
                ),
              ),
            )}
            {unmet === 0 ? null : (
              <p class="list-unseen">
                <SquareMark mark="unmet" />
                <span>{met.length === 0 ? words.unseen(unmet) : words.moreUnseen(unmet)}</span>
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}

type ListedPointProps = {
  readonly state: MapState;
  readonly view: PointView;
  readonly isOpen: boolean;
  readonly choose: () => void;
};

/** What is folded away is not there at all: a whole role would be thousands of nodes. */
function ListedPoint({ state, view, isOpen: opensAtFirst, choose }: ListedPointProps) {
  const { map: words } = useBesideWords();
  const [isOpen, setOpen] = useState(opensAtFirst);
  const taken = view.ways.filter(({ mark }) => mark !== 'never').length;
  const mark = view.ways.some((way) => way.mark === 'this') ? 'this' : 'never';
  return (
    <li class={isOpen ? 'list-point open' : 'list-point'}>
      <details
        open={opensAtFirst}
        onToggle={(event) => {
          setOpen(event.currentTarget.open);
          if (event.currentTarget.open) choose();
        }}
      >
        <summary data-point={view.number}>
          <SquareMark mark={mark} />
          <span>
            <b>{titleOf(view, words)}</b>
            <span class="unseen">. </span>
            <small class="mono">
              {view.did === undefined ? wordsUndone(view, words) : words.you(bare(view.did))}{' '}
              {words.taken(taken, view.ways.length)}.
            </small>
          </span>
        </summary>
        {isOpen ? <PointSaid state={state} view={view} /> : null}
      </details>
    </li>
  );
}

type InScene = { readonly scene: PointView['scene']; readonly views: readonly PointView[] };

function inScenes(views: readonly PointView[]): readonly InScene[] {
  const found: { scene: PointView['scene']; views: PointView[] }[] = [];
  for (const view of views) {
    const last = found.at(-1);
    if (last !== undefined && last.scene?.title === view.scene?.title) last.views.push(view);
    else found.push({ scene: view.scene, views: [view] });
  }
  return found;
}
