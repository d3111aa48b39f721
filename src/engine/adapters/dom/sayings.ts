/**
 * What the sheet says beside the story: a sentence to read, or one for those who hear the page only.
 * Each time a new node, and never the very same text twice in a row: so the same sentence said twice is heard twice.
 */
import { element } from './element.ts';

export type Sayings = {
  readonly node: HTMLElement;
  readonly say: (text: string) => void;
  readonly tell: (text: string) => void;
  readonly clear: () => void;
  /** True while there is something to read. */
  readonly isSeen: () => boolean;
};

/** Makes a text another one without a change to be seen or heard. */
const ANEW = '\u00a0';

export function createSayings(language: string): Sayings {
  const node = element('p', {
    class: 'sheet-status unseen',
    role: 'status',
    'aria-atomic': 'false',
    lang: language,
  });
  const isSeen = (): boolean => !node.classList.contains('unseen');
  return {
    node,
    isSeen,
    say(text) {
      node.replaceChildren(element('span', {}, anew(text, node)));
      node.classList.remove('unseen');
    },
    tell(text) {
      const heard = node.querySelector('.unseen');
      const words = element('span', { class: 'unseen' }, anew(text, heard ?? node));
      if (!isSeen()) return node.replaceChildren(words);
      heard?.remove();
      return node.append(words);
    },
    clear() {
      node.replaceChildren();
      node.classList.add('unseen');
    },
  };
}

function anew(text: string, { textContent }: Element): string {
  return textContent === text ? text + ANEW : text;
}
