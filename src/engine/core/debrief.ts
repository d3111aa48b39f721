/**
 * The debrief: what was chosen beside what is documented, one page for each decision taken, in the order taken.
 * Pure: the told story and the record give the pages. What the record lacks is a fault, and the rest is shown.
 */
import type { ChoiceId, DecisionId, FactId, SceneId } from './brand.ts';
import { cuesOf, type Grade } from './cue.ts';
import type { RecordFault } from './fault.ts';
import type { Told } from './passage.ts';
import { createCitations, type CitedFact, type Citations, type CitedSource } from './citations.ts';
import type { Claim, DebriefEntry, StoryRecord } from './record.ts';

export type DebriefPage = {
  readonly decision: DecisionId;
  /** The turn at which it was taken: what `replay` wants. */
  readonly turn: number;
  readonly title: string;
  readonly when: string;
  /** What you did, in the debrief's words. */
  readonly you: string;
  /** All that could be done, in the order in which it was offered. */
  readonly options: readonly DebriefOption[];
  readonly thatDay: string;
  readonly conduct: readonly { readonly fact: CitedFact; readonly note?: string }[];
  readonly statement: string;
  readonly stamp:
    { readonly grade: Grade; readonly how: string; readonly fact: CitedFact } | undefined;
  readonly dissent: readonly {
    readonly who: string;
    readonly says: string;
    readonly source?: number;
  }[];
  readonly claims: readonly DebriefClaim[];
  readonly silent: readonly string[];
  readonly invented: readonly string[];
  readonly question: string;
  /** The works cited on this page; the numbers count through its chapter. */
  readonly sources: readonly CitedSource[];
};

export type DebriefOption = {
  readonly choice: ChoiceId;
  readonly short: string;
  readonly you: string;
  readonly taken: boolean;
};

export type DebriefClaim = Pick<Claim, 'id' | 'course_text' | 'verdict' | 'better' | 'origin'> & {
  readonly facts: readonly CitedFact[];
};

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
    if (entry !== undefined) return [page(decision, entry, { record, citations, missing })];
    missing('debrief');
    return [];
  });
  return { pages, faults };
}

export type TakenDecision = {
  readonly decision: DecisionId;
  readonly turn: number;
  readonly scene: SceneId | undefined;
  readonly chosen: ChoiceId;
  readonly offered: readonly ChoiceId[];
};

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

type Needs = {
  readonly record: StoryRecord;
  readonly citations: Citations;
  readonly missing: (what: string) => void;
};

function page(taken: TakenDecision, entry: DebriefEntry, needs: Needs): DebriefPage {
  const { citations, missing } = needs;
  const cite = (id: FactId) => citations.fact(id, missing);
  const conduct = entry.conduct.flatMap(({ fact: id, note }) => {
    const fact = cite(id);
    return fact === undefined ? [] : [{ fact, ...(note === undefined ? {} : { note }) }];
  });
  const stamp = cite(entry.stamp);
  const dissent = entry.dissent.map(({ who, says, source: id }) => {
    const source = id === undefined ? undefined : citations.source(id, missing);
    return { who, says, ...(source === undefined ? {} : { source }) };
  });
  const claims = claimsOf(entry, needs);
  return {
    decision: taken.decision,
    turn: taken.turn,
    title: entry.title,
    when: entry.when,
    you: youOf(taken, entry, missing),
    options: optionsOf(taken, entry),
    thatDay: entry.that_day,
    conduct,
    statement: entry.statement,
    stamp: stamp === undefined ? undefined : { grade: stamp.grade, how: entry.how, fact: stamp },
    dissent,
    claims,
    silent: entry.silent,
    invented: entry.invented,
    question: entry.question,
    sources: citations.onThisPage(),
  };
}

function youOf({ chosen }: TakenDecision, entry: DebriefEntry, missing: Needs['missing']): string {
  const option = optionOf(entry, chosen);
  if (option === undefined) missing(`words for the option ${chosen}`);
  return option?.you ?? '';
}

/** What was offered first, in its order; then what the debrief knows and this run was not offered. */
function optionsOf(
  { offered, chosen }: TakenDecision,
  entry: DebriefEntry,
): readonly DebriefOption[] {
  const known = Object.keys(entry.options) as ChoiceId[]; // an entry's options are named by choice ids
  const others = known.filter((id) => !offered.includes(id));
  return [...offered, ...others].flatMap((choice) => {
    const option = optionOf(entry, choice);
    return option === undefined ? [] : [{ choice, ...option, taken: choice === chosen }];
  });
}

function optionOf(entry: DebriefEntry, choice: ChoiceId) {
  return Object.hasOwn(entry.options, choice) ? entry.options[choice] : undefined;
}

function claimsOf(
  entry: DebriefEntry,
  { record, citations, missing }: Needs,
): readonly DebriefClaim[] {
  return entry.claims.flatMap((wanted) => {
    const claim = record.claims.find((each) => each.id === wanted);
    if (claim === undefined) {
      missing(`claim ${wanted}`);
      return [];
    }
    const { id, course_text, verdict, better, origin } = claim;
    const facts = claim.facts.flatMap((fact) => citations.fact(fact, missing) ?? []);
    return [{ id, course_text, verdict, better, origin, facts }];
  });
}
