/** The map as a picture: rows, roads, squares. Where each lies was reckoned at the build. Who cannot see it has the list. */
import {
  edgesOf,
  type KnownMap,
  type MapEdge,
  type Pack,
  type RoleMap,
  type Role,
} from '../../engine/index.ts';
import { useBesideWords } from '../words/words.ts';
import { Ends } from './ends.tsx';
import type { MappedRun } from './map-runs.ts';
import type { PointView } from './point-view.ts';
import { RecordRails } from './record-rails.tsx';
import { RowHeads } from './row-heads.tsx';
import { Square } from './square.tsx';

export type DrawingProps = {
  readonly map: RoleMap;
  readonly role: Pick<Role, 'chapters'>;
  readonly scenes: Pack['scenes'];
  readonly known: KnownMap;
  /** By number; those that are known. */
  readonly views: ReadonlyMap<number, PointView>;
  readonly wanted: MappedRun;
  readonly others: readonly MappedRun[];
  readonly thin: MappedRun | undefined;
  readonly dashDot: MappedRun | undefined;
};

export function Drawing({ map, role, scenes, known, views, others, ...runs }: DrawingProps) {
  const isKnown = ({ from, to }: MapEdge): boolean =>
    [from, to].every((square) => square === undefined || known.points.has(square[0]));
  const proved = map.edges.filter(({ walks }) => walks === undefined);
  const walked = map.edges.filter(({ walks }) => walks !== undefined);
  return (
    <svg
      class="map-drawing"
      viewBox={`0 0 ${map.width} ${map.height}`}
      aria-hidden="true"
      focusable="false"
    >
      <RowHeads map={map} role={role} scenes={scenes} known={known} />
      <path class="road unmet-road" d={pathOf(proved.filter((edge) => !isKnown(edge)))} />
      <path class="road" d={pathOf(proved.filter(isKnown))} />
      <path class="road walked-road" d={pathOf(walked)} />
      <Walks map={map} />
      <RecordRails map={map} views={views} />
      <Roads map={map} {...runs} />
      <Ends map={map} wanted={runs.wanted} others={others} />
      {map.points.map((point, number) =>
        point.choices.map(({ y }, choice) => (
          <Square
            key={`${number}.${choice}`}
            x={point.x}
            y={y}
            mark={views.get(number)?.ways[choice]?.mark ?? 'unmet'}
          />
        )),
      )}
    </svg>
  );
}

type RoadsProps = Pick<DrawingProps, 'map' | 'wanted' | 'thin' | 'dashDot'>;

/** This run over the others; beside each other where two go the same way. */
function Roads({ map, wanted, thin, dashDot }: RoadsProps) {
  const roadOf = (run: MappedRun | undefined): string =>
    run === undefined ? '' : pathOf(edgesOf(run.on, map));
  const mine = roadOf(wanted);
  return (
    <>
      <path class="thin-road" d={roadOf(thin)} />
      <path class="dash-dot-road" d={roadOf(dashDot)} />
      <path class="red-edge" d={mine} />
      <path class="red-road" d={mine} />
    </>
  );
}

/** How many walks went on to each point, where a road that is not proved parts. */
function Walks({ map }: Pick<DrawingProps, 'map'>) {
  const { map: words } = useBesideWords();
  if (map.walks === undefined) return null;
  const { walks } = map;
  return (
    <>
      {map.points.map(({ x, box }, number) => {
        const from = map.edges.filter((edge) => edge.from?.[0] === number);
        const next = [...new Set(from.map(({ to }) => to?.[0]))];
        if (next.length < 2) return null;
        const some = Math.max(...from.map((edge) => edge.walks ?? 0));
        return (
          <text key={number} class="map-walks" x={x} y={box.top + box.height} text-anchor="middle">
            {words.walks(some, walks)}
          </text>
        );
      })}
    </>
  );
}

function pathOf(edges: readonly Pick<MapEdge, 'path'>[]): string {
  return edges.map(({ path }) => path).join('');
}
