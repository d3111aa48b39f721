/** A run: one journal, kept. A run whose choices were changed on the way back is a new run beside it. */
import type { RunId } from '../brand.ts';
import type { Journal } from './journal.ts';

/** What the reader held of a question of the record before the story began. Nothing weighs it. */
export type Judgement = {
  /** Of the question. */
  readonly question: string;
  readonly answer: string;
  /** Of 100. */
  readonly sure: number;
};

export type Run = {
  readonly id: RunId;
  /** What the reader calls it; empty when that was taken back. */
  readonly name?: string;
  readonly journal: Journal;
  /** Kept beside the journal, and by the runs that are forked from this one. */
  readonly judgement?: Judgement;
  /** How many of the journal's choices are told; fewer than all after going back. */
  readonly turn: number;
  /** Story build that last told it; a different one means the run is replayed by id. */
  readonly build: string;
  /** So many of its passages came with it, from a code or a link: this reader has not read them. */
  readonly given?: number;
  /** The run and turn it was forked from. */
  readonly parent?: { readonly run: RunId; readonly turn: number };
  /** Greater than that of any run played before it, whatever the clock said. Absent in old saves. */
  readonly order?: number;
  /** ISO 8601, from the clock. */
  readonly startedAt: string;
  readonly savedAt: string;
  /** What else stood in its file beside the run: written there by a later game, and written again. */
  readonly alongside?: Readonly<Record<string, unknown>>;
};

/** What may be changed of a run beside what is told of it. */
export type RunMarks = Pick<Run, 'name' | 'given'>;

/** Where it stands among the runs by the time that it was played. */
export function playedAt({ order, savedAt }: Run): number {
  return order ?? Date.parse(savedAt);
}

/** For sorting: the run played last comes first. */
export function newestFirst(a: Run, b: Run): number {
  return playedAt(b) - playedAt(a);
}
