/** What lies on the stage for a card: the thing, drawn, with its name, and without sentences. Its words are on the sheet. */
import type { CardContent } from './card-view.ts';
import { element } from './element.ts';

export function cardOnStage({ kind, title, drawing, thing, lines }: CardContent): HTMLElement {
  const name = element('div', { class: 'card-name' }, title);
  const picture = thing ?? drawing;
  if (kind === 'title') {
    const rows = lines.filter(isType).map((line) => element('div', { class: 'card-line' }, line));
    return element('div', { class: 'card card-poster' }, name, ...rows);
  }
  const kinds = kind === 'unread' ? 'card-silent' : `card-${kind}`;
  const drawn = picture && element('img', { class: 'card-thing', src: picture, alt: '' });
  return element('div', { class: `card ${kinds}` }, drawn || blank(kind), name);
}

/** What ends as a sentence does is read, and not set like a poster. */
function isType(line: string): boolean {
  return !/[.?!…]["”’)]?$/u.test(line.trim());
}

/** A sheet of paper, where no thing is drawn. */
function blank(kind: CardContent['kind']): HTMLElement | undefined {
  const isPaper = kind === 'document' || kind === 'map';
  return isPaper ? element('div', { class: 'card-thing card-blank' }) : undefined;
}
