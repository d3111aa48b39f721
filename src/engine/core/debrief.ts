/**
 * The debrief: what was chosen beside what is documented, one page for each decision taken, in the order taken.
 * Pure: the told story and the record give the pages. What the record lacks is a fault, and the rest is shown.
 */
import type { SceneId } from './brand.ts';
import { createCitations } from './citations.ts';
import { cuesOf } from './cue.ts';
import { debriefPage, type DebriefPage, type TakenDecision } from './debrief-page.ts';
import type { RecordFault } from './fault.ts';
import type { Told } from './passage.ts';
import type { StoryRecord } from './record.ts';

export type { DebriefClaim, DebriefPage } from './debrief-page.ts';

export type Debrief = {
  readonly pages: readonly DebriefPage[];
  readonly faults: readonly RecordFault[];
};

/** @param scenes The chapter's scenes; decisions taken in others are left out. Absent: all that were taken. */
export function debriefOf(told: Told, record: StoryRecord, scenes?: readonly SceneId[]): Debrief {
  const faults: RecordFault[] = [];
  const citations = createCitations(record);
  const taken = decisionsTaken(told).filter(
    ({ scene }) => scenes === undefined || (scene !== undefined && scenes.includes(scene)),
  );
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

/** The decisions that were taken, oldest first. */
export function decisionsTaken(told: Told): readonly TakenDecision[] {
  const taken: TakenDecision[] = [];
  let scene: SceneId | undefined;
  for (const [turn, { lines, choices, decision, chosen }] of told.passages.entries()) {
    const cues = lines.flatMap((line) => line.cues);
    scene = cuesOf(cues, 'scene').at(-1)?.scene ?? scene;
    if (decision === undefined || chosen === undefined) continue;
    taken.push({ decision, turn, scene, chosen, offered: choices.map((choice) => choice.id) });
  }
  return taken;
}
