/** The picture in words, one late part: what stands over it, what of it stands in the text, and what is said of it. */
import type { StageCatalog } from '../../core/stage/catalogs.ts';
import { createAside } from './asides.ts';
import { createOverlay, type Overlay, type OverlayNeeds } from './overlay.ts';
import type { PictureSaid, PictureSpeech } from './picture-said.ts';
import { createPictureSpeech } from './picture-speech.ts';
import type { PictureWords } from './picture-words.ts';
import { ENGLISH_SHEET } from './words.ts';

export type PictureInWords = PictureSaid & { readonly overlay: Overlay };

export type PictureInWordsNeeds = OverlayNeeds & {
  /** They may reject. */
  readonly catalog: () => Promise<StageCatalog>;
  readonly pictureWords: () => Promise<PictureWords>;
  /** Called when the speech has come. */
  readonly come: () => void;
};

export function createPictureInWords(needs: PictureInWordsNeeds): PictureInWords {
  const { lookups, words: sheet = ENGLISH_SHEET, catalog, pictureWords, come } = needs;
  let speech: PictureSpeech | undefined;
  let isAsked = false;
  ask();
  return {
    overlay: createOverlay(needs),
    aside: createAside(lookups, sheet),
    speech() {
      ask();
      return speech;
    },
  };

  function ask(): void {
    if (isAsked) return;
    isAsked = true;
    void Promise.all([catalog(), pictureWords()]).then(
      ([known, words]) => {
        speech = createPictureSpeech({ catalog: known, lookups, words, sheet });
        come();
      },
      () => (isAsked = false),
    );
  }
}
