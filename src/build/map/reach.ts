/** What can still be taken from each state of a story, by the squares of its map. */
import type { Explored, Standing } from './explore.ts';
import type { Squares } from './squares.ts';

/** Numbers of squares, counted through all points. */
export type Reach = ReadonlySet<number>;

export type Ahead = {
  readonly reaches: ReadonlyMap<Standing, Reach>;
  readonly numberOf: (point: number, choice: number) => number;
};

export function aheadOf({ states }: Explored, squares: Squares): Ahead {
  const { points } = squares;
  const first: number[] = [];
  let count = 0;
  for (const { choices } of points) {
    first.push(count);
    count += choices.length;
  }
  const numberOf = (point: number, choice: number): number => (first[point] ?? 0) + choice;
  return { reaches: reachOf(states, ownOf), numberOf };

  function ownOf(standing: Standing): readonly number[] {
    const point = squares.pointOf(standing);
    if (point === undefined) return [];
    const open = standing.choices.filter((choice) => choice.open);
    return open.map(({ id }) => numberOf(point, points[point]?.choices.indexOf(id) ?? 0));
  }
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
