/** Makes the picture that a state asks for, and knows whether one that hangs still serves. */
import type { StageCatalog } from '../../../core/stage/catalogs.ts';
import type { StageState } from '../../../core/stage/stage-state.ts';
import type { Studio } from '../drawing/studio.ts';
import type { Tier } from '../quality/tiers.ts';
import { pictureFor } from './picture-for.ts';
import type { Drawings } from './drawings.ts';
import { emptyPicture } from './empty-picture.ts';
import type { Missing } from './missing.ts';
import { prepared } from './prepared.ts';
import type { Picture } from './picture.ts';
import { pictureKey } from './subject.ts';
import type { SurfaceKeeper } from '../surface/surface-keeper.ts';

/** What hangs on the easel, and what it was drawn for. */
export type Hung = {
  readonly picture: Picture;
  readonly key: string;
  readonly pixels: number;
  readonly tier: Tier;
};

export type PictureMakerParts = {
  readonly catalog: StageCatalog;
  readonly studio: Studio;
  readonly drawings: Drawings;
  readonly missing: Missing;
  readonly surface: Pick<SurfaceKeeper, 'now' | 'pixelsFor'>;
};

export type PictureMaker = {
  keyOf(state: StageState): string;
  /** Whether it can show this state at this tier. */
  serves(hung: Hung, state: StageState, tier: Tier): boolean;
  /** Whether the window has grown or shrunk too much for how it was drawn. */
  isOutgrown(hung: Hung, state: StageState): boolean;
  make(state: StageState, tier: Tier): Promise<Hung>;
};

/** A picture is drawn anew when its size has changed by so much. */
const RESIZED_ENOUGH = 1.1;

export function createPictureMaker({ surface, ...parts }: PictureMakerParts): PictureMaker {
  const { catalog, missing } = parts;
  const keyOf = (state: StageState): string => pictureKey(state, catalog);

  function pixelsFor(state: StageState): number {
    const place = catalog.places.find(({ id }) => id === state.place);
    const [width, height] = place?.size ?? [1600, 900];
    return surface.pixelsFor({ width, height });
  }

  return {
    keyOf,
    serves: (hung, state, tier) =>
      hung.key === keyOf(state) && hung.pixels === pixelsFor(state) && hung.tier === tier,
    isOutgrown(hung, state) {
      const ratio = pixelsFor(state) / hung.pixels;
      return ratio > RESIZED_ENOUGH || ratio < 1 / RESIZED_ENOUGH;
    },
    async make(state, tier) {
      const [key, pixels] = [keyOf(state), pixelsFor(state)];
      // the canvas renderer would show the edges of the pieces
      const isInPieces = tier === 'full' && surface.now().kind === 'webgl';
      const drawn = await missing.attempt(key, async () =>
        prepared(await pictureFor(state, { ...parts, tier, pixels, isInPieces }), state),
      );
      // the old picture must not stand for another place
      return { picture: drawn ?? emptyPicture(), key, pixels, tier };
    },
  };
}
