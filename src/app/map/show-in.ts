/** Scrolls a frame, and not the page around it, so that a thing in it is seen. */

/** CSS pixels that are left around it. */
const MARGIN = 40;

export function showIn(frame: HTMLElement | null, thing: HTMLElement | null | undefined): void {
  if (frame === null || thing === null || thing === undefined) return;
  const { offsetLeft: left, offsetTop: top, offsetWidth: width, offsetHeight: height } = thing;
  const { scrollLeft, scrollTop, clientWidth, clientHeight } = frame;
  frame.scrollTo(
    between(left + width + MARGIN - clientWidth, scrollLeft, left - MARGIN),
    between(top + height + MARGIN - clientHeight, scrollTop, top - MARGIN),
  );
}

/** The place that it has, unless that is before the least or after the most. */
function between(least: number, place: number, most: number): number {
  return Math.min(Math.max(least, place), Math.max(0, most));
}
