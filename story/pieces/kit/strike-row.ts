/** A printed row that a pencil strikes out: its frame shows where the hand is, its line that it is struck. */
import { meant, onDrag } from './drag.ts';
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
export type StrikeRow = ReturnType<typeof strikeRow>;

/** How far a frame stands out of what is printed. */
const ROOM = 6;

export function strikeRow(draw: Draw, { word, frame, line, print }: RowLook, strike: () => void) {
  const { x, y, width, height } = frame;
  const box = draw('rect', { x: x - ROOM, y, width: width + 2 * ROOM, height });
  const under = draw('path', {
    d: `M${x} ${y + height}h${width}`,
    stroke: INK.grey,
    'stroke-width': 1,
  });
  const pencil = draw('path', { d: line, fill: 'none', 'stroke-width': 7, stroke: INK.red });
  const row = draw('g', { style: 'cursor:pointer', 'data-word': word }, box, under, ...print, pencil);
  let [isHere, isOver, isFixed] = [false, false, false];
  row.addEventListener('pointerenter', () => over(true));
  row.addEventListener('pointerleave', () => over(false));
  row.addEventListener('click', strike);
  return {
    word,
    row,
    strike,
    /** @param fixed It is struck for good, in ink: the pencil does nothing to it. */
    show(here: boolean, isStruck: boolean, fixed = false): void {
      [isHere, isFixed] = [here, fixed];
      set(pencil, {
        visibility: isStruck ? 'visible' : 'hidden',
        stroke: fixed ? INK.black : INK.red,
        'stroke-width': fixed ? 4 : 7,
      });
      set(row, { style: `cursor:${fixed ? 'default' : 'pointer'}`, opacity: fixed ? 0.6 : 1 });
      ring();
    },
  };

  function over(next: boolean): void {
    isOver = next;
    ring();
  }

  function ring(): void {
    const isRinged = isHere || (isOver && !isFixed);
    set(box, {
      fill: isHere ? INK.light : 'transparent',
      stroke: isRinged ? INK.black : 'none',
      'stroke-width': isHere ? 3 : 2,
      'stroke-dasharray': isHere ? 'none' : '3 5',
    });
  }
}

/** A line that is drawn, and not only a press: it strikes the row that it goes along, or nearly. */
export function drawnThrough(sheet: SVGElement, rows: () => readonly StrikeRow[]): void {
  onDrag(sheet, (drag) => {
    const [from, to] = [drag.began, drag.ended].map((end) => end?.closest('[data-word]') ?? undefined);
    // within one thing a drag is a press as well, and comes as one
    if (from !== undefined && from === to) return;
    meant(rows(), ({ row }) => row.getBoundingClientRect(), drag)?.strike();
  });
}
