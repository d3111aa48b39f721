/**
 * What of a story's state can still be read from where it stands. Two states that agree in this are told alike,
 * which is what makes it possible to walk every road of a story.
 */
import type { Flow } from './ink-flow.ts';
import { readsAt, type CountAs } from './ink-reads.ts';
import type { InkContainer, Position } from './ink-tree.ts';
import type { Matters } from './matters.ts';

export type Live = {
  readonly variables: ReadonlySet<string>;
  /** Items by list variable, where only these are looked for. */
  readonly items: ReadonlyMap<string, ReadonlySet<string>>;
  readonly counts: ReadonlyMap<string, readonly CountAs[]>;
  readonly allCounts: boolean;
  readonly chance: boolean;
};

/** @param matters Which reads count; the others are as good as not there. */
export function liveFrom(
  starts: readonly Position[],
  flow: Flow,
  matters: Matters = () => true,
): Live {
  const live = {
    variables: new Set<string>(),
    items: new Map<string, Set<string>>(),
    counts: new Map<string, CountAs[]>(),
    allCounts: false,
    chance: false,
  };
  for (const position of reachable(starts, flow)) {
    const reads = readsAt(position);
    if (reads.length === 0 || !matters(position)) continue;
    for (const read of reads) {
      if (read.kind === 'variable') live.variables.add(read.name);
      if (read.kind === 'all-counts') live.allCounts = true;
      if (read.kind === 'chance') live.chance = true;
      if (read.kind === 'items') addAll(live.items, read.name, read.items);
      if (read.kind === 'count') addCount(live.counts, read.path, read.as);
    }
  }
  return live;
}

function* reachable(starts: readonly Position[], flow: Flow): Generator<Position> {
  const seen = new Map<InkContainer, Set<number>>();
  const waiting = [...starts];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const indices = seen.get(at.container) ?? new Set<number>();
    seen.set(at.container, indices);
    if (indices.has(at.index)) continue;
    indices.add(at.index);
    yield at;
    waiting.push(...flow(at));
  }
}

function addAll(map: Map<string, Set<string>>, key: string, values: readonly string[]): void {
  const set = map.get(key) ?? new Set<string>();
  for (const value of values) set.add(value);
  map.set(key, set);
}

function addCount(map: Map<string, CountAs[]>, key: string, as: CountAs): void {
  const known = map.get(key) ?? [];
  const text = JSON.stringify(as);
  if (known.every((each) => JSON.stringify(each) !== text)) known.push(as);
  map.set(key, known);
}
