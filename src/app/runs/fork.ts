/** Going back and choosing otherwise: which choice was taken before, and when a new run came of it. Pure. */
import {
  standing,
  type ChoiceId,
  type Manner,
  type Run,
  type Session,
} from '../../engine/index.ts';

/** The choice that the run took where the reader has gone back to. */
export function takenHere(session: Session | undefined): ChoiceId | undefined {
  return session?.run.journal.choices[standing(session)];
}

/** True for the run that was just made of `before` by choosing otherwise; not for one that is opened. */
export function isNewFork(before: Run | undefined, after: Run, manner: Manner): before is Run {
  if (before === undefined || before.id === after.id || manner === 'jump') return false;
  return after.parent?.run === before.id;
}
