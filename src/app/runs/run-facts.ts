/** What a card says of a run: where it stands, how far its chapters are, the picture it stopped at. Pure. */
import {
  chaptersEnded,
  chaptersOfPassages,
  pictureAtEnd,
  type Pack,
  type Run,
  type Told,
} from '../../engine/index.ts';
import { standingOf, type RunStanding } from './run-standing.ts';

export type ChapterBar = 'read' | 'here' | 'ahead';

export type RunFacts = {
  readonly standing: RunStanding;
  readonly chapters: readonly ChapterBar[];
  /** Title of the one it stands in. */
  readonly chapter: string | undefined;
  readonly picture: ReturnType<typeof pictureAtEnd>;
  /** The story of today cannot tell all of it. */
  readonly isOlder: boolean;
};

/** @param told The run's whole journal. */
export function factsOf(run: Run, told: Told, pack: Pack): RunFacts {
  const role = pack.roles.find(({ id }) => id === run.journal.role);
  const chapters = role?.chapters ?? [];
  const passages = told.passages.slice(0, run.turn + 1);
  const ended = chaptersEnded({ ...told, passages });
  const here = chaptersOfPassages({ ...told, passages }, { chapters }).at(-1);
  return {
    standing: standingOf(run, told, pack),
    chapters: chapters.map(({ id }) => {
      if (ended.includes(id)) return 'read';
      return id === here ? 'here' : 'ahead';
    }),
    chapter: chapters.find(({ id }) => id === here)?.title,
    picture: pictureAtEnd(passages),
    isOlder: told.journal.choices.length < run.journal.choices.length,
  };
}
