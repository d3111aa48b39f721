/**
 * A session: one run and the story as told so far. Every function makes a new session and changes nothing.
 * What comes from outside (a storyteller's `tell`, ids, times) is handed in.
 */
import type { ChoiceId, RunId } from '../brand.ts';
import { chaptersEnded, debriefOffered } from '../record/debrief-offered.ts';
import { append, upTo, type Journal } from './journal.ts';
import { findChoice } from '../story/find-choice.ts';
import { lastPassage, type Told } from '../story/passage.ts';
import type { Judgement, Run, RunMarks } from './run.ts';

export type Session = {
  readonly run: Run;
  /** Told as far as `run.turn`, or as far as the story still fits. */
  readonly told: Told;
  /** Where a replay from a debrief returns to. */
  readonly origin?: Origin;
};

type Origin = { readonly run: Run; readonly turn: number };
export type Tell = (journal: Journal) => Told;
/** What a new run needs from outside. `at` is ISO 8601. */
export type Birth = {
  readonly id: RunId;
  readonly at: string;
  readonly build: string;
  readonly judgement?: Judgement | undefined;
};

/**
 * The run as it is to be kept. A replay goes back and forth in the run that it was begun from;
 * that run keeps its place at the debrief, however far back one stands.
 */
export function runToKeep({ run, origin }: Session): Run {
  if (origin === undefined || origin.run.id !== run.id || run.turn >= origin.turn) return run;
  return { ...run, turn: origin.turn };
}

/** Number of choices told: where the reader stands. */
export function standing(session: Session): number {
  return session.told.journal.choices.length;
}

export function canGoBack(session: Session): boolean {
  return standing(session) > 0;
}

/** True when the journal goes on from here and the story still offers its next choice. */
export function canGoForward(session: Session): boolean {
  const next = session.run.journal.choices[standing(session)];
  return findChoice(lastPassage(session.told).choices, next)?.choice.open === true;
}

/** A new run. */
export function begin(journal: Journal, tell: Tell, birth: Birth): Session {
  const turn = journal.choices.length;
  return open(born(journal, turn, birth), tell);
}

/** A kept run, told to the turn it was left at. */
export function open(run: Run, tell: Tell): Session {
  return { run, told: tell(upTo(run.journal, run.turn)) };
}

/** The same session on another story build, or on the same one told afresh. */
export function retold(session: Session, tell: Tell): Session {
  return { ...session, ...open(session.run, tell) };
}

/**
 * Takes a choice. The journal's own next choice rolls forward; another one forks a new run and leaves the old whole.
 * A choice that is not offered changes nothing but the faults.
 */
export function choose(
  session: Session,
  choice: ChoiceId,
  { tell, birth }: { readonly tell: Tell; readonly birth: Birth },
): Session {
  const { run } = session;
  const turn = standing(session);
  const next = run.journal.choices[turn];
  const isNext = isNextOf(session, choice);
  const journal = journalWith(session, choice);
  const told = tell(journal);
  if (told.journal.choices.length <= turn) return refused(session, told);
  if (isNext) return { ...session, told, run: { ...run, turn: turn + 1 } };
  if (next === undefined) return { ...session, told, run: { ...run, journal, turn: turn + 1 } };
  const { judgement } = run;
  const fork = {
    ...born(journal, turn + 1, { ...birth, judgement }),
    parent: { run: run.id, turn },
  };
  return { ...session, ...freshOrigin(session), told, run: fork };
}

/** The journal as it will be when this choice is taken. */
export function journalWith(session: Session, choice: ChoiceId): Journal {
  const { journal } = session.run;
  const turn = standing(session);
  return isNextOf(session, choice) ? upTo(journal, turn + 1) : append(upTo(journal, turn), choice);
}

/** Whether the journal goes on with this choice; it may call it by an id that it had before. */
function isNextOf({ run, told }: Session, choice: ChoiceId): boolean {
  const next = run.journal.choices[told.journal.choices.length];
  return findChoice(lastPassage(told).choices, next)?.choice.id === choice;
}

export function back(session: Session, turns: number, tell: Tell): Session {
  return go(session, standing(session) - turns, tell);
}

export function forward(session: Session, turns: number, tell: Tell): Session {
  return go(session, standing(session) + turns, tell);
}

/** To any turn of the run's own journal. */
export function go(session: Session, turn: number, tell: Tell): Session {
  const reached = Math.min(Math.max(0, Math.trunc(turn)), session.run.journal.choices.length);
  return retold({ ...session, run: { ...session.run, turn: reached } }, tell);
}

/** Back to a decision, from a debrief; remembers where the debrief is. Forks only if one chooses otherwise. */
export function replay(session: Session, turn: number, tell: Tell): Session {
  const here: Origin = { run: session.run, turn: debriefTurn(session) };
  const isHome =
    session.origin?.run.id !== session.run.id || debriefOffered(session.told) !== undefined;
  return go({ ...session, ...(isHome ? { origin: here } : {}) }, turn, tell);
}

/** Back to the debrief that a replay was begun from; the replayed run is kept beside it. */
export function returnToOrigin(session: Session, tell: Tell): Session {
  const { origin } = freshOrigin(session);
  return origin === undefined ? session : open({ ...origin.run, turn: origin.turn }, tell);
}

/** The run in play, or the one that a replay was begun from, has another name or mark: nothing else changes. */
export function marked(session: Session, id: RunId, marks: RunMarks): Session {
  const named = (run: Run): Run => (run.id === id ? { ...run, ...marks } : run);
  const { run, origin } = session;
  return {
    ...session,
    run: named(run),
    ...(origin && { origin: { ...origin, run: named(origin.run) } }),
  };
}

/** Where one stands, when a chapter has been ended by then; else the run's end, for one has gone back in it. */
function debriefTurn({ run, told }: Session): number {
  const hasEnded = chaptersEnded(told).length > 0;
  return hasEnded ? told.journal.choices.length : run.journal.choices.length;
}

function born(journal: Journal, turn: number, { id, at, build, judgement }: Birth): Run {
  const kept = judgement === undefined ? {} : { judgement };
  return { id, journal, ...kept, turn, build, startedAt: at, savedAt: at };
}

/** The passages stay the very same, which says that nothing moved. */
function refused(session: Session, { faults }: Told): Session {
  return { ...session, told: { ...session.told, faults } };
}

/** A run that grew during its own replay is returned to as it has become, never as it was. */
function freshOrigin({ run, origin }: Session): { readonly origin?: Origin } {
  if (origin === undefined) return {};
  return { origin: origin.run.id === run.id ? { run, turn: origin.turn } : origin };
}
