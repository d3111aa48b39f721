/** Whether an arrow down still has something to scroll. */

/** True while a scroller round this element has not come to its end. */
export function hasMoreBelow(inside: HTMLElement): boolean {
  for (let at: HTMLElement | null = inside; at !== null; at = at.parentElement) {
    const left = at.scrollHeight - at.clientHeight - at.scrollTop;
    if (left > ROUNDING && /auto|scroll/u.test(getComputedStyle(at).overflowY)) return true;
  }
  return false;
}

/** Browsers round positions at fractional zoom. */
const ROUNDING = 2;
