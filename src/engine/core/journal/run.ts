/** A run: one journal, kept. A run whose choices were changed on the way back is a new run beside it. */
import type { RunId } from '../brand.ts';
import { id, integer, object, optional, text, type Decoder } from '../decode.ts';
import { decodeJournal, type Journal } from './journal.ts';

export type Run = {
  readonly id: RunId;
  readonly journal: Journal;
  /** How many of the journal's choices are told; fewer than all after going back. */
  readonly turn: number;
  /** Story build that last told it; a different one means the run is replayed by id. */
  readonly build: string;
  /** The run and turn it was forked from. */
  readonly parent?: { readonly run: RunId; readonly turn: number };
  /** ISO 8601, from the clock. */
  readonly startedAt: string;
  readonly savedAt: string;
};

export const decodeRun: Decoder<Run> = object({
  id: id<RunId>(),
  journal: decodeJournal,
  turn: integer,
  build: text,
  parent: optional(object({ run: id<RunId>(), turn: integer })),
  startedAt: text,
  savedAt: text,
});

/** For sorting: the run played last comes first. */
export function newestFirst(a: Run, b: Run): number {
  return b.savedAt < a.savedAt ? -1 : Number(b.savedAt > a.savedAt);
}
