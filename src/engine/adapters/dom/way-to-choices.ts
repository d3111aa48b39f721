/** The way to choices that lie below the fold: a button that is there only while the first of them cannot be seen. */
import { element } from './element.ts';

export type WayToChoices = {
  readonly node: HTMLElement;
  /** The list that is offered now, or none. */
  readonly follow: (list: HTMLElement | undefined) => void;
  /** True while the first choice can be seen. */
  readonly isThere: () => boolean;
  readonly close: () => void;
};

export type WayNeeds = {
  readonly name: string;
  readonly language: string;
  /** CSS pixels of the screen's lower edge that something lies over. */
  readonly covered: () => number;
};

/** A rule at the edge of the screen is no choice yet: so much of the first one must be in view. */
const ENOUGH = 0.4;

export function createWayToChoices({ name, language, covered }: WayNeeds): WayToChoices {
  const mark = element('span', { 'aria-hidden': 'true' }, '▼');
  const button = element('button', { type: 'button', class: 'to-choices', hidden: '' }, mark, name);
  const node = element('div', { class: 'way-to-choices', lang: language }, button);
  let observer: IntersectionObserver | undefined;
  let list: HTMLElement | undefined;
  let isSeen = false;

  button.addEventListener('click', () => {
    focusFirst();
    list?.scrollIntoView({ block: 'nearest' });
  });
  window.addEventListener('resize', observe);

  return {
    node,
    follow(next) {
      list = next;
      isSeen = false;
      button.hidden = true;
      observe();
    },
    isThere: () => isSeen,
    close() {
      window.removeEventListener('resize', observe);
      observer?.disconnect();
      node.remove();
    },
  };

  /** An observer's margin is fixed, and what lies over the edge may have another size now. */
  function observe(): void {
    observer?.disconnect();
    const first = list?.firstElementChild;
    if (first === undefined || first === null) return;
    const edge = Math.round(covered());
    observer = new IntersectionObserver(seen, {
      rootMargin: `0px 0px ${-edge}px 0px`,
      threshold: [0, ENOUGH],
    });
    observer.observe(first);
  }

  /** A list in a page that is not shown has no size: then there is no way to it either. */
  function seen(entries: readonly IntersectionObserverEntry[]): void {
    const last = entries.at(-1);
    if (last === undefined) return;
    isSeen = last.intersectionRatio >= ENOUGH;
    const isNeeded = !isSeen && last.boundingClientRect.height > 0 && !isAbove(last);
    if (!isNeeded && document.activeElement === button) focusFirst();
    button.hidden = !isNeeded;
  }

  /** The first choice that can be taken, or else the list. */
  function focusFirst(): void {
    const first = list?.querySelector<HTMLElement>('button');
    if (list !== undefined && !first) list.tabIndex = -1;
    (first ?? list)?.focus({ preventScroll: true });
  }
}

/** True for what was scrolled past: its way would lead up. */
function isAbove({ boundingClientRect, rootBounds }: IntersectionObserverEntry): boolean {
  return boundingClientRect.top < (rootBounds?.top ?? 0);
}
