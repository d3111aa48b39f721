/**
 * After which choices a way of the story is lost: it could still be had before one of them, and cannot after it. Choices
 * that are not on the map are among them, for a way may hang on these too.
 */
import type { ChoiceId } from '../../engine/core/brand.ts';
import type { Shut } from '../../engine/core/map/story-map.ts';
import type { Explored } from './explore.ts';
import type { Ahead } from './reach.ts';
import type { Squares } from './squares.ts';

export function shutsOf({ states }: Explored, squares: Squares, ahead: Ahead): readonly Shut[] {
  const { reaches, numberOf } = ahead;
  const nothing: ReadonlySet<number> = new Set();
  const found = new Map<string, { point: number; choice?: number; by: Set<ChoiceId> }>();
  for (const standing of states) {
    const before = reaches.get(standing) ?? nothing;
    const here = squares.pointOf(standing);
    for (const [id, to] of standing.next) {
      const after = reaches.get(to) ?? nothing;
      if (after.size === before.size) continue;
      for (const [point, { choices }] of squares.points.entries()) {
        if (point === here) continue;
        const lost = choices.flatMap((_, choice) => {
          const square = numberOf(point, choice);
          return before.has(square) && !after.has(square) ? [choice] : [];
        });
        const isMet = choices.some((_, choice) => after.has(numberOf(point, choice)));
        if (lost.length === 0) continue;
        if (isMet) for (const choice of lost) put(id, point, choice);
        else put(id, point);
      }
    }
  }
  return [...found.values()].map(({ by, ...way }) => ({ ...way, by: [...by] }));

  function put(id: ChoiceId, point: number, choice?: number): void {
    const key = `${point} ${choice ?? ''}`;
    const way = choice === undefined ? { point } : { point, choice };
    const known = found.get(key) ?? { ...way, by: new Set() };
    known.by.add(id);
    found.set(key, known);
  }
}
