/** Puts an ink story at the beginning of a journal: seed, what chance drew, the notes that are off, the chapter's own state. */
import type { Story } from 'inkjs';
import { drawsOf } from '../../core/journal/draw.ts';
import { START, type Journal } from '../../core/journal/journal.ts';
import type { Role } from '../../core/story/pack.ts';
import type { WritingFault } from '../../core/story/passage.ts';

/** ink's own generator takes a seed below this. */
const INK_SEEDS = 2147483647;

/** Leaves the story before its first line. An entry that is gone is a fault, and the story stands at its start. */
export function startStory(story: Story, role: Role, journal: Journal): readonly WritingFault[] {
  story.ResetState();
  story.state.storySeed = journal.seed % INK_SEEDS;
  setAll(story, drawsOf(journal.seed, role.draws ?? []));
  setAll(story, Object.fromEntries(journal.without.map((note) => [variableOf(note), true])));
  if (journal.entry === START) return [];
  const entry = role.chapters.find((chapter) => chapter.id === journal.entry)?.entry;
  if (entry === undefined) return [{ kind: 'unknown-entry', entry: journal.entry }];
  setAll(story, entry.set ?? {});
  return divert(story, entry.knot, journal.entry);
}

function divert(story: Story, knot: string, entry: string): readonly WritingFault[] {
  try {
    story.ChoosePathString(knot);
    return [];
  } catch {
    return [{ kind: 'unknown-entry', entry }];
  }
}

/** The variable by which a story hears that a content note is off: `n.storm` is `without_n_storm`. */
function variableOf(note: string): string {
  return `without_${note.replaceAll(/\W/gu, '_')}`;
}

/** Variables that the ink does not declare are passed over; the content check names them. */
function setAll(story: Story, values: Readonly<Record<string, number | boolean>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (story.variablesState.GlobalVariableExistsWithName(name))
      story.variablesState.$(name, value);
  }
}
