/** Lays out a story without chapters: anybody's ink has no rows of its own, so its points lie where its roads lead. */
import { graphlib, layout } from '@dagrejs/dagre';
import type { MapPoint } from '../../engine/core/map/story-map.ts';
import { pointAt, type Laid, type PlacedPoint } from './layout.ts';
import type { Join } from './joins.ts';
import { straight } from './tracks.ts';

/** CSS pixels. */
const COLUMN = 52;
const BETWEEN = 28;
const MARGIN = 24;
const HEAD = 34;
const GAP = 24;

export function layFreely(points: readonly PlacedPoint[], joins: readonly Join[]): Laid {
  const graph = new graphlib.Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: BETWEEN, ranksep: BETWEEN, marginx: MARGIN });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const [at, { choices }] of points.entries()) {
    graph.setNode(`${at}`, { width: COLUMN, height: HEAD + choices.length * GAP });
  }
  for (const { from, to } of joins) {
    if (from !== undefined && to !== undefined) graph.setEdge(`${from[0]}`, `${to[0]}`);
  }
  layout(graph);
  const placed = points.map((point, at): MapPoint => {
    const { x, y, width, height } = graph.node(`${at}`);
    const top = y - height / 2;
    const box = { left: x - width / 2, top, width, height };
    return { ...pointAt(point, { x, y: y + HEAD / 4 }), row: 0, rail: top + HEAD / 4, box };
  });
  const right = Math.max(0, ...placed.map(({ box }) => box.left + box.width)) + MARGIN;
  const bottom = Math.max(0, ...placed.map(({ box }) => box.top + box.height)) + MARGIN;
  const chapter = points[0]?.chapter;
  return {
    width: right,
    height: bottom,
    rows: chapter === undefined ? [] : [{ chapter, top: 0, height: bottom, scenes: [] }],
    points: placed,
    edges: joins.map((join) => {
      const { from, to } = join;
      const y = from === undefined ? undefined : placed[from[0]]?.choices[from[1]]?.y;
      const exit = to === undefined && y !== undefined ? { exit: { x: right, y } } : {};
      return { ...join, path: pathOf(join, placed, right), ...exit };
    }),
  };
}

function pathOf({ from, to }: Join, points: readonly MapPoint[], right: number): string {
  const start = from === undefined ? undefined : points[from[0]];
  const end = to === undefined ? undefined : points[to[0]];
  const y = (point: MapPoint | undefined, choice: number | undefined): number =>
    point?.choices[choice ?? 0]?.y ?? 0;
  if (start === undefined) {
    const at = y(end, to?.[1]);
    return end === undefined ? '' : straight({ x: 0, y: at }, { x: end.x, y: at });
  }
  const spot = { x: start.x, y: y(start, from?.[1]) };
  if (end === undefined) return straight(spot, { x: right, y: spot.y });
  return straight(spot, { x: end.x, y: y(end, to?.[1]) });
}
