/** Reads one road of a role from its start to its end, as a reader would: passage by passage, with what was chosen. */
import type { Story } from 'inkjs';
import type { ChoiceNames } from '../../engine/adapters/ink/choice-ids.ts';
import { readPassage } from '../../engine/adapters/ink/read-passage.ts';
import { startStory } from '../../engine/adapters/ink/start-story.ts';
import type { ChoiceId } from '../../engine/core/brand.ts';
import { START } from '../../engine/core/journal/journal.ts';
import type { Role } from '../../engine/core/story/pack.ts';
import type { Choice, Passage } from '../../engine/core/story/passage.ts';

/** What was read, with the choice that led on; without one at the end. */
export type ReadPassage = { readonly passage: Passage; readonly chosen?: ChoiceId };

/** Which of the open choices is taken; there is at least one. */
export type Choose = (open: readonly Choice[], passage: Passage) => Choice | undefined;

/** A loop may hold a road for ever. */
const LONGEST = 600;

export function readRoad(
  story: Story,
  role: Role,
  seed: number,
  choose: Choose,
  names?: ChoiceNames,
): readonly ReadPassage[] {
  startStory(story, role, {
    story: '',
    role: role.id,
    entry: START,
    seed,
    choices: [],
    without: [],
  });
  const read: ReadPassage[] = [];
  while (read.length < LONGEST) {
    const { passage } = readPassage(story, 0, names);
    const open = passage.choices.filter((choice) => choice.open);
    const choice = open.length === 0 ? undefined : choose(open, passage);
    if (choice === undefined) return [...read, { passage }];
    read.push({ passage, chosen: choice.id });
    story.ChooseChoiceIndex(passage.choices.indexOf(choice));
  }
  return read;
}
