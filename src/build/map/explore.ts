/**
 * Every state of a role's story, as far as a state decides what can be chosen: what changes only words is taken for one.
 * From its start and from each door, whatever chance draws. Each road that it finds was gone by the story itself.
 */
import { readPassage } from '../../engine/adapters/ink/read-passage.ts';
import { loadSnapshot, takeSnapshot } from '../../engine/adapters/ink/snapshot.ts';
import { startStory } from '../../engine/adapters/ink/start-story.ts';
import type { ChoiceId, SceneId } from '../../engine/core/brand.ts';
import { cuesOf } from '../../engine/core/story/cue.ts';
import type { CompiledRole } from '../../engine/core/story/pack.ts';
import { cuesIn, type Passage } from '../../engine/core/story/passage.ts';
import type { Door } from '../crawl/crawled.ts';
import { inkTree } from '../crawl/ink-tree.ts';
import { doorsOf } from '../crawl/later-chapters.ts';
import { matteringIn } from '../crawl/matters.ts';
import { readSavedState } from '../crawl/saved-state.ts';
import { stateKeys } from '../crawl/state-key.ts';
import { worked } from '../crawl/worked.ts';
import { seedsFor } from './seeds.ts';
import { storyToWalk } from '../crawl/story-to-walk.ts';

export type Standing = Pick<Passage, 'choices' | 'decision'> & {
  /** The scene in which it was met first. */
  readonly scene: SceneId | undefined;
  /** Where each open choice leads. */
  readonly next: Map<ChoiceId, Standing>;
};

export type Explored = {
  readonly states: readonly Standing[];
  /** Where each door leads, once for each way in which chance may draw. */
  readonly doors: readonly (Door & { readonly to: Standing })[];
  /** No state is left to try. */
  readonly exhausted: boolean;
};

export type ExploreLimits = {
  readonly states: number;
  /** Of work. */
  readonly milliseconds: number;
};

type Waiting = { readonly from: Standing; readonly saved: string; readonly choice: number };

export function explore({ ink, role, made = {} }: CompiledRole, limits: ExploreLimits): Explored {
  const story = storyToWalk(ink);
  const tree = inkTree(ink);
  const mattering = matteringIn(tree);
  const keyOf = stateKeys(tree, new Set(), mattering);
  const names = { made: (path: string) => made[path], earlier: () => [] };
  const draws = (role.draws ?? []).filter(({ variable }) => mattering.variables.has(variable));
  const known = new Map<string, Standing>();
  const waiting: Waiting[] = [];
  const until = worked() + limits.milliseconds;
  const journal = { story: '', role: role.id, choices: [], without: [] };
  const doors = doorsOf(role).flatMap((entry) =>
    seedsFor(tree, draws).flatMap((seed) => {
      const faults = startStory(story, role, { ...journal, entry, seed });
      return faults.length > 0 ? [] : [{ entry, seed, to: arrive(undefined) }];
    }),
  );
  for (let step = next(); step !== undefined; step = next()) {
    const { from, saved, choice } = step;
    const id = from.choices[choice]?.id;
    if (id === undefined) continue;
    loadSnapshot(story, saved);
    story.ChooseChoiceIndex(choice);
    from.next.set(id, arrive(from.scene));
  }
  return { states: [...known.values()], doors, exhausted: waiting.length === 0 };

  function next(): Waiting | undefined {
    if (known.size > limits.states || worked() > until) return undefined;
    return waiting.pop();
  }

  function arrive(before: SceneId | undefined): Standing {
    const { passage } = readPassage(story, 0, names);
    const { choices, decision } = passage;
    const saved = takeSnapshot(story) ?? story.state.ToJson();
    const key = `${keyOf(readSavedState(saved))} ${choices.map(({ open }) => Number(open)).join('')}`;
    const met = known.get(key);
    if (met !== undefined) return met;
    const cues = cuesIn(passage);
    const scene = cuesOf(cues, 'scene').at(-1)?.scene ?? before;
    const standing: Standing = {
      choices,
      ...(decision === undefined ? {} : { decision }),
      scene,
      next: new Map(),
    };
    known.set(key, standing);
    // a story that begins again is at its end
    const isOver = cuesOf(cues, 'restart').length > 0;
    for (const [choice, { open }] of isOver ? [] : choices.entries()) {
      if (open) waiting.push({ from: standing, saved, choice });
    }
    return standing;
  }
}
