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

export type Debriefed = {
  readonly run: Run;
  readonly told: Told;
  /** Those that the run has ended, in order; at least one. */
  readonly chapters: readonly ChapterId[];
};

type Tell = (journal: Journal) => Told | undefined;

/** Undefined when no chapter of the run has been ended yet. */
export function debriefed(session: Session, tell: Tell): Debriefed | undefined {
  const { origin, run, told } = session;
  if (origin !== undefined) return inRun(origin.run, tell(upTo(origin.run.journal, origin.turn)));
  return inRun(run, told) ?? inRun(run, tell(run.journal));
}

function inRun(run: Run, told: Told | undefined): Debriefed | undefined {
  if (told === undefined) return undefined;
  const chapters = ended(told);
  return chapters.length === 0 ? undefined : { run, told, chapters };
}

function ended({ passages }: Told): readonly ChapterId[] {
  const cues = passages.flatMap((passage) => passage.lines.flatMap((line) => line.cues));
  return [...new Set(cuesOf(cues, 'debrief').map((cue) => cue.chapter))];
}

export type ChapterDebrief = Debrief & { readonly chapter: ChapterId };

export function chapterDebriefs(
  { told, chapters }: Debriefed,
  record: StoryRecord,
): readonly ChapterDebrief[] {
  return chapters.map((chapter) => ({ chapter, ...debriefOf(told, record, chapter) }));
}
