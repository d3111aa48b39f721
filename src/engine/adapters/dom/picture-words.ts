/** The words in which a picture is described: handed in late, with the code that puts them together. */
import type { Crowd, Pose, Spot } from '../../core/story/cue.ts';
import type { LookKind } from '../../core/stage/look.ts';

export type PictureWords = {
  /** The language of these words, as in `lang`. */
  readonly language: string;
  /** What is shown, as a sentence that says so. */
  readonly shown: (said: string) => string;
  /** One person, where and how: a sentence. */
  readonly person: (who: string, spot: Spot, pose: Pose) => string;
  readonly gone: (who: string) => string;
  /** Whom the story has not named, and nobody described. */
  readonly somebody: string;
  readonly crowd: Readonly<Record<Crowd, string | undefined>>;
  /** @param seen A sentence: how it looks. */
  readonly card: (title: string, seen: string) => string;
  /** An empty frame; what is missing is said by its card. @param left A sentence: the one thing that is left in it. */
  readonly frame: (card: string, left?: string) => string;
  readonly noPicture: string;
  /** What each look means, said once in a run: when it is met first. */
  readonly looks: Readonly<Record<LookKind, string>>;
};
