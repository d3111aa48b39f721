/**
 * Walks every road of a role's story, each state once, from its start and from each chapter's entry.
 * New choices are tried first, so that a story too large to be exhausted is still seen widely.
 */
import { Story } from 'inkjs';
import type { ChoiceId } from '../../engine/core/brand.ts';
import { cuesOf } from '../../engine/core/cue.ts';
import type { CompiledRole } from '../../engine/core/pack.ts';
import type { Passage } from '../../engine/core/passage.ts';
import { sentence } from '../../engine/core/fault.ts';
import { readPassage } from '../../engine/adapters/ink/read-passage.ts';
import { inkTree } from './ink-tree.ts';
import { readSavedState } from './saved-state.ts';
import { stateKeys } from './state-key.ts';
import { startings, type Starting } from './startings.ts';

export type CrawlLimits = { readonly states: number; readonly milliseconds: number };

export type CrawledState = {
  readonly passage: Passage;
  readonly from: CrawledState | undefined;
  /** Where each choice leads; several roads may lead to one state. */
  readonly next: Map<ChoiceId, Step>;
  /** No choice is left, or the story begins again. */
  readonly ends: boolean;
  readonly start: Starting;
};

/** One choice taken: the state it leads to, and the words that are read on the way. */
export type Step = { readonly to: CrawledState; readonly words: number };

export type RoadFault = {
  readonly message: string;
  readonly road: readonly ChoiceId[];
  readonly entry: string;
};

export type Beginning = Step & { readonly start: Starting };

export type Crawl = {
  readonly beginnings: readonly Beginning[];
  readonly states: readonly CrawledState[];
  /** True when no state is left to try. */
  readonly exhausted: boolean;
  readonly taken: ReadonlySet<ChoiceId>;
  /** Offered, and shown as closed each time. */
  readonly closed: ReadonlySet<ChoiceId>;
  /** Paths of knots, stitches, gathers and choices that were entered. */
  readonly visited: ReadonlySet<string>;
  /** By decision: the choices that were seen together. */
  readonly decisions: ReadonlyMap<string, ReadonlySet<ChoiceId>>;
  readonly faults: readonly RoadFault[];
};

type Waiting = { readonly state: CrawledState; readonly saved: string; readonly choice: number };

export function crawl(compiled: CompiledRole, limits: CrawlLimits): Crawl {
  const story = new Story(compiled.ink);
  story.allowExternalFunctionFallbacks = true;
  const keyOf = stateKeys(inkTree(compiled.ink));
  const known = new Map<string, CrawledState>();
  const taken = new Set<ChoiceId>();
  const offeredOpen = new Set<ChoiceId>();
  const offeredClosed = new Set<ChoiceId>();
  const visited = new Set<string>();
  const decisions = new Map<string, Set<ChoiceId>>();
  const faults: RoadFault[] = [];
  const begun: Beginning[] = [];
  const fresh: Waiting[] = [];
  const later: Waiting[] = [];
  const until = Date.now() + limits.milliseconds;

  for (const start of startings(compiled.role)) {
    const problem = start.begin(story);
    if (problem !== undefined) faults.push({ message: problem, road: [], entry: start.entry });
    else begun.push({ start, ...arrive({ from: undefined, start, choice: undefined }) });
  }
  for (let step = next(); step !== undefined; step = next()) {
    const { state, saved, choice } = step;
    const id = state.passage.choices[choice]?.id;
    if (id === undefined) continue;
    taken.add(id);
    story.state.LoadJson(saved);
    story.ChooseChoiceIndex(choice);
    state.next.set(id, arrive({ from: state, start: state.start, choice: id }));
  }
  return {
    beginnings: begun,
    states: [...known.values()],
    exhausted: fresh.length === 0 && later.length === 0,
    taken,
    closed: new Set([...offeredClosed].filter((id) => !offeredOpen.has(id))),
    visited,
    decisions,
    faults,
  };

  function next(): Waiting | undefined {
    if (known.size >= limits.states || Date.now() > until) return undefined;
    // what was fresh when it was found may have been taken since
    for (let step = fresh.pop(); step !== undefined; step = fresh.pop()) {
      const id = step.state.passage.choices[step.choice]?.id;
      if (id !== undefined && !taken.has(id)) return step;
      later.push(step);
    }
    return later.pop();
  }

  type Arrival = Pick<CrawledState, 'from' | 'start'> & { readonly choice: ChoiceId | undefined };

  function arrive({ from, start, choice }: Arrival): Step {
    const { passage, faults: found } = readPassage(story, 0);
    const ends = passage.choices.length === 0 || restarts(passage);
    const words = wordsOf(passage);
    const state: CrawledState = { passage, from, next: new Map(), ends, start };
    for (const fault of found) {
      const road = [...roadTo(from), ...(choice === undefined ? [] : [choice])];
      faults.push({
        message: fault.kind === 'ink' ? fault.message : sentence(fault),
        road,
        entry: start.entry,
      });
    }
    const saved = story.state.ToJson();
    const read = readSavedState(saved);
    for (const path of Object.keys(read.counts)) visited.add(path);
    note(passage);
    const key = keyOf(read) + closedKey(passage);
    const before = known.get(key);
    if (before !== undefined) return { to: before, words };
    known.set(key, state);
    if (ends) return { to: state, words };
    for (const [at, each] of passage.choices.entries()) {
      if (each.open) (taken.has(each.id) ? later : fresh).push({ state, saved, choice: at });
    }
    return { to: state, words };
  }

  function note({ choices, decision }: Passage): void {
    for (const { id, open } of choices) (open ? offeredOpen : offeredClosed).add(id);
    if (decision === undefined) return;
    const together = decisions.get(decision) ?? new Set();
    for (const { id } of choices) together.add(id);
    decisions.set(decision, together);
  }
}

/** Choice ids from the start to a state, by the road on which it was found. */
export function roadTo(state: CrawledState | undefined): readonly ChoiceId[] {
  const road: ChoiceId[] = [];
  for (let here = state; here?.from !== undefined; here = here.from) {
    const { from } = here;
    const step = [...from.next].find(([, { to }]) => to === here)?.[0];
    if (step !== undefined) road.unshift(step);
  }
  return road;
}

function wordsOf({ lines }: Passage): number {
  return lines.reduce((sum, { text }) => sum + text.split(/\s+/u).filter(Boolean).length, 0);
}

/** A story that begins again is at its end. */
function restarts({ lines }: Passage): boolean {
  return lines.some((line) => cuesOf(line.cues, 'restart').length > 0);
}

/** Which choices are open may hang on what was read; ink's state does not say it. */
function closedKey({ choices }: Passage): string {
  return choices.map(({ open }) => (open ? '1' : '0')).join('');
}
