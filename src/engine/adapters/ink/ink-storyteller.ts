/**
 * The storyteller on inkjs: tells a journal by replaying its choice ids.
 * What was told before is taken from the trail, so that one more choice costs one passage.
 */
import { Story } from 'inkjs';
import { brand, type ChoiceId } from '../../core/brand.ts';
import { isMap } from '../../core/is-map.ts';
import { upTo, type Journal } from '../../core/journal/journal.ts';
import { findChoice } from '../../core/story/find-choice.ts';
import { earlierNames, type Renames } from '../../core/story/renames.ts';
import { reworded } from '../../core/story/reworded.ts';
import type { CompiledRole } from '../../core/story/pack.ts';
import type { Passage, StoryFault, Told } from '../../core/story/passage.ts';
import type { Storyteller } from '../../ports.ts';
import type { ChoiceNames } from './choice-ids.ts';
import { stopAtDivisionByZero } from './division-by-zero.ts';
import { readLists } from './read-lists.ts';
import { readPassage } from './read-passage.ts';
import { loadSnapshot, takeSnapshot } from './snapshot.ts';
import { startStory } from './start-story.ts';
import { lastResumable, shared, wantsSnapshot, type TrailPassage, type Trail } from './trail.ts';

/** @throws when the compiled story is not ink's JSON: a fault of the build, not of the player. */
export function createInkStoryteller(compiled: CompiledRole): Storyteller {
  const written: unknown = JSON.parse(compiled.ink);
  const story = storyOf(written);
  const names = namesOf(compiled.made ?? {}, compiled.role.renames ?? {});
  let trail: Trail | undefined;
  /** The trail's step at which the live story stands; -1 when it stands elsewhere. */
  let standing = -1;

  return {
    build: compiled.build,
    tell(journal) {
      const steps = resumeOrStart(journal);
      let stopped: StoryFault | undefined;
      while (stopped === undefined && steps.length <= journal.choices.length) {
        const turn = steps.length - 1;
        stopped = take(steps.at(-1)?.passage, journal.choices[turn], turn);
        if (stopped === undefined) steps.push(nextStep(turn + 1, []));
      }
      trail = { journal: upTo(journal, steps.length - 1), steps };
      standing = steps.length - 1;
      return told(trail, stopped);
    },
  };

  function resumeOrStart(journal: Journal): TrailPassage[] {
    const common = trail?.steps.slice(0, shared(trail, journal)) ?? [];
    if (common.length > 0 && standing === common.length - 1) return common;
    const from = lastResumable(common);
    if (from < 0) return [nextStep(0, startStory(story, compiled.role, journal))];
    const snapshot = common[from]?.snapshot;
    if (snapshot !== undefined) loadSnapshot(story, snapshot);
    return common.slice(0, from + 1);
  }

  function take(
    passage: Passage | undefined,
    id: ChoiceId | undefined,
    turn: number,
  ): StoryFault | undefined {
    const choices = passage?.choices ?? [];
    const found = findChoice(choices, id);
    if (id === undefined || found === undefined) {
      const offered = choices.map((each) => ({ id: each.id, text: each.text }));
      return { kind: 'choice-gone', turn, choice: id ?? brand('?'), offered };
    }
    if (!found.choice.open) return { kind: 'choice-closed', turn, choice: id };
    story.ChooseChoiceIndex(choices.indexOf(found.choice));
    return undefined;
  }

  function nextStep(turn: number, before: readonly StoryFault[]): TrailPassage {
    const { passage, faults } = readPassage(story, turn, names);
    const snapshot = wantsSnapshot(turn) ? takeSnapshot(story) : undefined;
    const lists = readLists(story, compiled.role.lists);
    const told = lists === undefined ? passage : { ...passage, lists };
    return { passage: told, faults: [...before, ...faults], snapshot };
  }
}

/** An object and no text: inkjs looks for numbers in all of a text, also in the author's words. */
function storyOf(compiled: unknown): Story {
  if (!isMap(compiled)) throw new Error('not the JSON of a compiled ink story');
  const story = new Story(compiled);
  story.allowExternalFunctionFallbacks = true;
  stopAtDivisionByZero(story);
  return story;
}

function namesOf(made: NonNullable<CompiledRole['made']>, renames: Renames): ChoiceNames {
  const earlier = earlierNames(renames);
  return {
    made: (path) => made[path],
    earlier: (id) => earlier.get(id) ?? [],
  };
}

function told({ journal, steps }: Trail, stopped: StoryFault | undefined): Told {
  const found = steps.map(({ passage }, turn) =>
    findChoice(passage.choices, journal.choices[turn]),
  );
  const passages = steps.map(({ passage }, turn) => {
    const chosen = found[turn]?.choice.id;
    return chosen === undefined ? passage : { ...passage, chosen };
  });
  const faults = [
    ...steps.flatMap((step) => step.faults),
    ...reworded(journal, found),
    ...(stopped === undefined ? [] : [stopped]),
  ];
  return { journal, passages, ended: passages.at(-1)?.choices.length === 0, faults };
}
