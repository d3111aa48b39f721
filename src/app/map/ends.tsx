/** Where roads leave their rows: an arrow where this run went on, a bar where the story ends, filled where a run came to it. */
import { edgesOf, endOf, type MapEdge, type RoleMap } from '../../engine/index.ts';
import type { MappedRun } from './map-runs.ts';

export type EndsProps = {
  readonly map: RoleMap;
  readonly wanted: MappedRun;
  readonly others: readonly MappedRun[];
};

/** CSS pixels. */
const BAR = 5;
const HALF = 9;
const ARROW = 9;

export function Ends({ map, wanted, others }: EndsProps) {
  const mine = endOf(wanted.on)?.join();
  const seen = others.map(({ on }) => endOf(on)?.join());
  const went = new Set(edgesOf(wanted.on, map));
  return (
    <>
      {spotsOf(map.edges.filter(({ to }) => to === undefined)).map(({ x, y, squares }) => {
        const mark = squares.includes(mine ?? '')
          ? 'this'
          : squares.some((square) => seen.includes(square))
            ? 'other'
            : 'unmet';
        return <EndBar key={`${x} ${y}`} x={x} y={y} mark={mark} />;
      })}
      {spotsOf(map.edges.filter((edge) => edge.to !== undefined && went.has(edge))).map(
        ({ x, y }) => (
          <path
            key={`${x} ${y}`}
            class="row-arrow"
            d={`M${x - ARROW} ${y - ARROW}l${ARROW} ${ARROW}l${-ARROW} ${ARROW}z`}
          />
        ),
      )}
    </>
  );
}

export type EndBarProps = {
  readonly x: number;
  readonly y: number;
  readonly mark: 'this' | 'other' | 'unmet';
};

export function EndBar({ x, y, mark }: EndBarProps) {
  return (
    <rect class={`end-bar ${mark}`} x={x - BAR - 1} y={y - HALF} width={BAR} height={2 * HALF} />
  );
}

type ExitSpot = { readonly x: number; readonly y: number; readonly squares: string[] };

/** Several roads may leave by one way. */
function spotsOf(edges: readonly MapEdge[]): readonly ExitSpot[] {
  const spots = new Map<string, ExitSpot>();
  for (const { exit, from } of edges) {
    if (exit === undefined) continue;
    const key = `${exit.x} ${exit.y}`;
    const spot = spots.get(key) ?? { ...exit, squares: [] };
    spot.squares.push(from?.join() ?? '');
    spots.set(key, spot);
  }
  return [...spots.values()];
}
