/**
 * Tries every state between one door and the next chapter's, each once. States are told apart by what can still be
 * read before that chapter begins; what only later chapters ask for is left to the walks.
 */
import type { Story } from 'inkjs';
import type { ChoiceId } from '../../engine/core/brand.ts';
import type { Role } from '../../engine/core/story/pack.ts';
import type { Passage } from '../../engine/core/story/passage.ts';
import { loadSnapshot, takeSnapshot } from '../../engine/adapters/ink/snapshot.ts';
import { arrive, enter } from './arrive.ts';
import {
  roadTo,
  type Beginning,
  type CrawledState,
  type Door,
  type Step,
  type Stretch,
} from './crawled.ts';
import type { InkContainer } from './ink-tree.ts';
import { beyond } from './later-chapters.ts';
import type { Met } from './met.ts';
import { readSavedState } from './saved-state.ts';
import { stateKeys } from './state-key.ts';
import { worked } from './worked.ts';

export type Trial = {
  readonly story: Story;
  readonly tree: InkContainer;
  readonly role: Role;
  readonly met: Met;
  readonly entry: string;
  readonly seeds: readonly number[];
  readonly most: number;
  /** By `worked()`. */
  readonly until: number;
  /** Hears of each state. */
  readonly goesOn: (states: number) => void;
};

type Waiting = { readonly state: CrawledState; readonly saved: string; readonly choice: number };
type Origin = { readonly from: CrawledState; readonly choice: ChoiceId };

export function tryStates(trial: Trial): Stretch {
  const { story, tree, role, met, entry, seeds, most, until, goesOn } = trial;
  const outside = beyond(role, entry, tree);
  const keyOf = stateKeys(tree, outside);
  const known = new Map<string, CrawledState>();
  const fresh: Waiting[] = [];
  const later: Waiting[] = [];
  const beginnings: Beginning[] = [];
  for (const door of seeds.map((seed) => ({ entry, seed }))) {
    if (enter(story, role, met, door)) beginnings.push({ door, ...reach(door) });
  }
  for (let step = next(); step !== undefined; step = next()) {
    const { state, saved, choice } = step;
    const id = state.passage.choices[choice]?.id;
    if (id === undefined) continue;
    met.taken.set(id, (met.taken.get(id) ?? 0) + 1);
    goesOn(known.size);
    loadSnapshot(story, saved);
    story.ChooseChoiceIndex(choice);
    state.next.set(id, reach(state.door, { from: state, choice: id }));
  }
  const exhausted = beginnings.length > 0 && fresh.length === 0 && later.length === 0;
  return { entry, beginnings, states: [...known.values()], exhausted };

  function next(): Waiting | undefined {
    if (known.size >= most || worked() > until) return undefined;
    // what was fresh when it was found may have been taken since
    for (let step = fresh.pop(); step !== undefined; step = fresh.pop()) {
      const id = step.state.passage.choices[step.choice]?.id;
      if (id !== undefined && !met.taken.has(id)) return step;
      later.push(step);
    }
    return later.pop();
  }

  function reach(door: Door, origin?: Origin): Step {
    const road = (): readonly ChoiceId[] =>
      origin === undefined ? [] : [...roadTo(origin.from), origin.choice];
    const { passage, words, ends: over } = arrive(story, met, door, road);
    const saved = takeSnapshot(story) ?? story.state.ToJson(); // our own stories have whole numbers only
    const read = readSavedState(saved);
    met.visit(read.counts);
    if (over) met.end({ words: lastWords(passage), road: road() });
    const ends = over || [...outside].some((knot) => (read.counts[knot] ?? 0) > 0);
    const key = keyOf(read) + closedKey(passage);
    const before = known.get(key);
    if (before !== undefined) return { to: before, words };
    const state: CrawledState = { passage, from: origin?.from, next: new Map(), ends, door };
    known.set(key, state);
    for (const [at, { id, open }] of ends ? [] : passage.choices.entries()) {
      if (open) (met.taken.has(id) ? later : fresh).push({ state, saved, choice: at });
    }
    return { to: state, words };
  }
}

function lastWords({ lines }: Passage): string {
  return lines.findLast(({ text }) => text !== '')?.text ?? '';
}

/** Which choices are open may hang on what was read; ink's state does not say it. */
function closedKey({ choices }: Passage): string {
  return choices.map(({ open }) => (open ? '1' : '0')).join('');
}
