/** Beside the map: the point that is chosen on it, and what the two acts do. */
import type { Ref } from 'preact';
import { useBesideWords } from '../words/words.ts';
import type { MapState } from './map-state.ts';
import { PointSaid } from './point-said.tsx';
import { titleOf } from './titles.ts';

export type PanelProps = {
  readonly state: MapState;
  readonly at: number;
  /** Enter on the map leads here. */
  readonly heading: Ref<HTMLHeadingElement>;
  readonly leave: () => void;
};

export function Panel({ state, at, heading, leave }: PanelProps) {
  const { map: words } = useBesideWords();
  const view = state.views.get(at);
  if (view === undefined) return null;
  const taken = view.ways.filter(({ mark }) => mark !== 'never').length;
  const [look, looks, play, plays] = words.about(state.nextLetter);
  return (
    <section
      class="map-panel"
      aria-labelledby="map-point"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        leave();
      }}
    >
      {view.scene === undefined ? null : (
        <p class="mono">{`${view.scene.title} · ${view.scene.when}`}</p>
      )}
      <h2 id="map-point" tabIndex={-1} ref={heading}>
        {titleOf(view, words)}
      </h2>
      <p class="mono map-count">
        {`${words.place(at + 1, state.map.points.length)} · ${words.taken(taken, view.ways.length)}`}
      </p>
      <PointSaid key={at} state={state} view={view} />
      <p class="small">
        <b>{look}</b>
        {looks}
        <b>{play}</b>
        {plays}
      </p>
    </section>
  );
}
