/** Names a state by what can still matter of it. */
import { createHash } from 'node:crypto';
import { isMap } from '../../engine/core/is-map.ts';
import { assertNever } from '../../engine/core/result.ts';
import { flowOf, type Flow } from './ink-flow.ts';
import type { CountAs } from './ink-reads.ts';
import { resolvePath, type InkContainer, type Position } from './ink-tree.ts';
import { knotOf } from './later-chapters.ts';
import { liveFrom, type Live } from './live.ts';
import type { Mattering } from './matters.ts';
import type { Frame, SavedState } from './saved-state.ts';

export type StateKey = (state: SavedState) => string;

/**
 * @param outside Knots that end the crawl: what is read there does not matter.
 * @param mattering Absent: all that is read matters, also for the words.
 */
export function stateKeys(
  root: InkContainer,
  outside: ReadonlySet<string>,
  mattering?: Mattering,
): StateKey {
  const flow = within(flowOf(root), outside);
  const known = new Map<string, Live>();
  return (state) => {
    const where = placeOf(state);
    let live = known.get(where);
    if (live === undefined) {
      live = liveFrom(startsOf(state, root), flow, mattering?.matters);
      known.set(where, live);
    }
    return createHash('sha1')
      .update(where)
      .update(JSON.stringify(kept(state, live, mattering?.variables)))
      .digest('base64');
  };
}

function within(flow: Flow, outside: ReadonlySet<string>): Flow {
  if (outside.size === 0) return flow;
  return (at) => flow(at).filter(({ container }) => !outside.has(knotOf(container)));
}

/** Choices and call stack, without what they hold. */
function placeOf({ frames, choices }: SavedState): string {
  const stack = frames.map(({ path, index }) => `${path ?? ''}:${index}`);
  return `${choices.join(' ')} | ${stack.join(' ')}`;
}

function startsOf({ frames, choices }: SavedState, root: InkContainer): readonly Position[] {
  const open = choices.flatMap((path) => resolvePath(path, root) ?? []);
  const waiting = frames.flatMap(({ path, index }) => {
    const container = path === undefined ? undefined : resolvePath(path, root)?.container;
    return container === undefined ? [] : [{ container, index }];
  });
  return [...open, ...waiting];
}

function kept(state: SavedState, live: Live, variables?: ReadonlySet<string>): unknown {
  const whole = [...live.variables].toSorted().map((name) => [name, state.variables[name]]);
  const items = [...live.items]
    .filter(([name]) => !live.variables.has(name))
    .map(([name, wanted]) => [name, heldItems(state.variables[name], wanted)]);
  const counts = [...live.counts].map(([path, ways]) => {
    const times = state.counts[path] ?? 0;
    return [path, ways.map((as) => reduced(times, as))];
  });
  return {
    whole,
    items,
    counts: live.allCounts ? state.counts : counts,
    temporaries: state.frames.map(({ temporaries }) =>
      variables === undefined ? temporaries : only(temporaries, variables),
    ),
    chance: live.chance ? state.chance : '',
  };
}

function only(values: Frame['temporaries'], wanted: ReadonlySet<string>): Frame['temporaries'] {
  return Object.fromEntries(Object.entries(values).filter(([name]) => wanted.has(name)));
}

/** A list that still has its first value is not in the saved state; that is a value of its own. */
function heldItems(value: unknown, wanted: ReadonlySet<string>): readonly string[] | 'as declared' {
  const list = isMap(value) ? value['list'] : undefined;
  if (!isMap(list)) return 'as declared';
  return Object.keys(list)
    .map((item) => item.slice(item.indexOf('.') + 1))
    .filter((item) => wanted.has(item))
    .toSorted();
}

function reduced(times: number, as: CountAs): number {
  switch (as.kind) {
    case 'any':
      return Math.min(times, 1);
    case 'up-to':
      return Math.min(times, as.limit + 1);
    case 'remainder':
      return times % as.of;
    case 'whole':
      return times;
    default:
      return assertNever(as);
  }
}
