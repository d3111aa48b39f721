/** The record: what is documented, by whom, how sure. Decoders are the schema; types follow from them. */
import type { ClaimId, DecisionId, FactId, SourceId } from '../brand.ts';
import { GRADES } from '../story/cue.ts';
import {
  dictionary,
  flag,
  id,
  list,
  object,
  oneOf,
  optional,
  text,
  textual,
  type Made,
} from '../decode.ts';
import type { Teller } from '../stage/teller.ts';
import type { BoardDoor } from '../board/board.ts';
import type { Final } from './final.ts';
import type { CourseText } from './course-text.ts';
import type { Question } from './question.ts';
import type { RecordTable } from './record-table.ts';
import type { Source } from './source.ts';

/** What a historian holds of a thing is an opinion, however many papers it rests on: it is never graded documented. */
export const JUDGEMENT = "a historian's judgement";
const HOWS = [
  'written at the time',
  'told later',
  'inferred',
  'official claim',
  JUDGEMENT,
] as const;
const VERDICTS = ['right', 'partly', 'contested', 'unsupported', 'wrong', 'legend'] as const;

const facts = list(id<FactId>());

export const decodeFact = object({
  id: id<FactId>(),
  claim: text,
  date: textual,
  grade: oneOf(GRADES),
  how: oneOf(HOWS),
  who: text,
  sources: list(id<SourceId>()),
  /** True when the work itself was not seen; such a fact is never graded above `probable`. */
  unseen: optional(flag),
  /** Works that are known to speak of it, in print or in an archive, and were not read: it is unread, and not silent. */
  unread: optional(list(id<SourceId>())),
  reviewed: textual,
});
export type Fact = Made<typeof decodeFact>;

export const decodeClaim = object({
  id: id<ClaimId>(),
  course_text: text,
  verdict: oneOf(VERDICTS),
  /** A better statement, of a claim that is not right. */
  better: optional(text),
  /** What the record has beside a claim that is right. */
  on_record: optional(text),
  facts,
  origin: text,
});
export type Claim = Made<typeof decodeClaim>;

export const decodeTerm = object({ id: text, term: text, also: optional(list(text)), text });
export type Term = Made<typeof decodeTerm>;

export const decodeFigure = object({
  id: text,
  name: text,
  kind: oneOf(['real', 'invented']),
  who: text,
  fate: text,
  say: text,
  facts: optional(facts),
});
/** Somebody in the who's who. */
export type Figure = Made<typeof decodeFigure>;

export const decodeDate = object({ date: textual, text, facts });
export type DatedEntry = Made<typeof decodeDate>;

export const decodeDebrief = object({
  decision: id<DecisionId>(),
  title: text,
  when: text,
  /** One of the three to five that its chapter turned on: they are read first. */
  turns: optional(flag),
  /** Of a decision that its chapter turned on: `1871`, `1871-03` or `1871-03-18`. */
  date: optional(textual),
  /** By choice id. */
  options: dictionary(object({ you: text, short: text })),
  that_day: text,
  conduct: list(object({ fact: id<FactId>(), note: optional(text) })),
  statement: text,
  stamp: id<FactId>(),
  how: oneOf(HOWS),
  dissent: list(object({ who: text, says: text, source: optional(id<SourceId>()) })),
  claims: list(id<ClaimId>()),
  /** What nobody wrote down, as far as scholars know. */
  silent: list(text),
  /** What is written, or may be, and the authors have not read or not found. */
  unread: optional(list(text)),
  invented: list(text),
  question: text,
});
export type DebriefEntry = Made<typeof decodeDebrief>;

export type StoryRecord = {
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly glossary: readonly Term[];
  readonly people: readonly Figure[];
  readonly timeline: readonly DatedEntry[];
  readonly tellers: readonly Teller[];
  readonly debriefs: readonly DebriefEntry[];
  readonly questions: readonly Question[];
  readonly finals: readonly Final[];
  readonly tables: readonly RecordTable[];
  readonly course_texts: readonly CourseText[];
  /** Which there are: their cards come apart, when one is opened. */
  readonly boards: readonly BoardDoor[];
};

export const EMPTY_RECORD: StoryRecord = {
  facts: [],
  sources: [],
  claims: [],
  glossary: [],
  people: [],
  timeline: [],
  tellers: [],
  debriefs: [],
  questions: [],
  finals: [],
  tables: [],
  course_texts: [],
  boards: [],
};
