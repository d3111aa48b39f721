/** What the reader gets: lines and choices between two choices, and the whole story as told so far. */
import type { ChoiceId, DecisionId, ListId } from '../brand.ts';
import { cuesOf, type Cue } from './cue.ts';
import type { Journal } from '../journal/journal.ts';

/** One `Continue()` of ink. `text` may be empty: then the cues belong to the moment that follows. */
export type Line = { readonly text: string; readonly cues: readonly Cue[] };

export type Choice = {
  readonly id: ChoiceId;
  readonly text: string;
  readonly cues: readonly Cue[];
  /** False for a choice that is shown and cannot be taken; `why` then says the reason. */
  readonly open: boolean;
  readonly why?: string;
  /** Ids that it had in earlier builds: runs that name them find it. */
  readonly formerly?: readonly ChoiceId[];
};

/** What is on each list of the story, by the items' names in ink and in ink's order. */
export type ToldLists = Readonly<Record<ListId, readonly string[]>>;

export type Passage = {
  readonly lines: readonly Line[];
  readonly choices: readonly Choice[];
  /** Set when the choice point is a decision that a debrief answers. */
  readonly decision?: DecisionId;
  /** The choice that was taken here, by its present id; absent on the last passage. */
  readonly chosen?: ChoiceId;
  /** As of its end; absent when the story declares no lists. */
  readonly lists?: ToldLists;
};

/** Of a journal: a choice that it holds is not here, or not as it was. */
export type JournalFault =
  | {
      readonly kind: 'choice-gone';
      /** Number of choices that were still found before this one. */
      readonly turn: number;
      readonly choice: ChoiceId;
      readonly offered: readonly Pick<Choice, 'id' | 'text'>[];
    }
  /** The first choice that was found by its place alone, and reads otherwise now. */
  | {
      readonly kind: 'choice-reworded';
      readonly turn: number;
      readonly was: string;
      readonly now: string;
    }
  | { readonly kind: 'choice-closed'; readonly turn: number; readonly choice: ChoiceId };

/** Of what is written: its author must mend it. */
export type WritingFault =
  | { readonly kind: 'runs-dry'; readonly turn: number }
  /** It goes on and on without a choice, in this knot or function, called from that. */
  | {
      readonly kind: 'endless';
      readonly turn: number;
      readonly knot: string;
      readonly calledFrom?: string;
    }
  /** Choices are shown, and none can be taken. */
  | { readonly kind: 'all-closed'; readonly turn: number }
  | { readonly kind: 'ink'; readonly turn: number; readonly message: string }
  | { readonly kind: 'unknown-entry'; readonly entry: string }
  | { readonly kind: 'cue'; readonly tag: string; readonly problem: string };

export type StoryFault = JournalFault | WritingFault;

/** A journal told: a pure function of the story and the journal. */
export type Told = {
  /** The journal as far as it could be told; shorter than what was asked for when a fault stopped it. */
  readonly journal: Journal;
  readonly passages: readonly Passage[];
  readonly ended: boolean;
  readonly faults: readonly StoryFault[];
};

export function lastPassage(told: Told): Passage {
  const passage = told.passages.at(-1);
  if (passage === undefined) throw new Error('a told story has at least one passage');
  return passage;
}

/** All cues of its lines, in order; those of its choices are not among them. */
export function cuesIn({ lines }: Pick<Passage, 'lines'>): readonly Cue[] {
  return lines.flatMap((line) => line.cues);
}

/** A passage as its lines make it: a decision is marked on a line, and is one only where there are choices. */
export function passageOf(lines: readonly Line[], choices: readonly Choice[]): Passage {
  const decision = cuesOf(cuesIn({ lines }), 'decision').at(-1)?.decision;
  const isDecision = decision !== undefined && choices.length > 0;
  return { lines, choices, ...(isDecision ? { decision } : {}) };
}

/** A choice as its cues make it: with a reason why not, or said to be unclickable, it is shown and closed. */
export function choiceOf({
  id,
  text,
  cues,
  formerly = [],
}: Pick<Choice, 'id' | 'text' | 'cues' | 'formerly'>): Choice {
  const why = cuesOf(cues, 'why').at(0)?.text;
  const open = why === undefined && cuesOf(cues, 'unclickable').length === 0;
  return {
    id,
    text,
    cues,
    open,
    ...(why === undefined ? {} : { why }),
    ...(formerly.length === 0 ? {} : { formerly }),
  };
}
