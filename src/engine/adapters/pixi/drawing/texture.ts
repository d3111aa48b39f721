/** Pixels to Pixi, and back to nothing: whoever makes a texture here also frees it. */
import { ImageSource, Rectangle, Texture } from 'pixi.js';

export function textureOf(canvas: HTMLCanvasElement): Texture {
  return new Texture({ source: new ImageSource({ resource: canvas, scaleMode: 'linear' }) });
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
