/**
 * Turns a line of a story into DOM nodes. Stories may carry `<i>`, `<b>`, `<em>`, `<strong>`, `<br>`;
 * every other tag is dropped and its text kept. No HTML is ever parsed.
 */
import { element } from './element.ts';

const KEPT = ['i', 'b', 'em', 'strong'] as const;
type Kept = (typeof KEPT)[number];

const TAG = /<(\/?)([a-z][a-z0-9]*)\b[^<>]*>/giu;

export function inlineNodes(text: string): DocumentFragment {
  const whole = document.createDocumentFragment();
  const open: (DocumentFragment | HTMLElement)[] = [whole];
  let read = 0;
  for (const tag of text.matchAll(TAG)) {
    put(open, text.slice(read, tag.index));
    read = tag.index + tag[0].length;
    apply(open, (tag[2] ?? '').toLowerCase(), tag[1] === '/');
  }
  put(open, text.slice(read));
  return whole;
}

function apply(open: (DocumentFragment | HTMLElement)[], name: string, closes: boolean): void {
  if (name === 'br') return put(open, element('br'));
  if (!isKept(name)) return;
  if (!closes) {
    const made = element(name);
    put(open, made);
    open.push(made);
    return;
  }
  const at = open.findLastIndex((each) => each.nodeName.toLowerCase() === name);
  if (at > 0) open.length = at;
}

function put(open: readonly (DocumentFragment | HTMLElement)[], child: Node | string): void {
  if (child !== '') open.at(-1)?.append(child);
}

function isKept(name: string): name is Kept {
  return (KEPT as readonly string[]).includes(name);
}

/** The same line as plain text: for labels, titles and tests. */
export function plainText(text: string): string {
  return text.replace(/<br\b[^<>]*>/giu, ' ').replace(TAG, '');
}
