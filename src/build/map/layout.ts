/** Lays a map out in rows and columns: a row for each chapter, a column for each point in the order in which it is written. */
import type { ChapterId } from '../../engine/core/brand.ts';
import type { MapEdge, MapPoint, MapRow, SquareAt } from '../../engine/core/map/story-map.ts';
import type { Join } from './joins.ts';
import type { Point } from './squares.ts';
import { exitOf, into, out, past, straight, type Lane, type Spot } from './tracks.ts';

export type PlacedPoint = Point & { readonly chapter: ChapterId };

export type Laid = {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly MapRow[];
  readonly points: readonly MapPoint[];
  readonly edges: readonly MapEdge[];
};

/** CSS pixels. */
const LABEL = 120;
const ROAD = 880;
const NARROWEST = 52;
const ARROW = 14;
const HEAD = 38;
const RAIL_TO_SQUARES = 26;
const BELOW = 26;
const BETWEEN_ROWS = 12;
const SIDING = 14;

/** @param points In the order of their columns, chapter by chapter. */
export function layOut(points: readonly PlacedPoint[], joins: readonly Join[]): Laid {
  const chapters = [...new Set(points.map(({ chapter }) => chapter))];
  const columns = (chapter: ChapterId) => points.filter((point) => point.chapter === chapter);
  const widest = Math.max(1, ...chapters.map((chapter) => columns(chapter).length));
  const road = Math.max(ROAD, widest * NARROWEST);
  const right = LABEL + road + ARROW;
  const lanes: Lane[] = [];
  const rows: MapRow[] = [];
  const placed = new Map<PlacedPoint, MapPoint>();
  let top = 0;
  for (const [row, chapter] of chapters.entries()) {
    const inRow = columns(chapter);
    const pitch = road / inRow.length;
    const tallest = Math.max(...inRow.map(({ choices }) => heightOf(choices.length)));
    const rail = top + HEAD;
    const middle = rail + RAIL_TO_SQUARES + tallest / 2;
    const bottom = rail + RAIL_TO_SQUARES + tallest + BELOW;
    for (const [at, point] of inRow.entries()) {
      const left = LABEL + at * pitch;
      const x = left + pitch / 2;
      const box = { left, top: rail - 8, width: pitch, height: bottom - rail };
      placed.set(point, { ...pointAt(point, { x, y: middle }), row, rail, box });
    }
    rows.push({ chapter, top, height: bottom - top, scenes: scenesOf(inRow, pitch) });
    lanes.push({
      left: LABEL,
      right,
      over: middle - tallest / 2 - SIDING,
      under: middle + tallest / 2 + SIDING,
    });
    top = bottom + BETWEEN_ROWS;
  }
  const mapped = points.flatMap((point) => placed.get(point) ?? []);
  const edges = joins.map((join): MapEdge => {
    const exit = exitAt(join, mapped, lanes);
    const path = pathOf(join, mapped, lanes);
    return exit === undefined ? { ...join, path } : { ...join, path, exit };
  });
  return { width: right, height: top - BETWEEN_ROWS, rows, points: mapped, edges };
}

/** More choices stand closer. */
function gapOf(choices: number): number {
  return choices <= 3 ? 24 : choices === 4 ? 21 : 19;
}

function heightOf(choices: number): number {
  return (choices - 1) * gapOf(choices);
}

export function pointAt(
  { decision, scene, choices }: Point,
  { x, y }: Spot,
): Pick<MapPoint, 'decision' | 'scene' | 'x' | 'choices'> {
  const gap = gapOf(choices.length);
  const first = y - heightOf(choices.length) / 2;
  return {
    ...(decision === undefined ? {} : { decision }),
    ...(scene === undefined ? {} : { scene }),
    x,
    choices: choices.map((id, at) => ({ id, y: first + at * gap })),
  };
}

/** Columns of one scene that stand side by side. */
function scenesOf(points: readonly PlacedPoint[], pitch: number): MapRow['scenes'] {
  const spans: { scene: PlacedPoint['scene']; from: number; to: number }[] = [];
  for (const [at, { scene }] of points.entries()) {
    const last = spans.at(-1);
    const left = LABEL + at * pitch;
    if (last !== undefined && last.scene === scene) last.to = left + pitch;
    else spans.push({ scene, from: left, to: left + pitch });
  }
  return spans.map(({ scene, from, to }) => ({
    ...(scene === undefined ? {} : { scene }),
    from,
    to,
  }));
}

function pathOf({ from, to }: Join, points: readonly MapPoint[], lanes: readonly Lane[]): string {
  const start = spotOf(from, points);
  const end = spotOf(to, points);
  if (start === undefined || end === undefined) {
    if (start !== undefined) return out(start.spot, laneOf(start, lanes), start.isLast);
    return end === undefined ? '' : into(end.spot, laneOf(end, lanes), end.isFirst);
  }
  const lane = laneOf(start, lanes);
  if (start.row !== end.row) {
    return out(start.spot, lane, start.isLast) + into(end.spot, laneOf(end, lanes), end.isFirst);
  }
  return end.at === start.at + 1
    ? straight(start.spot, end.spot)
    : past(start.spot, end.spot, lane);
}

function exitAt(
  { from, to }: Join,
  points: readonly MapPoint[],
  lanes: readonly Lane[],
): Spot | undefined {
  const start = spotOf(from, points);
  if (start === undefined || spotOf(to, points)?.row === start.row) return undefined;
  return exitOf(start.spot, laneOf(start, lanes), start.isLast);
}

type Found = {
  readonly spot: Spot;
  readonly at: number;
  readonly row: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
};

function spotOf(square: SquareAt | undefined, points: readonly MapPoint[]): Found | undefined {
  if (square === undefined) return undefined;
  const [at, choice] = square;
  const point = points[at];
  const y = point?.choices[choice]?.y;
  if (point === undefined || y === undefined) return undefined;
  const { x, row } = point;
  return {
    spot: { x, y },
    at,
    row,
    isFirst: points[at - 1]?.row !== row,
    isLast: points[at + 1]?.row !== row,
  };
}

function laneOf({ row }: Found, lanes: readonly Lane[]): Lane {
  return lanes[row] ?? { left: 0, right: 0, over: 0, under: 0 };
}
