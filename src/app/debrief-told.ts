/** Which telling a debrief speaks of: the run that reached it, also while one of its choices is being replayed. */
import {
  cuesOf,
  debriefOf,
  upTo,
  type ChapterId,
  type Debrief,
  type Journal,
  type Run,
  type Session,
  type StoryRecord,
  type Told,
} from '../engine/index.ts';

export type Debriefed = { readonly run: Run; readonly told: Told; readonly chapter: ChapterId };

type Tell = (journal: Journal) => Told | undefined;

/** Undefined when no chapter of the run has been ended yet. */
export function debriefed(session: Session, tell: Tell): Debriefed | undefined {
  const { origin, run, told } = session;
  if (origin !== undefined) return inRun(origin.run, tell(upTo(origin.run.journal, origin.turn)));
  return inRun(run, told) ?? inRun(run, tell(run.journal));
}

function inRun(run: Run, told: Told | undefined): Debriefed | undefined {
  const chapter = told === undefined ? undefined : lastEnded(told);
  return told === undefined || chapter === undefined ? undefined : { run, told, chapter };
}

function lastEnded({ passages }: Told): ChapterId | undefined {
  const cues = passages.flatMap((passage) => passage.lines.flatMap((line) => line.cues));
  return cuesOf(cues, 'debrief').at(-1)?.chapter;
}

export function debriefPages({ told, chapter }: Debriefed, record: StoryRecord): Debrief {
  return debriefOf(told, record, chapter);
}
