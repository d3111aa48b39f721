/** The choices of a passage: a list of buttons with numbers. A closed choice stays and says why. */
import type { ChoiceId } from '../../core/brand.ts';
import type { Choice } from '../../core/story/passage.ts';
import { element } from './element.ts';
import { inlineNodes } from './inline-markup.ts';
import { keyedChildren } from './keyed.ts';
import type { SheetWords } from './words.ts';

export type ChoiceListNeeds = {
  readonly words: SheetWords;
  readonly choose: (id: ChoiceId) => void;
  readonly pointed: (id: ChoiceId | undefined) => void;
  /** A hand is on it: it is most likely chosen as soon as it is let go. */
  readonly pressed: (id: ChoiceId, by: Press) => void;
};

/** A finger may only scroll; a mouse's first button means the choice. */
export type Press = 'mouse' | 'finger';

export type Mark = { readonly kind: string; readonly said: string };

export type ChoiceList = {
  readonly node: HTMLElement;
  /** @param place Where in the story they are offered: the same choice elsewhere is another button. */
  readonly offer: (choices: readonly Choice[], place: string) => void;
  /** Marks choices in words: by their ids, and with the class of the mark. Marks from before that are not among them go. */
  readonly mark: (marks: ReadonlyMap<string, Mark>) => void;
};

export function createChoiceList({ words, choose, pointed, pressed }: ChoiceListNeeds): ChoiceList {
  const node = element('ol', { class: 'choices', 'aria-label': words.choices, role: 'list' });
  const put = keyedChildren(node);
  return {
    node,
    offer(choices, place) {
      put(
        choices.map((choice, index) => ({
          key: JSON.stringify([place, index, choice]),
          make: () =>
            element('li', {}, choice.open ? open(choice, index) : closedChoice(choice, index)),
        })),
      );
    },
    mark(marks) {
      for (const button of openChoices(node)) {
        const mark = marks.get(choiceOf(button) ?? '');
        const there = button.querySelector('.choice-mark');
        if (there?.classList.contains(mark?.kind ?? '') === true) continue;
        there?.remove();
        if (mark === undefined) continue;
        button
          .querySelector('.choice-words')
          ?.append(
            element(
              'small',
              { class: `choice-mark ${mark.kind}`, lang: words.language },
              mark.said,
            ),
          );
      }
    },
  };

  function open(choice: Choice, index: number): HTMLElement {
    const button = element('button', { type: 'button', class: 'choice', 'data-choice': choice.id });
    button.append(numeral(index), ' ', wordsOf(choice));
    button.addEventListener('click', () => choose(choice.id));
    button.addEventListener('pointerdown', ({ button, pointerType }) => {
      if (button === 0) pressed(choice.id, pointerType === 'mouse' ? 'mouse' : 'finger');
    });
    button.addEventListener('focus', () => pointed(choice.id));
    button.addEventListener('blur', () => pointed(undefined));
    return button;
  }
}

export function openChoices(within: HTMLElement): readonly HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>('[data-choice]')];
}

/** Id of the choice that an element is, or is part of. */
export function choiceOf(part: Element): string | undefined {
  return part.closest<HTMLElement>('[data-choice]')?.dataset['choice'];
}

function closedChoice(choice: Choice, index: number): HTMLElement {
  const closed = element('div', { class: 'choice closed' });
  closed.append(numeral(index), ' ', wordsOf(choice));
  return closed;
}

function wordsOf(choice: Choice): HTMLElement {
  const text = element('span', { class: 'choice-words' });
  text.append(inlineNodes(choice.text));
  if (choice.why !== undefined) text.append(element('em', { class: 'why' }, choice.why));
  return text;
}

function numeral(index: number): HTMLElement {
  return element('span', { class: 'numeral' }, String(index + 1));
}
