/**
 * How much is new to a reader who plays a role again and decides otherwise wherever it can be done: the share of words
 * in sentences that the other road lacks.
 */
import { cuesOf } from '../../engine/core/story/cue.ts';
import type { ReadPassage } from '../crawl/read-road.ts';
import { sentencesIn, wordsIn } from '../crawl/words-in.ts';

/** A sentence that has so much of its words in common with one of the same scene is that sentence. */
const SAME = 0.7;

export type SecondPlay = {
  /** From 0 to 1: of both roads together. */
  readonly newShare: number;
  /** Scenes that one road has and the other has not. */
  readonly scenesApart: number;
  /** The share that is new of each scene, 1 where only one road has it. */
  readonly scenes: ReadonlyMap<string, number>;
};

type Sentence = { readonly text: string; readonly words: readonly string[] };
type ByScene = ReadonlyMap<string, readonly Sentence[]>;

export function secondPlay(one: readonly ReadPassage[], other: readonly ReadPassage[]): SecondPlay {
  const first = sentencesByScene(one);
  const second = sentencesByScene(other);
  const scenes = [...new Set([...first.keys(), ...second.keys()])].map((scene) => {
    const mine = first.get(scene) ?? [];
    const theirs = second.get(scene) ?? [];
    return {
      scene,
      lacked: lackedWords(mine, theirs) + lackedWords(theirs, mine),
      words: wordsOf(mine) + wordsOf(theirs),
      apart: mine.length === 0 || theirs.length === 0,
    };
  });
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
  return {
    newShare:
      sum(scenes.map(({ lacked }) => lacked)) / Math.max(1, sum(scenes.map(({ words }) => words))),
    scenesApart: scenes.filter(({ apart }) => apart).length,
    scenes: new Map(scenes.map(({ scene, lacked, words }) => [scene, lacked / Math.max(1, words)])),
  };
}

function lackedWords(mine: readonly Sentence[], theirs: readonly Sentence[]): number {
  const texts = new Set(theirs.map(({ text }) => text));
  return wordsOf(
    mine.filter(
      (sentence) => !texts.has(sentence.text) && !theirs.some((each) => isSame(sentence, each)),
    ),
  );
}

/** Both ways round: a short sentence that stands within a long one is another sentence. */
function isSame(one: Sentence, other: Sentence): boolean {
  const longer = Math.max(one.words.length, other.words.length);
  if (Math.min(one.words.length, other.words.length) < SAME * longer) return false;
  const left = new Map<string, number>();
  for (const word of other.words) left.set(word, (left.get(word) ?? 0) + 1);
  const common = one.words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return common.length > SAME * longer;
}

function sentencesByScene(road: readonly ReadPassage[]): ByScene {
  const found = new Map<string, Sentence[]>();
  let scene = '';
  for (const { passage } of road) {
    for (const { text, cues } of passage.lines) {
      scene = cuesOf(cues, 'scene').at(-1)?.scene ?? scene;
      const sentences = sentencesIn(text).map((each) => {
        const words = wordsIn(each.toLowerCase());
        return { text: words.join(' '), words };
      });
      found.set(scene, [...(found.get(scene) ?? []), ...sentences]);
    }
  }
  return found;
}

function wordsOf(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { words }) => sum + words.length, 0);
}
