/** Where a canvas is drawn on, seen on a thumbnail: quick, and a little generous at the edges. */
import { canvasOf, contextOf } from './rasterise.ts';

/** Says of each pixel of a thumbnail of `side` × `side` whether anything is drawn there; undefined without a context. */
export function drawnPart(
  canvas: HTMLCanvasElement,
  side: number,
): ((x: number, y: number) => boolean) | undefined {
  const thumb = canvasOf(canvas.ownerDocument, canvas, { width: side, height: side });
  const pixels = contextOf(thumb)?.getImageData(0, 0, side, side).data;
  return pixels && ((x, y) => (pixels[(y * side + x) * 4 + 3] ?? 0) > 0);
}
