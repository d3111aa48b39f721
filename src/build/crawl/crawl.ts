/**
 * Walks every road of a role's story, each state once, from its start and from each chapter's entry.
 * New choices are tried first, so that a story too large to be exhausted is still seen widely.
 */
import { Story } from 'inkjs';
import type { ChoiceId } from '../../engine/core/brand.ts';
import { cuesOf } from '../../engine/core/cue.ts';
import { START } from '../../engine/core/journal.ts';
import type { CompiledRole, Role } from '../../engine/core/pack.ts';
import type { Passage } from '../../engine/core/passage.ts';
import { sentence } from '../../engine/core/fault.ts';
import { readPassage } from '../../engine/adapters/ink/read-passage.ts';
import { startStory } from '../../engine/adapters/ink/start-story.ts';
import {
  roadTo,
  type Beginning,
  type Crawl,
  type CrawledState,
  type CrawlLimits,
  type RoadFault,
  type Step,
} from './crawled.ts';
import { inkTree } from './ink-tree.ts';
import { readSavedState } from './saved-state.ts';
import { stateKeys } from './state-key.ts';

/** One run's worth of chance; walks try others. */
const ANY_SEED = 7;

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

  for (const entry of entriesOf(compiled.role)) {
    const journal = { story: '', role: compiled.role.id, entry, seed: ANY_SEED, choices: [] };
    const found = startStory(story, compiled.role, journal);
    for (const fault of found) faults.push({ message: sentence(fault), road: [], entry });
    if (found.length > 0) continue;
    begun.push({ entry, ...arrive({ from: undefined, entry, choice: undefined }) });
  }
  for (let step = next(); step !== undefined; step = next()) {
    const { state, saved, choice } = step;
    const id = state.passage.choices[choice]?.id;
    if (id === undefined) continue;
    taken.add(id);
    story.state.LoadJson(saved);
    story.ChooseChoiceIndex(choice);
    state.next.set(id, arrive({ from: state, entry: state.entry, choice: id }));
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

  type Arrival = Pick<CrawledState, 'from' | 'entry'> & { readonly choice: ChoiceId | undefined };

  function arrive({ from, entry, choice }: Arrival): Step {
    const { passage, faults: found } = readPassage(story, 0);
    const ends = passage.choices.length === 0 || restarts(passage);
    const words = wordsOf(passage);
    const state: CrawledState = { passage, from, next: new Map(), ends, entry };
    for (const fault of found) {
      const road = [...roadTo(from), ...(choice === undefined ? [] : [choice])];
      faults.push({
        message: fault.kind === 'ink' ? fault.message : sentence(fault),
        road,
        entry,
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

function entriesOf({ chapters }: Role): readonly string[] {
  return [START, ...chapters.flatMap(({ id, entry }) => (entry === undefined ? [] : [id]))];
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
