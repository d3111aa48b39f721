/** SVG text to pixels: the browser draws it once, at the size that is needed. */
import type { Size } from '../surface/fit.ts';

/** An image as large as its SVG says. Rejects when the browser cannot read the drawing. */
export async function imageOf(svg: string): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    return await decoded(url);
  } catch {
    throw new Error('the browser cannot read the drawing');
  } finally {
    URL.revokeObjectURL(url);
  }
}

export async function decoded(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = url;
  await image.decode();
  return image;
}

export function canvasOf(
  document: Document,
  image: CanvasImageSource | undefined,
  size: Size,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(size.width));
  canvas.height = Math.max(1, Math.round(size.height));
  if (image !== undefined) contextOf(canvas)?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** Makes the browser draw what it has only noted so far: here, and not all at once in the next frame. */
export function drawNow(canvas: HTMLCanvasElement): void {
  const thumb = canvasOf(canvas.ownerDocument, canvas, { width: 1, height: 1 });
  contextOf(thumb)?.getImageData(0, 0, 1, 1);
}

export function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D | undefined {
  return canvas.getContext('2d') ?? undefined;
}
