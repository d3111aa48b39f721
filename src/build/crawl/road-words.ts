/** How long the roads of a crawled story are, in words, from its start to an end. */
import type { Crawl, CrawledState } from './crawl.ts';
import { isStart } from './crawl.ts';

export type RoadWords = {
  readonly shortest: number;
  /** Undefined when the story has a loop: then there is no longest road. */
  readonly longest: number | undefined;
};

export function roadWords({ states }: Crawl): RoadWords | undefined {
  const starts = states.filter(isStart);
  if (starts.length === 0) return undefined;
  const order = inOrder(states);
  const shortest = Math.min(...starts.map((start) => shortestFrom(start)));
  if (order === undefined) return { shortest, longest: undefined };
  const longest = new Map<CrawledState, number>();
  for (const state of order.toReversed()) {
    const after = [...state.next.values()].map((to) => longest.get(to) ?? 0);
    longest.set(state, state.words + Math.max(0, ...after));
  }
  return { shortest, longest: Math.max(...starts.map((start) => longest.get(start) ?? 0)) };
}

/** Dijkstra; few hundred distinct lengths wait at a time, so a plain list will do. */
function shortestFrom(start: CrawledState): number {
  const best = new Map([[start, start.words]]);
  const waiting = new Set([start]);
  let shortest = Number.POSITIVE_INFINITY;
  for (const state of waiting) {
    const here = best.get(state) ?? 0;
    if (state.ends) shortest = Math.min(shortest, here);
    for (const to of state.next.values()) {
      const length = here + to.words;
      if (length >= (best.get(to) ?? Number.POSITIVE_INFINITY)) continue;
      best.set(to, length);
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
    for (const to of next.values()) into.set(to, (into.get(to) ?? 0) + 1);
  }
  const order = states.filter((state) => (into.get(state) ?? 0) === 0);
  for (const state of order) {
    for (const to of state.next.values()) {
      const left = (into.get(to) ?? 0) - 1;
      into.set(to, left);
      if (left === 0) order.push(to);
    }
  }
  return order.length === states.length ? order : undefined;
}
