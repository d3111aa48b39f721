/** Reads on to the next choice point and notes what is met and what is wrong: the same for states and for walks. */
import type { Story } from 'inkjs';
import type { ChoiceId } from '../../engine/core/brand.ts';
import { cuesOf } from '../../engine/core/story/cue.ts';
import type { Role } from '../../engine/core/story/pack.ts';
import type { Passage } from '../../engine/core/story/passage.ts';
import { readPassage } from '../../engine/adapters/ink/read-passage.ts';
import { startStory } from '../../engine/adapters/ink/start-story.ts';
import type { Door } from './crawled.ts';
import type { Met } from './met.ts';
import { faultWords } from './fault-words.ts';
import { textFaults } from './text-faults.ts';
import { wordsIn } from './words-in.ts';

export type Arrived = { readonly passage: Passage; readonly words: number; readonly ends: boolean };

/** @param roadHere Asked for only when something is wrong. */
export function arrive(
  story: Story,
  met: Met,
  door: Door,
  roadHere: () => readonly ChoiceId[],
): Arrived {
  const { passage, faults } = readPassage(story, 0);
  for (const fault of faults) {
    note(JSON.stringify(fault), (turn) => faultWords(fault, turn));
  }
  for (const message of textFaults(passage)) note(message, () => message);
  met.note(passage);
  const words = passage.lines.reduce((sum, { text }) => sum + wordsIn(text).length, 0);
  return { passage, words, ends: passage.choices.length === 0 || restarts(passage) };

  /** The same problem is noted once, wherever it is met; with the road on which it was met first. */
  function note(problem: string, say: (turn: number) => string): void {
    if (met.faults.some((known) => known.problem === problem)) return;
    const road = roadHere();
    met.faults.push({ problem, message: say(road.length), road, door });
  }
}

/** False when there is no such door; that is noted. */
export function enter(story: Story, role: Role, met: Met, door: Door): boolean {
  const faults = startStory(story, role, {
    story: '',
    role: role.id,
    choices: [],
    without: [],
    ...door,
  });
  for (const fault of faults) {
    const message = faultWords(fault, 0);
    met.faults.push({ problem: message, message, road: [], door });
  }
  return faults.length === 0;
}

/** A story that begins again is at its end. */
function restarts({ lines }: Passage): boolean {
  return lines.some((line) => cuesOf(line.cues, 'restart').length > 0);
}
