/** The map when it is here: which of the two ways it is shown in, which point is chosen, what is looked at. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { knownMap, wholeMap } from '../../engine/index.ts';
import { playOnApart } from '../runs/play-on-apart.ts';
import { called } from '../runs/run-name.ts';
import type { Shell } from '../shell.ts';
import { useBesideWords } from '../words/words.ts';
import { Board } from './board.tsx';
import { Drawing } from './drawing.tsx';
import { Legend } from './legend.tsx';
import { Look } from './look.tsx';
import { MapList } from './map-list.tsx';
import type { MapOfRun, MappedRun } from './map-runs.ts';
import type { MapState } from './map-state.ts';
import { OtherRuns } from './other-runs.tsx';
import { Panel } from './panel.tsx';
import { pointView } from './point-view.ts';
import { showsAll } from './shows-all.ts';
import { titleOf } from './titles.ts';
import { pointNamed, useLook } from './use-look.ts';
import { Views } from './views.tsx';

export type MapPageProps = {
  readonly shell: Shell;
  readonly found: MapOfRun;
  readonly others: readonly MappedRun[];
  /** What the address wants to be chosen, and in which run it is looked at. */
  readonly decision: string | undefined;
  readonly look: string | undefined;
};

const TYPED = /^(?:INPUT|SELECT|TEXTAREA)$/u;
/** Narrower than this a list says more. */
const NARROW = '(max-width: 48rem)';

export function MapPage({ shell, found, others, decision, look }: MapPageProps) {
  const words = useBesideWords();
  const { map, role, wanted } = found;
  const settings = shell.preferences.settings.value;
  const { keys, plainLists } = settings;
  const all = showsAll(settings, window.location.search);
  const record = shell.record.value.value;
  const [isList, setList] = useState(() => plainLists || window.matchMedia(NARROW).matches);
  const [at, setAt] = useState(() => firstAt(found, decision));
  const [thinId, setThin] = useState<string | undefined>(undefined);
  const [dashId, setDash] = useState<string | undefined>(undefined);
  const heading = useRef<HTMLHeadingElement>(null);
  const looking = useLook(shell, { found, others, decision, look });
  const state = useMemo((): MapState => {
    const runs = [wanted, ...others];
    const met = runs.map(({ on }) => on);
    const known = all ? wholeMap(map) : knownMap(met, map, role);
    const needs = { map, pack: shell.pack, wanted, others, record, all };
    const views = [...known.points]
      .toSorted((a, b) => a - b)
      .flatMap((number) => {
        const view = pointView(number, needs);
        return view === undefined ? [] : [[number, view] as const];
      });
    return {
      shell,
      map,
      role,
      scenes: shell.pack.scenes,
      known,
      views: new Map(views),
      wanted,
      others,
      nextLetter: found.nextLetter,
      look: (number, run) => looking.open(number, run),
      play: (number, run) => play(number, run),
    };
  }, [found, others, record, all]);
  const { scenes, known, views } = state;
  const chosen = at ?? views.keys().next().value;
  const thin = drawn(others, thinId, 0);
  const dashDot = drawn(others, dashId, 1);

  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const isTyped = event.target instanceof HTMLElement && TYPED.test(event.target.tagName);
      if (!keys || isTyped || event.key.toLowerCase() !== 'v') return;
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
      setList((before) => !before);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [keys]);

  const titled = (number: number): string =>
    titleOf(state.views.get(number) ?? { number }, words.map);
  function play(number: number, run: MappedRun): void {
    const turn = run.on.met.get(number)?.turn;
    if (turn === undefined) return;
    const remark = words.map.began(called(run.letter, run.name), titled(number));
    void playOnApart(shell, { run: run.run, turn, remark }, words.runs);
  }
  function toStop(): void {
    document.querySelector<HTMLElement>(`.map-stop[data-point="${chosen}"]`)?.focus();
  }

  return (
    <div class={isList ? 'map-whole as-list' : 'map-whole as-map'}>
      <div class="map-bar">
        <Views isList={isList} show={setList} />
        {isList ? null : <OtherRuns {...{ others, thin, dashDot, setThin, setDash }} />}
      </div>
      {map.points.length === 0 ? <p>{words.map.noMap}</p> : null}
      {isList ? (
        <MapList state={state} at={at} choose={setAt} />
      ) : (
        <>
          <div class="map-side">
            <Board
              state={state}
              at={chosen ?? 0}
              choose={setAt}
              enter={() => heading.current?.focus()}
              letters={keys}
            >
              <Drawing {...{ map, role, wanted, others, thin, dashDot, scenes, known, views }} />
            </Board>
          </div>
          <div class="map-beside">
            {chosen === undefined ? null : (
              <Panel state={state} at={chosen} heading={heading} leave={toStop} />
            )}
            <Legend {...{ wanted, thin, dashDot }} walks={map.walks} />
            <p class="map-keys small">{words.map.keys(keys)}</p>
          </div>
        </>
      )}
      {looking.at === undefined ? null : (
        <Look
          key={`${looking.at.number} ${looking.at.run.run.id}`}
          shell={shell}
          run={looking.at.run}
          title={titled(looking.at.number)}
          turn={looking.at.turn}
          view={views.get(looking.at.number)}
          close={looking.close}
        />
      )}
    </div>
  );
}

/** What the address names, where this run met it last, or nowhere. */
function firstAt({ map, wanted }: MapOfRun, decision: string | undefined): number | undefined {
  const named = pointNamed(map, decision);
  if (wanted.on.met.has(named)) return named;
  return wanted.on.road.at(-1)?.[0] ?? wanted.on.met.keys().next().value;
}

/** The one that was chosen to be drawn; else the next one that was played before. */
function drawn(
  others: readonly MappedRun[],
  id: string | undefined,
  usual: number,
): MappedRun | undefined {
  return id === undefined ? others[usual] : others.find(({ run }) => run.id === id);
}
