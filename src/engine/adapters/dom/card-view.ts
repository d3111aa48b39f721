/** A card (document, map, title, silent, unread) as it is read: a figure with a name, a list of lines, and an end that is heard. */
import type { Card } from '../../core/stage/card.ts';
import { element, unseen } from './element.ts';
import type { SheetWords } from './words.ts';

export type CardContent = Pick<Card, 'kind' | 'title' | 'drawing' | 'thing' | 'description'> & {
  readonly lines: readonly string[];
};

/** The card with its `{1}`, `{2}` … filled by the words of the cue. */
export function filled(card: Card, fill: readonly string[]): CardContent {
  const put = (text: string): string =>
    text.replace(/\{(\d+)\}/gu, (slot, at: string) => fill[Number(at) - 1] ?? slot);
  return { ...card, title: put(card.title), lines: card.lines.map(put) };
}

export function cardView(
  { kind, title, drawing, lines }: CardContent,
  words: SheetWords,
): HTMLElement {
  const rows = lines.map((line) => element('li', { class: 'card-line' }, line));
  return element(
    'figure',
    {
      class: classOf(kind),
      role: 'group',
      'aria-label': nameOf(kind, title, words),
    },
    element('div', { class: 'card-title' }, title),
    drawing && element('img', { class: 'card-drawing', src: drawing, alt: '' }),
    element('ul', { role: 'list' }, ...rows),
    unseen(words.cardEnds),
  );
}

/** What was not read lies in the same empty frame as a silence, and says in its title which of the two it is. */
function classOf(kind: Card['kind']): string {
  if (kind === 'unread') return 'card card-silent card-unread';
  return `card card-${kind === 'title' ? 'poster' : kind}`;
}

function nameOf(kind: Card['kind'], title: string, { card, silent }: SheetWords): string {
  if (kind !== 'silent') return card(title);
  return title === silent ? silent : `${silent}: ${title}`;
}
