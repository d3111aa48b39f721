/** A printed row that a pencil strikes out: its frame shows where the hand is, its line that it is struck. */
import { INK, set, type Draw } from './svg.ts';

export type RowLook = {
  /** What it is called in the piece. */
  readonly word: string;
  readonly frame: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** The pencil's line, as a path. */
  readonly line: string;
  /** Printed on it. */
  readonly print: readonly Node[];
};
export type RowActs = { readonly move: () => void; readonly strike: () => void };

/** How far a frame stands out of what is printed. */
const ROOM = 6;

export function strikeRow(draw: Draw, { word, frame, line, print }: RowLook, { move, strike }: RowActs) {
  const { x, y, width, height } = frame;
  const box = draw('rect', { x: x - ROOM, y, width: width + 2 * ROOM, height });
  const under = draw('path', {
    d: `M${x} ${y + height}h${width}`,
    stroke: INK.grey,
    'stroke-width': 1,
  });
  const pencil = draw('path', { d: line, fill: 'none', 'stroke-width': 7, stroke: INK.red });
  const row = draw('g', { style: 'cursor:pointer', 'data-word': word }, box, under, ...print, pencil);
  row.addEventListener('pointerenter', move);
  row.addEventListener('click', strike);
  return {
    row,
    show(isHere: boolean, isStruck: boolean): void {
      const [fill, stroke] = isHere ? [INK.light, INK.black] : ['transparent', 'none'];
      set(box, { fill, stroke, 'stroke-width': 3 });
      set(pencil, { visibility: isStruck ? 'visible' : 'hidden' });
    },
  };
}
