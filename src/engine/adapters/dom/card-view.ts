/** A card (document, map, title, silent) as DOM: the same words over the picture and in the sheet. */
import type { Card } from '../../core/catalog.ts';
import { element } from './element.ts';

export type CardContent = Pick<Card, 'kind' | 'title'> & { readonly lines: readonly string[] };

/** The card with its `{1}`, `{2}` … filled by the words of the cue. */
export function filled(card: Card, fill: readonly string[]): CardContent {
  const put = (text: string): string =>
    text.replace(/\{(\d+)\}/gu, (slot, at: string) => fill[Number(at) - 1] ?? slot);
  return { kind: card.kind, title: put(card.title), lines: card.lines.map(put) };
}

export function cardView({ kind, title, lines }: CardContent): HTMLElement {
  const rows = lines.map((line) => element('p', { class: 'card-line' }, line));
  return element(
    'div',
    { class: `card card-${kind}` },
    element('p', { class: 'card-title' }, title),
    ...rows,
  );
}
