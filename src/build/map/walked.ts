/** Which of a map's lines a road took, and how many of many walks took each: these numbers stand at what is not proved. */
import { dice } from '../crawl/dice.ts';
import { readRoad, type Choose, type ReadPassage } from '../crawl/read-road.ts';
import { endsOf, type SquareAt } from '../../engine/core/map/story-map.ts';
import type { CompiledRole } from '../../engine/core/story/pack.ts';
import { choiceAt, type Join } from './joins.ts';
import type { Squares } from './squares.ts';
import { storyToWalk } from '../crawl/story-to-walk.ts';

/** In order. The last one leads to the end where the story has ended. */
export function joinsTaken(road: readonly ReadPassage[], squares: Squares): readonly Join[] {
  const taken = road.flatMap(({ passage, chosen }): readonly SquareAt[] => {
    const at = chosen === undefined ? undefined : squares.pointOf(passage);
    if (at === undefined || chosen === undefined) return [];
    return [[at, choiceAt(squares.points[at], chosen)]];
  });
  const ended = road.at(-1)?.passage.choices.length === 0;
  const last = taken.at(-1);
  const within = taken.map((to, at): Join => {
    const from = taken[at - 1];
    return from === undefined ? { to } : { from, to };
  });
  return ended ? [...within, last === undefined ? {} : { from: last }] : within;
}

const SEEDS = 2 ** 32;
const FIRST_ROLL = 1934;

export type Counted = { readonly join: Join; readonly walks: number };

/** How many of so many walks from the start took each line; a walk counts once. */
export function countWalks(
  compiled: CompiledRole,
  squares: Squares,
  walks: number,
): readonly Counted[] {
  const counted = new Map<string, Counted>();
  const story = storyToWalk(compiled.ink);
  const names = { made: (path: string) => compiled.made?.[path], earlier: () => [] };
  const roll = dice(FIRST_ROLL);
  const choose: Choose = (open) => open[Math.floor(roll() * open.length)];
  for (let walk = 0; walk < walks; walk += 1) {
    const seed = Math.floor(roll() * SEEDS);
    const road = readRoad(story, compiled.role, seed, choose, names);
    const taken = new Map(joinsTaken(road, squares).map((join) => [endsOf(join), join]));
    for (const [key, join] of taken) {
      counted.set(key, { join, walks: (counted.get(key)?.walks ?? 0) + 1 });
    }
  }
  return [...counted.values()];
}
