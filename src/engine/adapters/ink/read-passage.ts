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
  type WritingFault,
} from '../../core/story/passage.ts';
import { nameChoices, NO_NAMES, type ChoiceNames } from './choice-ids.ts';
import { inkPlace, limitInk, type InkPlace } from './ink-budget.ts';

export type Reading = { readonly passage: Passage; readonly faults: readonly WritingFault[] };

/** A passage longer than this is a loop without a choice. */
const MOST_LINES = 3000;
/** So much of a loop is shown; the rest says the same again. */
const LINES_OF_A_LOOP = 100;

/** @param turn Choices made before this passage; named in faults. */
export function readPassage(story: Story, turn: number, names: ChoiceNames = NO_NAMES): Reading {
  const faults: WritingFault[] = [];
  const cues = (tags: readonly string[] | null): readonly Cue[] =>
    (tags ?? []).flatMap((tag) => {
      const cue = parseCue(tag);
      if (cue.ok) return [cue.value];
      faults.push({ kind: 'cue', tag, problem: cue.error.problem });
      return [];
    });
  const { lines, errors, stoppedAt } = readLines(story, cues);
  if (stoppedAt !== undefined) {
    faults.push({ kind: 'endless', turn, ...stoppedAt });
    return { passage: passageOf(lines.slice(0, LINES_OF_A_LOOP), []), faults };
  }
  faults.push(...errors.map((message) => inkFault(message, turn)));
  const choices = readChoices(story, cues, names);
  if (choices.length > 0 && !choices.some(({ open }) => open)) {
    faults.push({ kind: 'all-closed', turn });
  }
  return { passage: passageOf(lines, choices), faults };
}

type ReadCues = (tags: readonly string[] | null) => readonly Cue[];

type Lines = {
  readonly lines: readonly Line[];
  readonly errors: readonly string[];
  readonly stoppedAt: InkPlace | undefined;
};

function readLines(story: Story, cues: ReadCues): Lines {
  const lines: Line[] = [];
  const errors: string[] = [];
  story.onError = (message) => errors.push(message);
  const budget = limitInk(story);
  try {
    while (story.canContinue && budget.spent() === undefined && lines.length < MOST_LINES) {
      const text = (story.Continue() ?? '').trim();
      const line = { text, cues: cues(story.currentTags) };
      if (line.text !== '' || line.cues.length > 0) lines.push(line);
    }
  } catch (thrown) {
    errors.push(messageOf(thrown));
  } finally {
    budget.release();
  }
  const stoppedAt = budget.spent() ?? (lines.length >= MOST_LINES ? inkPlace(story) : undefined);
  return { lines, errors, stoppedAt };
}

function inkFault(message: string, turn: number): WritingFault {
  return /ran out of content/iu.test(message)
    ? { kind: 'runs-dry', turn }
    : { kind: 'ink', turn, message };
}

function readChoices(story: Story, cues: ReadCues, names: ChoiceNames): readonly Choice[] {
  const raw = story.currentChoices.map(({ text, tags, sourcePath }) => ({
    text: text.trim(),
    cues: cues(tags),
    path: sourcePath,
  }));
  const named = nameChoices(raw, names);
  return raw.flatMap(({ text, cues: own }, index) => {
    const name = named[index];
    return name === undefined ? [] : [choiceOf({ text, cues: own, ...name })];
  });
}
