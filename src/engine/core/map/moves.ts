/** Where the arrow keys lead on a map: along the road, and to the chapter above or below. Pure. */
import type { RoleMap } from './story-map.ts';

export const MOVES = ['back', 'on', 'up', 'down', 'first', 'last'] as const;
export type Move = (typeof MOVES)[number];

/** @param open Numbers of the points that can be gone to. */
export function moved(
  { points }: Pick<RoleMap, 'points'>,
  open: ReadonlySet<number>,
  from: number,
  move: Move,
): number {
  const all = [...points.keys()].filter((point) => open.has(point));
  if (move === 'first') return all[0] ?? from;
  if (move === 'last') return all.at(-1) ?? from;
  if (move === 'on') return all.find((point) => point > from) ?? from;
  if (move === 'back') return all.findLast((point) => point < from) ?? from;
  const here = points[from];
  if (here === undefined) return from;
  const rows = all.map((point) => points[point]?.row ?? 0);
  const row =
    move === 'down'
      ? Math.min(...rows.filter((each) => each > here.row))
      : Math.max(...rows.filter((each) => each < here.row));
  const inRow = all.filter((point) => points[point]?.row === row);
  const away = (point: number): number => Math.abs((points[point]?.x ?? 0) - here.x);
  return inRow.toSorted((a, b) => away(a) - away(b))[0] ?? from;
}
