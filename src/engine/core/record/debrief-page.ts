/** One page of the debrief: a decision that was taken, beside what the record has to say of it. */
import type { ChoiceId, DecisionId, FactId } from '../brand.ts';
import type { CitedFact, Citations, CitedSource } from './citations.ts';
import type { Grade } from '../story/cue.ts';
import type { Claim, DebriefEntry, StoryRecord } from './record.ts';
import type { Source } from './source.ts';
import { placeOfClaim } from './claim-place.ts';

export type DebriefPage = {
  readonly decision: DecisionId;
  /** The turn at which it was taken: what `replay` wants. */
  readonly turn: number;
  readonly title: string;
  readonly when: string;
  /** Its chapter turned on it. */
  readonly turns: boolean;
  /** `1871`, `1871-03` or `1871-03-18`, where the record says it. */
  readonly date?: string;
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
  /** What the authors have not read, or not found. */
  readonly unread: readonly string[];
  readonly invented: readonly string[];
  readonly question: string;
  /** The works cited on this page; the numbers count through its chapter. */
  readonly sources: readonly CitedSource[];
};

type DebriefOption = {
  readonly choice: ChoiceId;
  readonly short: string;
  readonly you: string;
  readonly taken: boolean;
};

export type DebriefClaim = Pick<Claim, 'id' | 'course_text' | 'verdict' | 'origin'> & {
  /** What the record says instead; of a claim that is right, what it says beside it. */
  readonly better: string;
  readonly facts: readonly CitedFact[];
  /** Where it stands in the course text, as its author counts. */
  readonly where?: string;
  /** The course text itself. */
  readonly work?: Source;
};

export type TakenDecision = {
  readonly decision: DecisionId;
  readonly turn: number;
  readonly chosen: ChoiceId;
  readonly offered: readonly ChoiceId[];
};

export type PageNeeds = {
  readonly record: StoryRecord;
  readonly citations: Citations;
  readonly missing: (what: string) => void;
};

export function debriefPage(
  taken: TakenDecision,
  entry: DebriefEntry,
  needs: PageNeeds,
): DebriefPage {
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
    turns: entry.turns === true,
    ...(entry.date === undefined ? {} : { date: entry.date }),
    you: youOf(taken, entry, missing),
    options: optionsOf(taken, entry),
    thatDay: entry.that_day,
    conduct,
    statement: entry.statement,
    stamp: stamp === undefined ? undefined : { grade: stamp.grade, how: entry.how, fact: stamp },
    dissent,
    claims,
    silent: entry.silent,
    unread: entry.unread ?? [],
    invented: entry.invented,
    question: entry.question,
    sources: citations.onThisPage(),
  };
}

function youOf(
  { chosen }: TakenDecision,
  entry: DebriefEntry,
  missing: PageNeeds['missing'],
): string {
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
  { record, citations, missing }: PageNeeds,
): readonly DebriefClaim[] {
  return entry.claims.flatMap((wanted) => {
    const claim = record.claims.find((each) => each.id === wanted);
    if (claim === undefined) {
      missing(`claim ${wanted}`);
      return [];
    }
    const { id, course_text, verdict, origin } = claim;
    const better = claim.better ?? claim.on_record ?? '';
    const facts = claim.facts.flatMap((fact) => citations.fact(fact, missing) ?? []);
    return [{ id, course_text, verdict, better, origin, facts, ...placeOfClaim(id, record) }];
  });
}
