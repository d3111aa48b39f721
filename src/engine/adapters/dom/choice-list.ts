/** The choices of a passage: a list of buttons with numbers. A closed choice stays and says why. */
import type { ChoiceId } from '../../core/brand.ts';
import type { Choice } from '../../core/story/passage.ts';
import { element } from './element.ts';
import { inlineNodes } from './inline-markup.ts';
import type { Words } from './words.ts';

export function choiceList(
  choices: readonly Choice[],
  words: Words,
  choose: (id: ChoiceId) => void,
): HTMLElement {
  const items = choices.map((choice, index) =>
    element(
      'li',
      {},
      choice.open ? openChoice(choice, index, choose) : closedChoice(choice, index),
    ),
  );
  return element('ol', { class: 'choices', 'aria-label': words.choices, role: 'list' }, ...items);
}

/** Marks the choice that was taken when the reader was here before, in words; undefined: none was. */
export function markTaken(list: HTMLElement, taken: ChoiceId | undefined, words: Words): void {
  for (const mark of list.querySelectorAll('.taken-before')) mark.remove();
  const button = [...list.querySelectorAll<HTMLElement>('[data-choice]')].find(
    ({ dataset }) => dataset['choice'] === taken,
  );
  button
    ?.querySelector('.choice-words')
    ?.append(element('small', { class: 'taken-before' }, words.takenBefore));
}

function openChoice(choice: Choice, index: number, choose: (id: ChoiceId) => void): HTMLElement {
  const button = element('button', { type: 'button', class: 'choice', 'data-choice': choice.id });
  button.append(numeral(index), words(choice));
  button.addEventListener('click', () => choose(choice.id));
  return button;
}

function closedChoice(choice: Choice, index: number): HTMLElement {
  const closed = element('div', { class: 'choice closed' });
  closed.append(numeral(index), words(choice));
  return closed;
}

function words(choice: Choice): HTMLElement {
  const text = element('span', { class: 'choice-words' });
  text.append(inlineNodes(choice.text));
  if (choice.why !== undefined) text.append(element('em', { class: 'why' }, choice.why));
  return text;
}

function numeral(index: number): HTMLElement {
  return element('span', { class: 'numeral', 'aria-hidden': 'true' }, String(index + 1));
}
