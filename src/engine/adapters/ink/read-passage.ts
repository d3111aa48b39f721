/** Reads from a running ink story until it wants a choice: lines with their cues, then the choices. */
import type { Story } from 'inkjs';
import type { Cue } from '../../core/story/cue.ts';
import { messageOf } from '../../core/message-of.ts';
import { parseCue } from '../../core/story/parse-cue.ts';
import {
  choiceOf,
  passageOf,
  type Choice,
  type Line,
  type Passage,
  type StoryFault,
} from '../../core/story/passage.ts';
import { choiceIds } from './choice-ids.ts';

export type Reading = { readonly passage: Passage; readonly faults: readonly StoryFault[] };

/** A passage longer than this is a loop without a choice; ink would read on for ever. */
const MOST_LINES = 5000;

/** @param turn Choices made before this passage; named in faults. */
export function readPassage(story: Story, turn: number): Reading {
  const faults: StoryFault[] = [];
  const cues = (tags: readonly string[] | null): readonly Cue[] =>
    (tags ?? []).flatMap((tag) => {
      const cue = parseCue(tag);
      if (cue.ok) return [cue.value];
      faults.push({ kind: 'cue', tag, problem: cue.error.problem });
      return [];
    });
  const lines = readLines(story, turn, cues, faults);
  return { passage: passageOf(lines, readChoices(story, cues)), faults };
}

type ReadCues = (tags: readonly string[] | null) => readonly Cue[];

function readLines(
  story: Story,
  turn: number,
  cues: ReadCues,
  faults: StoryFault[],
): readonly Line[] {
  const lines: Line[] = [];
  story.onError = (message) => faults.push(inkFault(message, turn));
  try {
    while (story.canContinue && lines.length < MOST_LINES) {
      const text = (story.Continue() ?? '').trim();
      const line = { text, cues: cues(story.currentTags) };
      if (line.text !== '' || line.cues.length > 0) lines.push(line);
    }
  } catch (thrown) {
    faults.push(inkFault(messageOf(thrown), turn));
  }
  if (lines.length >= MOST_LINES) {
    faults.push({ kind: 'ink', turn, message: `more than ${MOST_LINES} lines without a choice` });
  }
  return lines;
}

function inkFault(message: string, turn: number): StoryFault {
  return /ran out of content/iu.test(message)
    ? { kind: 'runs-dry', turn }
    : { kind: 'ink', turn, message };
}

function readChoices(story: Story, cues: ReadCues): readonly Choice[] {
  const raw = story.currentChoices.map(({ text, tags }) => ({
    text: text.trim(),
    cues: cues(tags),
  }));
  const ids = choiceIds(raw);
  return raw.flatMap((choice, index) => {
    const id = ids[index];
    return id === undefined ? [] : [choiceOf({ id, ...choice })];
  });
}
