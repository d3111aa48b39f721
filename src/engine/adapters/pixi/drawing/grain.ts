/**
 * Grain: one small tile of noise, printed into every layer once when it is made.
 * It costs nothing per frame and lies still. On chalk it is what breaks the line.
 */
import type { LookKind } from '../../../core/stage/look.ts';
import { assertNever } from '../../../core/result.ts';
import { seeded } from './seeded.ts';

/** Where in a larger drawing a part of it lies. */
export type Spot = { readonly x: number; readonly y: number };

export type Grain = {
  /** @param spot A part of a drawing gets the grain that it would have in the whole. */
  lay(context: CanvasRenderingContext2D, look: LookKind, spot?: Spot): void;
};

const CORNER: Spot = { x: 0, y: 0 };

const TILE = 256;
const SEED = 7;

export function createGrain(document: Document): Grain {
  const tiles = new Map<LookKind, HTMLCanvasElement>();
  return {
    lay(context, look, { x, y } = CORNER) {
      const tile = tiles.get(look) ?? drawTile(document, look);
      tiles.set(look, tile);
      const pattern = context.createPattern(tile, 'repeat');
      if (pattern === null) return;
      context.save();
      context.setTransform(1, 0, 0, 1, -x, -y);
      context.globalCompositeOperation = 'source-atop';
      context.fillStyle = pattern;
      context.fillRect(x, y, context.canvas.width, context.canvas.height);
      context.restore();
    },
  };
}

function drawTile(document: Document, look: LookKind): HTMLCanvasElement {
  const tile = document.createElement('canvas');
  tile.width = TILE;
  tile.height = TILE;
  const context = tile.getContext('2d');
  if (context === null) return tile;
  const pixels = context.createImageData(TILE, TILE);
  const draw = seeded(SEED);
  for (let at = 0; at < pixels.data.length; at += 4) {
    const [tone, alpha] = speck(look, draw());
    pixels.data.fill(tone, at, at + 3);
    pixels.data[at + 3] = alpha;
  }
  context.putImageData(pixels, 0, 0);
  return tile;
}

/** Grey and alpha, 0 … 255, of one grain for a chance of 0 … 1. */
function speck(look: LookKind, chance: number): readonly [number, number] {
  switch (look) {
    case 'lived':
    case 'silent':
      return chance > 0.93 ? [255, 13] : [0, Math.round(chance ** 4 * 84)];
    case 'told':
      return chance > 0.9 ? [240, 17] : [0, Math.round(chance ** 3 * 92)];
    case 'legend':
      return chance > 0.6 ? [0, Math.round(chance * 170)] : [0, 20];
    default:
      return assertNever(look);
  }
}
