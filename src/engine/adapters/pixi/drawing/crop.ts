/** Layers cropped to their drawing: most hold little, and what is empty still costs fill. */
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

type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

function drawnBox(canvas: HTMLCanvasElement): Box | undefined {
  const thumb = canvasOf(canvas.ownerDocument, canvas, { width: THUMB, height: THUMB });
  const pixels = contextOf(thumb)?.getImageData(0, 0, THUMB, THUMB).data;
  if (pixels === undefined) return { x: 0, y: 0, width: canvas.width, height: canvas.height };
  let [left, top, right, bottom] = [THUMB, THUMB, -1, -1];
  for (let at = 0; at < THUMB * THUMB; at += 1) {
    if ((pixels[at * 4 + 3] ?? 0) === 0) continue;
    left = Math.min(left, at % THUMB);
    right = Math.max(right, at % THUMB);
    top = Math.min(top, Math.floor(at / THUMB));
    bottom = Math.max(bottom, Math.floor(at / THUMB));
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
