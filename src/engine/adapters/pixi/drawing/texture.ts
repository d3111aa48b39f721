/** Pixels to Pixi, and back to nothing: whoever makes a texture here also frees it. */
import { ImageSource, Rectangle, Texture } from 'pixi.js';
import { cropped } from './crop.ts';

export function textureOf(canvas: HTMLCanvasElement): Texture {
  return new Texture({ source: new ImageSource({ resource: canvas, scaleMode: 'linear' }) });
}

/** As `textureOf`, without the empty part round the drawing, which would cost fill; its size stays the canvas's own. */
export function trimmedTexture(canvas: HTMLCanvasElement): Texture {
  const part = cropped(canvas);
  if (part === undefined || part.canvas === canvas) return textureOf(canvas);
  const { width, height } = part.canvas;
  return new Texture({
    source: new ImageSource({ resource: part.canvas, scaleMode: 'linear' }),
    orig: new Rectangle(0, 0, canvas.width, canvas.height),
    trim: new Rectangle(part.x, part.y, width, height),
  });
}

/** One cell of a sheet. Freed with its sheet. */
export function cellOf(
  sheet: Texture,
  x: number,
  y: number,
  width: number,
  height: number,
): Texture {
  return new Texture({ source: sheet.source, frame: new Rectangle(x, y, width, height) });
}

export function free(texture: Texture): void {
  if (!texture.destroyed && texture !== Texture.EMPTY) texture.destroy(true);
}
