/**
 * Which points hang on which: after one choice something can still be had that after another cannot. States that differ
 * in nothing that matters are one state, so that nothing hangs where they meet.
 */
import type { Hang, Shut } from '../../engine/core/map/story-map.ts';
import type { Explored } from './explore.ts';
import type { Ahead, Reach } from './reach.ts';
import type { Squares } from './squares.ts';

export function hangsOf(
  { states }: Explored,
  squares: Squares,
  ahead: Ahead,
  shuts: readonly Shut[],
): readonly Hang[] {
  const { points } = squares;
  const { reaches, numberOf } = ahead;
  const taken = new Set(states.flatMap(({ next }) => [...next.keys()]));
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
    if (after !== undefined) hangs.push(...hangsOn(on, after, canBeTaken(on)));
  }
  return nearest(hangs.filter(isCause));

  /** It is lost by a way of that point itself, and not by what leads to one. */
  function isCause({ point, choice, on, after }: Hang): boolean {
    const by = shuts.find((shut) => shut.point === point && shut.choice === choice)?.by ?? [];
    return (points[on]?.choices ?? []).some((id, way) => !after.includes(way) && by.includes(id));
  }

  /** How many of its choices can be taken at all: some are only ever shown as closed. */
  function canBeTaken(on: number): number {
    const open = new Set(points[on]?.choices.filter((id) => taken.has(id)));
    return open.size;
  }

  function hangsOn(on: number, after: readonly Reach[], ways: number): readonly Hang[] {
    return points.flatMap(({ choices }, point) => {
      if (point === on) return [];
      const had = choices.map((_, choice) => {
        const square = numberOf(point, choice);
        return after.flatMap((reach, at) => (reach.has(square) ? [at] : []));
      });
      const any = [...new Set(had.flat())].toSorted((a, b) => a - b);
      if (any.length === 0) return [];
      if (any.length < ways) return [{ point, on, after: any }];
      return had.flatMap((some, choice): readonly Hang[] =>
        some.length > 0 && some.length < ways ? [{ point, choice, on, after: some }] : [],
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
