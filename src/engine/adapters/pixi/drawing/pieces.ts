/** A layer in pieces: most layers stand round an empty middle, and what is empty still costs fill. */
import { drawnPart } from './drawn-part.ts';
import type { Box } from './frame-of-view.ts';

/** The picture is looked at in so many columns and rows. */
const CELLS = 20;
/** Pixels of the thumbnail for a cell. */
const FINE = 4;
/** Less saving than this is not worth more than one piece. */
const WORTH = 0.8;

/** Parts of the canvas, in its pixels, that hold all that is drawn, and little else. One part when that saves nothing. */
export function piecesOf(canvas: HTMLCanvasElement): readonly Box[] {
  const { width, height } = canvas;
  const whole: Box = { x: 0, y: 0, width, height };
  const isDrawn = drawnCells(canvas);
  if (isDrawn === undefined) return [whole];
  const pieces = boxesOf(isDrawn).map((box) => inPixels(box, width, height));
  const area = pieces.reduce((sum, piece) => sum + piece.width * piece.height, 0);
  return area > width * height * WORTH ? [whole] : pieces;
}

function drawnCells(canvas: HTMLCanvasElement): ((x: number, y: number) => boolean) | undefined {
  const isDrawn = drawnPart(canvas, CELLS * FINE);
  if (isDrawn === undefined) return undefined;
  const within = Array.from({ length: FINE * FINE }, (_, at) => [at % FINE, Math.floor(at / FINE)]);
  return (x, y) => within.some(([dx = 0, dy = 0]) => isDrawn(x * FINE + dx, y * FINE + dy));
}

/** Rows of drawn cells, each carried down as far as it stays the same. In cells. */
export function boxesOf(isDrawn: (x: number, y: number) => boolean): readonly Box[] {
  const done: Box[] = [];
  let open: readonly Box[] = [];
  for (let y = 0; y <= CELLS; y += 1) {
    const runs = y < CELLS ? runsIn(y, isDrawn) : [];
    const carried = runs.map((run) => {
      const above = open.find((box) => box.x === run.x && box.width === run.width);
      return above === undefined ? run : { ...above, height: above.height + 1 };
    });
    done.push(
      ...open.filter((box) => !carried.some(({ x, y: top }) => x === box.x && top === box.y)),
    );
    open = carried;
  }
  return done;
}

function runsIn(y: number, isDrawn: (x: number, y: number) => boolean): readonly Box[] {
  const runs: Box[] = [];
  for (let x = 0; x < CELLS; x += 1) {
    if (!isDrawn(x, y)) continue;
    const last = runs.at(-1);
    if (last !== undefined && last.x + last.width === x)
      runs[runs.length - 1] = { ...last, width: last.width + 1 };
    else runs.push({ x, y, width: 1, height: 1 });
  }
  return runs;
}

/** Edges are whole pixels, shared by neighbours. */
function inPixels({ x, y, width, height }: Box, wide: number, high: number): Box {
  const [left, right] = [x, x + width].map((cell) => Math.round((cell * wide) / CELLS));
  const [top, bottom] = [y, y + height].map((cell) => Math.round((cell * high) / CELLS));
  return {
    x: left ?? 0,
    y: top ?? 0,
    width: (right ?? 0) - (left ?? 0),
    height: (bottom ?? 0) - (top ?? 0),
  };
}
