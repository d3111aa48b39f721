/** The focus among choices and doors: one row for the arrow keys, which never go round. */
import type { ChoiceId } from '../../core/brand.ts';
import { choiceOf, openChoices } from './choice-list.ts';
import { stepAmong } from './step-among.ts';
import { hasMoreBelow } from './more-below.ts';
import type { Move } from './keys.ts';

export type ChoiceFocus = {
  /** False when there is nowhere to go. */
  readonly move: (to: Move) => boolean;
  readonly point: (id: ChoiceId) => void;
  /** Whether a choice has the focus. */
  readonly isKept: () => boolean;
};

export function createChoiceFocus(page: HTMLElement): ChoiceFocus {
  return {
    move(to) {
      const from = document.activeElement;
      const row = [...openChoices(page), ...page.querySelectorAll<HTMLElement>('.sheet-door a')];
      const isIn = row.some((each) => each === from);
      const next = isIn ? stepAmong<Element | null>(row, from, to) : undefined;
      const target = isIn ? next : to === 'next' && isReading(from) ? row[0] : undefined;
      if (!(target instanceof HTMLElement)) return false;
      target.focus();
      return true;
    },
    point(id) {
      openChoices(page)
        .find((choice) => choiceOf(choice) === id)
        ?.focus();
    },
    isKept: () => openChoices(page).some((choice) => choice === document.activeElement),
  };

  /** From the text the arrow scrolls; where nothing is left to scroll, it goes on to the first choice. */
  function isReading(from: Element | null): boolean {
    const isHere = from === null || from === document.body || page.contains(from);
    return isHere && !hasMoreBelow(page);
  }
}
