/**
 * The debrief: what was chosen beside what is documented, one page for each decision taken, in the order taken.
 * Pure: the told story and the record give the pages. What the record lacks is a fault, and the rest is shown.
 */
import type { ChapterId } from '../brand.ts';
import { createCitations } from './citations.ts';
import { cuesOf } from '../story/cue.ts';
import { debriefPage, type DebriefPage, type TakenDecision } from './debrief-page.ts';
import type { RecordFault } from '../fault.ts';
import { cuesIn, type Told } from '../story/passage.ts';
import type { StoryRecord } from './record.ts';

export type { DebriefClaim, DebriefPage } from './debrief-page.ts';

export type Debrief = {
  readonly pages: readonly DebriefPage[];
  readonly faults: readonly RecordFault[];
};

/** @param chapter Only the decisions of this chapter, which ends with its own debrief cue. Absent: all that were taken. */
export function debriefOf(told: Told, record: StoryRecord, chapter?: ChapterId): Debrief {
  const faults: RecordFault[] = [];
  const citations = createCitations(record);
  const [from, to] = chapter === undefined ? [0, Infinity] : stretchOf(told, chapter);
  const taken = decisionsTaken(told).filter(({ turn }) => turn >= from && turn < to);
  const pages = taken.flatMap((decision) => {
    const entry = record.debriefs.find((each) => each.decision === decision.decision);
    const missing = (what: string) =>
      faults.push({ kind: 'record-gap', decision: decision.decision, missing: what });
    if (entry !== undefined) return [debriefPage(decision, entry, { record, citations, missing })];
    missing('debrief');
    return [];
  });
  return { pages, faults };
}

/** The decisions that were taken, oldest first. One that a story let be taken anew counts once, where it was last. */
export function decisionsTaken(told: Told): readonly TakenDecision[] {
  const all = told.passages.flatMap(({ choices, decision, chosen }, turn) => {
    if (decision === undefined || chosen === undefined) return [];
    return [{ decision, turn, chosen, offered: choices.map((choice) => choice.id) }];
  });
  const last = new Map(all.map((taken) => [taken.decision, taken]));
  return all.filter((taken) => last.get(taken.decision) === taken);
}

/** The chapter's turns: from where the chapter before it ended to its own end. Empty when it has not ended. */
export function stretchOf(
  told: Pick<Told, 'passages'>,
  chapter: ChapterId,
): readonly [from: number, to: number] {
  const ends = told.passages.flatMap((passage, turn) =>
    cuesOf(cuesIn(passage), 'debrief').map((cue) => ({ turn, chapter: cue.chapter })),
  );
  const at = ends.findIndex((end) => end.chapter === chapter);
  return [ends[at - 1]?.turn ?? 0, ends[at]?.turn ?? 0];
}
