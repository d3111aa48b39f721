/**
 * Crawls a role's story: whole roads are walked until all that is written was met, then every state of each chapter
 * is tried, from the start and from each entry. What could not be done within the limits is said.
 */
import type { CompiledRole } from '../../engine/core/story/pack.ts';
import type { Crawl, CrawlLimits, Reach, Stretch } from './crawled.ts';
import { drawSeeds } from './draw-seeds.ts';
import { inkTree } from './ink-tree.ts';
import { beyond, doorsOf } from './later-chapters.ts';
import { notebook, type Met } from './met.ts';
import { tryStates } from './try-states.ts';
import { walkRoads } from './walk-roads.ts';
import { worked } from './worked.ts';
import { storyToWalk } from './story-to-walk.ts';

export type GoesOn = (done: { readonly roads: number; readonly states: number }) => void;

/** How much of the time the walks may take; the rest is for the states. */
const WALKING_SHARE = 0.6;
/** Beyond this a walk finds nothing new any more. */
const MOST_WALKS = 4000;

/** @param goesOn Heard of on the way, now and then: how many roads were walked and states tried. */
export function crawl(
  { ink, role }: CompiledRole,
  limits: CrawlLimits,
  goesOn: GoesOn = () => undefined,
): Crawl {
  const story = storyToWalk(ink);
  const tree = inkTree(ink);
  const met = notebook(story, tree);
  const begun = worked();
  const walks = walkRoads({
    story,
    role,
    met,
    seeds: drawSeeds(tree, role.draws ?? []),
    fewest: limits.walks,
    most: MOST_WALKS,
    patience: limits.patience,
    until: begun + WALKING_SHARE * limits.milliseconds,
    goesOn: (roads) => goesOn({ roads, states: 0 }),
  });
  // the start last: what the later chapters leave of the time is for the first, which chance and choices fill most
  const doors = doorsOf(role).toReversed();
  const stretches = doors.map((entry, at): Stretch => {
    const left = Math.max(0, begun + limits.milliseconds - worked());
    const until = worked() + (at === doors.length - 1 ? left : left / 2);
    const seeds = drawSeeds(tree, role.draws ?? [], beyond(role, entry, tree));
    return tryStates({
      story,
      tree,
      role,
      met,
      entry,
      seeds,
      most: limits.states,
      until,
      goesOn: (states) => goesOn({ roads: walks.length, states }),
    });
  });
  const whole = doors.every((entry) => beyond(role, entry, tree).size === 0);
  return {
    reach: reachOf(met, stretches, whole),
    demand: limits.demand,
    stretches,
    walks,
    taken: new Set(met.taken.keys()),
    closed: met.closed(),
    visited: met.visited,
    decisions: met.decisions,
    unmet: met.unmet(),
    choices: met.choices.length,
    endings: [...met.endings.values()],
    neverTaken: met.neverTaken(),
    faults: met.faults,
  };
}

/** Where chapters were tried one by one, only the walks went through all of them. */
function reachOf(met: Met, stretches: readonly Stretch[], whole: boolean): Reach {
  if (whole && stretches.every(({ exhausted }) => exhausted)) return 'exhausted';
  return met.complete() ? 'covered' : 'cut short';
}
