/** Where a kept run stands, in the story's own words. Pure. */
import {
  chaptersEnded,
  cuesOf,
  type Pack,
  type Passage,
  type Run,
  type Told,
} from '../../engine/index.ts';

export type RunStanding = {
  /** Title of the scene one would go on in. */
  readonly scene: string | undefined;
  /** Title of the chapter at whose end it stands. */
  readonly finished: string | undefined;
  /** It has ended a chapter, wherever it stands now. */
  readonly hasDebrief: boolean;
};

/** @param told The run's whole journal. */
export function standingOf(run: Run, told: Told, pack: Pack): RunStanding {
  const passages = told.passages.slice(0, run.turn + 1);
  const scene = cuesOf(passages.flatMap(cuesIn), 'scene').at(-1)?.scene;
  const ended = cuesOf(passages.slice(-1).flatMap(cuesIn), 'debrief').at(-1)?.chapter;
  const chapters = pack.roles.flatMap((role) => role.chapters);
  return {
    scene: pack.scenes.find(({ id }) => id === scene)?.title,
    finished:
      ended === undefined ? undefined : (chapters.find(({ id }) => id === ended)?.title ?? ended),
    hasDebrief: chaptersEnded(told).length > 0,
  };
}

function cuesIn({ lines }: Passage) {
  return lines.flatMap((line) => line.cues);
}
