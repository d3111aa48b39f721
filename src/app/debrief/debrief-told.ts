/** Which telling a debrief speaks of: the run that reached it, also while one of its choices is being replayed. */
import {
  chaptersEnded,
  upTo,
  type ChapterId,
  type Journal,
  type Run,
  type Session,
  type Told,
} from '../../engine/index.ts';

export type Debriefed = {
  readonly run: Run;
  readonly told: Told;
  /** Those that the run has ended, in order; at least one. */
  readonly chapters: readonly ChapterId[];
};

type Tell = (journal: Journal) => Told | undefined;

/**
 * Undefined when no chapter of the run has been ended yet.
 * @param wanted Id of the run that is asked for, when a replay has two: the one it began from and its own.
 */
export function debriefed(session: Session, tell: Tell, wanted?: string): Debriefed | undefined {
  const { origin, run, told } = session;
  const own = () => inRun(run, told) ?? inRun(run, tell(run.journal));
  if (origin === undefined) return own();
  const first = () => inRun(origin.run, tell(upTo(origin.run.journal, origin.turn)));
  const isOwnWanted = wanted === run.id && run.id !== origin.run.id;
  return isOwnWanted ? (own() ?? first()) : first();
}

function inRun(run: Run, told: Told | undefined): Debriefed | undefined {
  if (told === undefined) return undefined;
  const chapters = chaptersEnded(told);
  return chapters.length === 0 ? undefined : { run, told, chapters };
}
