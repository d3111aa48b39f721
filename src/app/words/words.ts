/**
 * All words of the shell's own, as one object that is handed in: screens hold none.
 * English is the measure of its shape; what is read beside the story brings its words along when it is loaded.
 */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { BesideWords } from './english/beside.ts';
import type { ChapterWords } from './english/chapters.ts';
import type { DoorWords } from './english/door.ts';
import type { PlayWords } from './english/play.ts';
import type { Fault, SheetWords } from '../../engine/index.ts';

export type { BesideWords, ChapterWords };

/** Names the place, the thing, the remedy. */
export type FaultWords = (fault: Fault) => string;

export type Words = DoorWords & {
  readonly play: PlayWords;
  /** What sheet, overlay and log say themselves. */
  readonly sheet: SheetWords;
  /** A fault as a sentence. Rejects when they cannot be had. */
  readonly faults: () => Promise<FaultWords>;
  /** Of the doors to later chapters. Rejects when they cannot be had. */
  readonly chapters: () => Promise<ChapterWords>;
  /** Rejects when they cannot be had. */
  readonly beside: () => Promise<BesideWords>;
};

export const WordsGiven = createContext<Words | undefined>(undefined);
export const BesideWordsGiven = createContext<BesideWords | undefined>(undefined);

export function useWords(): Words {
  return given(useContext(WordsGiven));
}

/** Only for what is loaded with these words. */
export function useBesideWords(): BesideWords {
  return given(useContext(BesideWordsGiven));
}

function given<T>(words: T | undefined): T {
  if (words === undefined) throw new Error('no words are given: put a provider round it');
  return words;
}
