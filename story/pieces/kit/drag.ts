/** A hand that drags: from where to where, in the pixels of the page. What moves less than a finger's width is a press. */

export type At = { readonly x: number; readonly y: number };
export type Drag = { readonly from: At; readonly to: At; readonly began: Element; readonly ended: Element | null };
type Edges = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** Pixels: that far beside a thing it is still meant. */
export const BESIDE = 20;
const MOVED = 12;

/** @param moving Hears of the way too, for what goes with the hand. */
export function onDrag(sheet: SVGElement, done: (drag: Drag) => void, moving?: (drag: Drag) => void): void {
  const page = sheet.ownerDocument;
  sheet.addEventListener('pointerdown', (down) => {
    const { target } = down;
    if (!(target instanceof Element)) return;
    const began = target;
    const from = { x: down.clientX, y: down.clientY };
    const dragTo = (event: PointerEvent): Drag | undefined => {
      const to = { x: event.clientX, y: event.clientY };
      if (Math.hypot(to.x - from.x, to.y - from.y) < MOVED) return undefined;
      return { from, to, began, ended: event.target instanceof Element ? event.target : null };
    };
    const move = (event: PointerEvent): void => {
      const drag = dragTo(event);
      if (drag !== undefined) moving?.(drag);
    };
    const end = (event: PointerEvent): void => {
      stop();
      const drag = dragTo(event);
      if (drag !== undefined) done(drag);
    };
    const stop = (): void => {
      page.removeEventListener('pointermove', move);
      page.removeEventListener('pointerup', end);
      page.removeEventListener('pointercancel', stop);
    };
    if (moving !== undefined) page.addEventListener('pointermove', move);
    page.addEventListener('pointerup', end);
    page.addEventListener('pointercancel', stop);
  });
}

/** Which of the things was meant: the one whose middle is nearest to the drag's, if the drag comes near it at all. */
export function meant<Thing>(
  things: readonly Thing[],
  edgesOf: (thing: Thing) => Edges,
  { from, to }: Pick<Drag, 'from' | 'to'>,
): Thing | undefined {
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const near = things.filter((thing) => {
    const { left, right, top, bottom } = edgesOf(thing);
    const isBeside = middle.y > top - BESIDE && middle.y < bottom + BESIDE;
    return isBeside && Math.max(from.x, to.x) > left - BESIDE && Math.min(from.x, to.x) < right + BESIDE;
  });
  const off = (thing: Thing): number => {
    const { left, right, top, bottom } = edgesOf(thing);
    return Math.abs((top + bottom) / 2 - middle.y) + Math.abs((left + right) / 2 - middle.x) / 100;
  };
  return near.toSorted((one, other) => off(one) - off(other))[0];
}
