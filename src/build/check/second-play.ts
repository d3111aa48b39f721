/**
 * How much is new to a reader who plays a role again and decides otherwise wherever it can be done: the share of words
 * in sentences that the other road lacks.
 */
import { cuesOf } from '../../engine/core/story/cue.ts';
import type { ReadPassage } from '../crawl/read-road.ts';
import { wordsIn } from '../crawl/words-in.ts';

/** A sentence that has so much of its words in common with one of the same scene is that sentence. */
const SAME = 0.7;

export type SecondPlay = {
  /** From 0 to 1: of both roads together. */
  readonly newShare: number;
  /** Scenes that one road has and the other has not. */
  readonly scenesApart: number;
};

type Sentence = { readonly text: string; readonly words: readonly string[] };
type ByScene = ReadonlyMap<string, readonly Sentence[]>;

export function secondPlay(one: readonly ReadPassage[], other: readonly ReadPassage[]): SecondPlay {
  const first = sentencesByScene(one);
  const second = sentencesByScene(other);
  const scenes = new Set([...first.keys(), ...second.keys()]);
  return {
    newShare:
      (lackedWords(first, second) + lackedWords(second, first)) /
      Math.max(1, wordsOf(first) + wordsOf(second)),
    scenesApart: [...scenes].filter((scene) => !first.has(scene) || !second.has(scene)).length,
  };
}

function lackedWords(mine: ByScene, theirs: ByScene): number {
  let words = 0;
  for (const [scene, sentences] of mine) {
    const known = theirs.get(scene) ?? [];
    const texts = new Set(known.map(({ text }) => text));
    for (const sentence of sentences) {
      if (texts.has(sentence.text) || known.some((each) => isSame(sentence, each))) continue;
      words += sentence.words.length;
    }
  }
  return words;
}

/** Both ways round: a short sentence that stands within a long one is another sentence. */
function isSame(one: Sentence, other: Sentence): boolean {
  const longer = Math.max(one.words.length, other.words.length);
  if (Math.min(one.words.length, other.words.length) < SAME * longer) return false;
  const left = [...other.words];
  const common = one.words.filter((word) => {
    const at = left.indexOf(word);
    if (at < 0) return false;
    left.splice(at, 1);
    return true;
  });
  return common.length > SAME * longer;
}

function sentencesByScene(road: readonly ReadPassage[]): ByScene {
  const found = new Map<string, Sentence[]>();
  let scene = '';
  for (const { passage } of road) {
    for (const { text, cues } of passage.lines) {
      scene = cuesOf(cues, 'scene').at(-1)?.scene ?? scene;
      const sentences = text.split(/(?<=[.!?…]["”’)]*)\s+/u).map((each) => {
        const words = wordsIn(each.toLowerCase());
        return { text: words.join(' '), words };
      });
      found.set(scene, [...(found.get(scene) ?? []), ...sentences]);
    }
  }
  return found;
}

function wordsOf(scenes: ByScene): number {
  return [...scenes.values()].flat().reduce((sum, { words }) => sum + words.length, 0);
}
