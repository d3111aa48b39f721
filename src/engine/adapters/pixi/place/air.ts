/** Dust, snow, breath, smoke, falling print: a few sprites of one small texture, moved while the ambience lasts. */
import { Container, Sprite, type Texture } from 'pixi.js';
import type { LookKind } from '../../../core/stage/look.ts';
import type { Size } from '../surface/fit.ts';
import type { Tier } from '../quality/tiers.ts';
import { numberOf, sepia, type Colours } from '../drawing/palette.ts';
import { canvasOf, contextOf } from '../drawing/rasterise.ts';
import { free, textureOf } from '../drawing/texture.ts';
import { speckAt, specksOf, type AirKind } from './air-drift.ts';

export type AirOnStage = {
  readonly container: Container;
  /** `ms` is the ambience's own time, which stands still at rest. */
  settle(ms: number): void;
  close(): void;
};

export type AirParts = {
  readonly document: Document;
  readonly colours: Colours;
  readonly kind: AirKind;
  readonly look: LookKind;
  readonly tier: Tier;
  readonly composition: Size;
};

const DOT = 32;

export function createAir({
  document,
  colours,
  kind,
  look,
  tier,
  composition,
}: AirParts): AirOnStage {
  const container = new Container();
  const { width, height } = composition;
  const isSoft = kind === 'breath' || kind === 'smoke';
  const texture = kind === 'print' ? type(document) : dot(document, isSoft);
  const tone = colours.hexOf(kind === 'dust' || kind === 'print' ? 'paper' : 'snow');
  const specks = specksOf(kind, tier, width, height).map((speck) => {
    const sprite = new Sprite({ texture, anchor: 0.5, alpha: speck.alpha });
    sprite.tint = numberOf(
      look === 'told' ? sepia(tone) : look === 'legend' ? colours.hexOf('bone') : tone,
    );
    sprite.scale.set(speck.size / DOT);
    container.addChild(sprite);
    return { speck, sprite };
  });
  return {
    container,
    settle(ms) {
      for (const { speck, sprite } of specks) {
        const [x, y] = speckAt(speck, ms, width, height);
        sprite.position.set(x, y);
      }
    },
    close() {
      container.destroy({ children: true });
      free(texture);
    },
  };
}

function dot(document: Document, isSoft: boolean): Texture {
  const canvas = canvasOf(document, undefined, { width: DOT, height: DOT });
  const context = contextOf(canvas);
  if (context !== undefined) {
    const middle = DOT / 2;
    const gradient = context.createRadialGradient(middle, middle, 0, middle, middle, middle);
    gradient.addColorStop(0, '#ffffff');
    gradient.addColorStop(isSoft ? 0.2 : 0.72, isSoft ? '#ffffff99' : '#ffffff');
    gradient.addColorStop(1, '#ffffff00');
    context.fillStyle = gradient;
    context.fillRect(0, 0, DOT, DOT);
  }
  return textureOf(canvas);
}

/** Three lines of type, too small to be read. */
const TYPE = [
  [0, 4, 9, 3],
  [11, 4, 6, 3],
  [19, 4, 11, 3],
  [0, 13, 5, 3],
  [7, 13, 13, 3],
  [22, 13, 7, 3],
  [0, 22, 12, 3],
  [14, 22, 8, 3],
] as const;

function type(document: Document): Texture {
  const canvas = canvasOf(document, undefined, { width: DOT, height: DOT });
  const context = contextOf(canvas);
  if (context !== undefined) {
    context.fillStyle = '#ffffff';
    for (const [x, y, width, height] of TYPE) context.fillRect(x, y, width, height);
  }
  return textureOf(canvas);
}
