/** Walks one road to its end and counts what is read, scene by scene. */
import type { Story } from 'inkjs';
import type { ChoiceId } from '../../engine/core/brand.ts';
import { cuesOf } from '../../engine/core/story/cue.ts';
import type { Choice } from '../../engine/core/story/passage.ts';
import { arrive } from './arrive.ts';
import type { Door, SceneRead, WalkedRoad } from './crawled.ts';
import type { Met } from './met.ts';
import { readSavedState } from './saved-state.ts';
import { wordsIn } from './words-in.ts';

/** Which of the open choices is taken; there is at least one. */
export type Pick = (open: readonly Choice[]) => number;

export type Walk = {
  readonly story: Story;
  readonly met: Met;
  readonly door: Door;
  readonly pick: Pick;
};

/** A loop may hold a walk for ever. */
const LONGEST = 600;

/** The story stands at the door. */
export function walkRoad({ story, met, door, pick }: Walk): WalkedRoad {
  const choices: ChoiceId[] = [];
  const scenes = new Map<string, SceneRead>();
  let scene = '';
  let words = 0;
  let ended = false;
  const count = (read: SceneRead): void => {
    const before = scenes.get(scene) ?? { words: 0, choices: 0 };
    scenes.set(scene, { words: before.words + read.words, choices: before.choices + read.choices });
  };
  while (choices.length < LONGEST) {
    const arrived = arrive(story, met, door, () => [...choices]);
    words += arrived.words;
    for (const { text, cues } of arrived.passage.lines) {
      scene = cuesOf(cues, 'scene').at(-1)?.scene ?? scene;
      count({ words: wordsIn(text).length, choices: 0 });
    }
    ended = arrived.ends;
    const open = arrived.passage.choices.filter((choice) => choice.open);
    const choice = ended ? undefined : open[pick(open)];
    if (choice === undefined) break;
    count({ words: 0, choices: 1 });
    choices.push(choice.id);
    met.taken.set(choice.id, (met.taken.get(choice.id) ?? 0) + 1);
    story.ChooseChoiceIndex(arrived.passage.choices.indexOf(choice));
  }
  met.visit(readSavedState(story.state.ToJson()).counts);
  return { door, choices, words, ended, scenes };
}
