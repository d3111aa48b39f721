/**
 * Two runs of a role beside each other: where they part and where they agree, what was said, and what came of it by the
 * story's own lists. Only as far as both have come, so that no end is told that one of them has not seen. Pure.
 */
import type { ChapterId, ChoiceId, DecisionId, ListId } from '../brand.ts';
import type { Role } from '../story/pack.ts';
import type { Passage, Told } from '../story/passage.ts';
import { chaptersOfPassages } from './chapters-read.ts';
import { decisionsTaken } from './debrief.ts';
import { chaptersEnded } from './debrief-offered.ts';
import { quotedIn } from './quoted-in.ts';
import type { DebriefEntry, StoryRecord } from './record.ts';

export type Taken = {
  /** Before the choice. */
  readonly turn: number;
  readonly choice: ChoiceId;
  /** In the debrief's words, or else in the story's. */
  readonly short: string;
  readonly you: string | undefined;
};

export type ComparedDecision = {
  readonly decision: DecisionId;
  readonly title: string | undefined;
  readonly when: string | undefined;
  /** Undefined for a road that did not come to it. */
  readonly a: Taken | undefined;
  readonly b: Taken | undefined;
  readonly isParting: boolean;
};

export type ComparedChapter = {
  readonly chapter: ChapterId | undefined;
  readonly decisions: readonly ComparedDecision[];
};

/** What only the one has, and only the other. */
export type Apart<T> = { readonly a: readonly T[]; readonly b: readonly T[] };

export type Comparison = {
  readonly chapters: readonly ComparedChapter[];
  /** Words that only one of them spoke. */
  readonly said: Apart<string>;
  /** What stands on the story's lists, by the items' names. */
  readonly lists: readonly (Apart<string> & { readonly list: ListId })[];
  /** The one that has gone on where the other has not been. */
  readonly further: 'a' | 'b' | undefined;
};

export function compareRuns(a: Told, b: Told, role: Role, record: StoryRecord): Comparison {
  const [readA, readB] = [readingOf(a, role), readingOf(b, role)];
  const shared = new Set(readA.chapters.filter((chapter) => readB.chapters.includes(chapter)));
  const last = readA.chapters.findLast((chapter) => shared.has(chapter));
  const [toA, toB] = [
    upToShared(readA, readB, shared, last),
    upToShared(readB, readA, shared, last),
  ];
  const [shownA, shownB] = [decisionsIn(readA, shared, toA), decisionsIn(readB, shared, toB)];
  const order = merged(
    shownA.map(({ decision }) => decision),
    shownB.map(({ decision }) => decision),
  );
  const rows = order.map((decision) => {
    const [inA, inB] = [shownA, shownB].map((all) =>
      all.find((each) => each.decision === decision),
    );
    const entry = record.debriefs.find((each) => each.decision === decision);
    const row: ComparedDecision = {
      decision,
      title: entry?.title,
      when: entry?.when,
      a: inA && takenOf(inA, entry),
      b: inB && takenOf(inB, entry),
      isParting: inA?.choice !== inB?.choice,
    };
    return { chapter: (inA ?? inB)?.chapter, row };
  });
  const chapters = [...new Set(rows.map(({ chapter }) => chapter))].map((chapter) => ({
    chapter,
    decisions: rows.filter((each) => each.chapter === chapter).map(({ row }) => row),
  }));
  const [seenA, seenB] = [a.passages.slice(0, toA), b.passages.slice(0, toB)];
  return {
    chapters,
    said: apart(spokenIn(seenA), spokenIn(seenB)),
    lists: listsApart(seenA.at(-1), seenB.at(-1)),
    further: furtherOf(a.passages.length > toA, b.passages.length > toB),
  };
}

type Reading = {
  readonly told: Told;
  readonly chapters: readonly (ChapterId | undefined)[];
};

function readingOf(told: Told, role: Role): Reading {
  return { told, chapters: chaptersOfPassages(told, role) };
}

type Decided = {
  readonly decision: DecisionId;
  readonly turn: number;
  readonly choice: ChoiceId;
  readonly text: string;
  readonly chapter: ChapterId | undefined;
};

function decisionsIn(
  { told, chapters }: Reading,
  shared: ReadonlySet<ChapterId | undefined>,
  to: number,
): readonly Decided[] {
  return decisionsTaken(told).flatMap(({ decision, turn, chosen }) => {
    if (turn >= to || !shared.has(chapters[turn])) return [];
    const text = told.passages[turn]?.choices.find(({ id }) => id === chosen)?.text ?? '';
    return [{ decision, turn, choice: chosen, text, chapter: chapters[turn] }];
  });
}

/** How many of the passages may be told: where only this one has ended a chapter, as far as both have decided in it. */
function upToShared(
  own: Reading,
  other: Reading,
  shared: ReadonlySet<ChapterId | undefined>,
  last: ChapterId | undefined,
): number {
  const end = own.chapters.findLastIndex((chapter) => shared.has(chapter)) + 1;
  const hasEnded = ({ told, chapters }: Reading): boolean =>
    chaptersEnded(told).some((chapter) => chapter === last) ||
    (told.ended && chapters.at(-1) === last);
  if (!hasEnded(own) || hasEnded(other)) return end;
  const others = decisionsIn(other, shared, Infinity).map(({ decision }) => decision);
  const both = decisionsIn(own, shared, end).findLast(({ decision }) => others.includes(decision));
  return both === undefined ? own.chapters.indexOf(last) + 1 : both.turn + 2;
}

function takenOf({ turn, choice, text }: Decided, entry: DebriefEntry | undefined): Taken {
  const known =
    entry !== undefined && Object.hasOwn(entry.options, choice) ? entry.options[choice] : undefined;
  return { turn, choice, short: known?.short ?? text, you: known?.you };
}

/** Both in their order: what only one has comes after what both have before it. */
function merged<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  const result = [...a];
  b.forEach((each, at) => {
    if (result.includes(each)) return;
    const before = b.slice(0, at).findLast((one) => result.includes(one));
    result.splice(before === undefined ? 0 : result.indexOf(before) + 1, 0, each);
  });
  return result;
}

function spokenIn(passages: readonly Passage[]): readonly string[] {
  const chosen = passages.flatMap((passage) =>
    passage.choices.filter(({ id }) => id === passage.chosen).map(({ text }) => text),
  );
  return [...new Set(chosen.flatMap(quotedIn))];
}

function listsApart(a: Passage | undefined, b: Passage | undefined): Comparison['lists'] {
  const lists = Object.keys({ ...a?.lists, ...b?.lists }) as ListId[]; // told by the storyteller under their ids
  return lists.map((list) => ({ list, ...apart(a?.lists?.[list] ?? [], b?.lists?.[list] ?? []) }));
}

function apart<T>(a: readonly T[], b: readonly T[]): Apart<T> {
  return { a: a.filter((each) => !b.includes(each)), b: b.filter((each) => !a.includes(each)) };
}

/** Undefined also where each has been where the other has not. */
function furtherOf(isA: boolean, isB: boolean): Comparison['further'] {
  if (isA === isB) return undefined;
  return isA ? 'a' : 'b';
}
