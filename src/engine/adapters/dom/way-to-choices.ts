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
};

/** A rule at the edge of the screen is no choice yet: so much of the first one must be in view. */
const ENOUGH = 0.4;

export function createWayToChoices({ name, language }: WayNeeds): WayToChoices {
  const mark = element('span', { 'aria-hidden': 'true' }, '▼');
  const button = element('button', { type: 'button', class: 'to-choices', hidden: '' }, mark, name);
  const node = element('div', { class: 'way-to-choices', lang: language }, button);
  // what scrolls clips what is seen: nothing need be known of bars and edges
  const observer = new IntersectionObserver(seen, { threshold: [0, ENOUGH] });
  let list: HTMLElement | undefined;
  let isSeen = false;

  button.addEventListener('click', () => {
    focusFirst();
    list?.scrollIntoView({ block: 'nearest' });
  });

  return {
    node,
    follow(next) {
      list = next;
      isSeen = false;
      button.hidden = true;
      observer.disconnect();
      const first = list?.firstElementChild;
      if (first !== undefined && first !== null) observer.observe(first);
    },
    isThere: () => isSeen,
    close() {
      observer.disconnect();
      node.remove();
    },
  };

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
