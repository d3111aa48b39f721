/**
 * Which points hang on which: after one choice something can still be had that after another cannot. States that differ
 * in nothing that matters are one state, so that nothing hangs where they meet.
 */
import type { Hang } from '../../engine/core/map/story-map.ts';
import type { Explored, Standing } from './explore.ts';
import type { Squares } from './squares.ts';

/** Numbers of squares, counted through all points. */
type Reach = ReadonlySet<number>;

export function hangsOf({ states }: Explored, squares: Squares): readonly Hang[] {
  const { points } = squares;
  const first: number[] = [];
  let count = 0;
  for (const { choices } of points) {
    first.push(count);
    count += choices.length;
  }
  const reaches = reachOf(states, ownOf);
  const hangs: Hang[] = [];
  for (const on of points.keys()) {
    const after = points[on]?.choices.map((id) => {
      const found = new Set<number>();
      for (const standing of states) {
        const to = squares.pointOf(standing) === on ? standing.next.get(id) : undefined;
        for (const square of (to === undefined ? undefined : reaches.get(to)) ?? [])
          found.add(square);
      }
      return found;
    });
    if (after !== undefined) hangs.push(...hangsOn(on, after));
  }
  return nearest(hangs);

  function ownOf(standing: Standing): readonly number[] {
    const point = squares.pointOf(standing);
    if (point === undefined) return [];
    const open = standing.choices.filter((choice) => choice.open);
    return open.map(({ id }) => (first[point] ?? 0) + (points[point]?.choices.indexOf(id) ?? 0));
  }

  function hangsOn(on: number, after: readonly Reach[]): readonly Hang[] {
    return points.flatMap(({ choices }, point) => {
      if (point === on) return [];
      const had = choices.map((_, choice) => {
        const square = (first[point] ?? 0) + choice;
        return after.flatMap((reach, at) => (reach.has(square) ? [at] : []));
      });
      const any = [...new Set(had.flat())].toSorted((a, b) => a - b);
      if (any.length === 0) return [];
      if (any.length < after.length) return [{ point, on, after: any }];
      return had.flatMap((ways, choice): readonly Hang[] =>
        ways.length > 0 && ways.length < after.length ? [{ point, choice, on, after: ways }] : [],
      );
    });
  }
}

/** What is on the road already hangs on what was before it: only the last of these is said. */
function nearest(hangs: readonly Hang[]): readonly Hang[] {
  const whole = hangs.filter(({ choice }) => choice === undefined);
  return hangs.filter(
    ({ point, choice, on }) =>
      !hangs.some(
        (other) =>
          other.point === point &&
          other.choice === choice &&
          whole.some((between) => between.point === other.on && between.on === on),
      ),
  );
}

/** Of each standing, all squares that can still be taken from there; loops are followed until nothing is added. */
function reachOf(
  states: readonly Standing[],
  ownOf: (standing: Standing) => readonly number[],
): ReadonlyMap<Standing, Reach> {
  const reaches = new Map(states.map((standing) => [standing, new Set(ownOf(standing))]));
  for (let grew = true; grew;) {
    grew = false;
    for (const standing of states.toReversed()) {
      const mine = reaches.get(standing);
      if (mine === undefined) continue;
      const before = mine.size;
      for (const to of standing.next.values()) {
        for (const square of reaches.get(to) ?? []) mine.add(square);
      }
      grew ||= mine.size > before;
    }
  }
  return reaches;
}
