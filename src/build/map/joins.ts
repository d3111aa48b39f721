/** Which square leads to which: the choices in between that are not on the map are passed through. */
import { endsOf, type SquareAt } from '../../engine/core/map/story-map.ts';
import type { Explored, Standing } from './explore.ts';
import type { Point, Squares } from './squares.ts';

/** Without a beginning: where a run may begin; without an end: where the story ends. */
export type Join = { readonly from?: SquareAt; readonly to?: SquareAt };

export function joinsOf({ states, doors }: Explored, squares: Squares): readonly Join[] {
  const joins = new Map<string, Join>();
  const ahead = new Map<Standing, readonly Standing[]>();
  for (const { to } of doors) add(undefined, to);
  for (const standing of states) {
    const point = squares.pointOf(standing);
    if (point === undefined) continue;
    for (const [id, to] of standing.next) {
      add([point, choiceAt(squares.points[point], id)], to);
    }
  }
  return [...joins.values()];

  function add(from: SquareAt | undefined, to: Standing): void {
    for (const next of nextOnMap(to)) {
      const point = squares.pointOf(next);
      if (point === undefined) {
        put(from, undefined);
        continue;
      }
      for (const { id, open } of next.choices) {
        if (open) put(from, [point, choiceAt(squares.points[point], id)]);
      }
    }
  }

  function put(from: SquareAt | undefined, to: SquareAt | undefined): void {
    const join = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
    joins.set(endsOf(join), join);
  }

  /** The first standings on the map from here on, and ends that come before one. */
  function nextOnMap(start: Standing): readonly Standing[] {
    const known = ahead.get(start);
    if (known !== undefined) return known;
    const found: Standing[] = [];
    const waiting = [start];
    const seen = new Set(waiting);
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      if (squares.pointOf(at) !== undefined || at.choices.length === 0) found.push(at);
      else {
        for (const to of at.next.values()) {
          if (!seen.has(to)) waiting.push(to);
          seen.add(to);
        }
      }
    }
    ahead.set(start, found);
    return found;
  }
}

export function choiceAt(point: Point | undefined, id: Point['choices'][number]): number {
  return point?.choices.indexOf(id) ?? -1;
}
