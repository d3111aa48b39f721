/** What can be had of a picture in words, as types alone: the late code behind them looks up what others look up. */
import type { Cue } from '../../core/story/cue.ts';
import type { Passage } from '../../core/story/passage.ts';

/** A card or a teller as it stands beside its line. Undefined for other cues, and while the catalogs have not arrived. */
export type Aside = (cue: Cue) => Node | undefined;

export type PictureSpeech = {
  /** The picture as it stands at the end of what is told. */
  readonly now: (passages: readonly Passage[]) => string;
  /** What is to be heard of the picture before this line of the last passage. Undefined: nothing new. */
  readonly before: (
    passages: readonly Passage[],
    line: number,
    wish: { readonly showPictures: boolean },
  ) => Node | undefined;
};

export type PictureSaid = {
  readonly aside: Aside;
  /** Undefined until its words have come; asking fetches them when they did not. */
  readonly speech: () => PictureSpeech | undefined;
};
