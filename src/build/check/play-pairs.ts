/** Pairs of roads through a role: one at random, and one by a reader who decides otherwise wherever it can be done. */
import type { CompiledRole } from '../../engine/core/story/pack.ts';
import type { Choice, Passage } from '../../engine/core/story/passage.ts';
import { dice } from '../crawl/dice.ts';
import { readRoad, type ReadPassage } from '../crawl/read-road.ts';
import { storyToWalk } from '../crawl/story-to-walk.ts';

/** Enough that the tenth percentile stands on twenty. */
const PAIRS = 200;
const DICE_SEED = 1934;
const SEEDS = 2 ** 32;

type Road = readonly ReadPassage[];
export type PlayPair = { readonly first: Road; readonly second: Road };

/** The same pairs each time. @param pairs How many. */
export function playPairs({ ink, role }: CompiledRole, pairs = PAIRS): readonly PlayPair[] {
  const story = storyToWalk(ink);
  const roll = dice(DICE_SEED);
  const any = (open: readonly Choice[]): Choice | undefined =>
    open[Math.floor(roll() * open.length)];
  return Array.from({ length: pairs }, () => {
    const seed = Math.floor(roll() * SEEDS);
    const first = readRoad(story, role, seed, any);
    return { first, second: readRoad(story, role, seed, otherwiseThan(first, any)) };
  });
}

/** At each decision that the first road met too, another option; elsewhere any. */
function otherwiseThan(
  first: readonly ReadPassage[],
  any: (open: readonly Choice[]) => Choice | undefined,
): (open: readonly Choice[], passage: Passage) => Choice | undefined {
  const taken = new Set(
    first.flatMap(({ passage, chosen }) =>
      passage.decision === undefined || chosen === undefined ? [] : [chosen],
    ),
  );
  return (open, { decision }) => {
    if (decision === undefined) return any(open);
    const others = open.filter(({ id }) => !taken.has(id));
    return any(others.length > 0 ? others : open);
  };
}
