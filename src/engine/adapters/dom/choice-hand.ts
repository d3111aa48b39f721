/**
 * What a set piece says of the choices in the list: which of them the hand has made ready, and what each would do there.
 * The first is seen beside the focus, not instead of it; the second is heard as the description of the choice.
 */
import type { ChoiceId } from '../../core/brand.ts';
import { choiceOf, openChoices } from './choice-list.ts';
import { element } from './element.ts';

export type ChoiceHand = {
  readonly mark: (id: ChoiceId | undefined) => void;
  /** Those that are not named have no description. */
  readonly describe: (effects: ReadonlyMap<ChoiceId, string>) => void;
};

export function createChoiceHand(sheet: HTMLElement): ChoiceHand {
  return {
    mark(id) {
      for (const button of openChoices(sheet)) {
        if (choiceOf(button) === id) button.setAttribute('aria-current', 'true');
        else button.removeAttribute('aria-current');
      }
    },
    describe(effects) {
      const known = new Map<string | undefined, string>(effects);
      for (const button of openChoices(sheet)) describeOne(button, known.get(choiceOf(button)));
    },
  };
}

/** The words stand hidden beside the button: they are no part of its name, and are not met by themselves. */
function describeOne(button: HTMLElement, effect: string | undefined): void {
  const id = `effect-${choiceOf(button)}`;
  const there = button.parentElement?.querySelector<HTMLElement>(':scope > [data-effect]');
  if (there?.textContent === effect) return;
  there?.remove();
  button.removeAttribute('aria-describedby');
  if (effect === undefined) return;
  button.after(element('span', { id, 'data-effect': '', hidden: '' }, effect));
  button.setAttribute('aria-describedby', id);
}
