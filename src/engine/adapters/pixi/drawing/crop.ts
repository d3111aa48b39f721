/** Layers cropped to their drawing: most hold little, and what is empty still costs fill. */
import { drawnPart } from './drawn-part.ts';
import type { Box } from './frame-of-view.ts';
import { canvasOf, contextOf } from './rasterise.ts';

export type Cropped = {
  readonly canvas: HTMLCanvasElement;
  readonly x: number;
  readonly y: number;
};

const THUMB = 80;

/** The smallest part that holds every drawn pixel, found on a thumbnail; undefined when nothing is drawn. */
export function cropped(canvas: HTMLCanvasElement): Cropped | undefined {
  const box = drawnBox(canvas);
  if (box === undefined) return undefined;
  const { x, y, width, height } = box;
  if (width * height > canvas.width * canvas.height * 0.85) return { canvas, x: 0, y: 0 };
  const part = canvasOf(canvas.ownerDocument, undefined, { width, height });
  contextOf(part)?.drawImage(canvas, x, y, width, height, 0, 0, width, height);
  return { canvas: part, x, y };
}

function drawnBox(canvas: HTMLCanvasElement): Box | undefined {
  const isDrawn = drawnPart(canvas, THUMB);
  if (isDrawn === undefined) return { x: 0, y: 0, width: canvas.width, height: canvas.height };
  let [left, top, right, bottom] = [THUMB, THUMB, -1, -1];
  for (let at = 0; at < THUMB * THUMB; at += 1) {
    const [x, y] = [at % THUMB, Math.floor(at / THUMB)];
    if (!isDrawn(x, y)) continue;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  if (right < 0) return undefined;
  return inPixels(
    canvas,
    Math.max(0, left - 1),
    Math.max(0, top - 1),
    Math.min(THUMB, right + 2),
    Math.min(THUMB, bottom + 2),
  );
}

function inPixels(
  { width, height }: HTMLCanvasElement,
  left: number,
  top: number,
  right: number,
  bottom: number,
): Box {
  const x = Math.floor((left * width) / THUMB);
  const y = Math.floor((top * height) / THUMB);
  return {
    x,
    y,
    width: Math.ceil((right * width) / THUMB) - x,
    height: Math.ceil((bottom * height) / THUMB) - y,
  };
}
