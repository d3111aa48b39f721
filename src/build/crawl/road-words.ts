/** How long the roads of a crawled stretch are, in words, from its door to an end. */
import type { CrawledState, Step, Stretch } from './crawled.ts';

export type RoadWords = {
  readonly shortest: number;
  /** Undefined when the story has a loop: then there is no longest road. */
  readonly longest: number | undefined;
};

export function roadWords({ beginnings, states }: Stretch): RoadWords | undefined {
  if (beginnings.length === 0) return undefined;
  const shortest = Math.min(...beginnings.map(shortestFrom));
  const order = inOrder(states);
  if (order === undefined) return { shortest, longest: undefined };
  const longest = new Map<CrawledState, number>();
  const withRest = ({ to, words }: Step): number => words + (longest.get(to) ?? 0);
  for (const state of order.toReversed()) {
    longest.set(state, Math.max(0, ...[...state.next.values()].map(withRest)));
  }
  return { shortest, longest: Math.max(...beginnings.map(withRest)) };
}

/** Dijkstra by the book but for the queue: a state is looked at again when a shorter road to it is found. */
function shortestFrom(start: Step): number {
  const best = new Map([[start.to, start.words]]);
  const waiting = new Set([start.to]);
  let shortest = Number.POSITIVE_INFINITY;
  for (const state of waiting) {
    const here = best.get(state) ?? 0;
    if (state.ends) shortest = Math.min(shortest, here);
    for (const { to, words } of state.next.values()) {
      if (here + words >= (best.get(to) ?? Number.POSITIVE_INFINITY)) continue;
      best.set(to, here + words);
      waiting.delete(to);
      waiting.add(to);
    }
  }
  return shortest;
}

/** States so that each stands before those that it leads to; undefined when there is a loop. */
function inOrder(states: readonly CrawledState[]): readonly CrawledState[] | undefined {
  const into = new Map<CrawledState, number>();
  for (const { next } of states) {
    for (const { to } of next.values()) into.set(to, (into.get(to) ?? 0) + 1);
  }
  const order = states.filter((state) => (into.get(state) ?? 0) === 0);
  for (const state of order) {
    for (const { to } of state.next.values()) {
      const left = (into.get(to) ?? 0) - 1;
      into.set(to, left);
      if (left === 0) order.push(to);
    }
  }
  return order.length === states.length ? order : undefined;
}
