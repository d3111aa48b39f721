/** SVG elements for a set piece. Nothing in a piece takes the focus: the list of choices has it. */

const SVG = 'http://www.w3.org/2000/svg';

export type Attributes = Readonly<Record<string, string | number>>;

export type Draw = <Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes?: Attributes,
  ...inside: readonly (Node | string)[]
) => SVGElementTagNameMap[Tag];

/** Makes elements of this page. */
export function drawIn(page: Document): Draw {
  return (tag, attributes = {}, ...inside) => {
    const made = page.createElementNS(SVG, tag);
    set(made, attributes);
    made.append(...inside);
    return made;
  };
}

/** A style goes by the object model: the page's content policy refuses the attribute. */
export function set(shape: SVGElement, { style, ...attributes }: Attributes): void {
  if (style !== undefined) shape.style.cssText = String(style);
  for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, String(value));
}

/** Whether anything may move by itself: the reader's wish, which stands on the page. */
export function hasMotion({ ownerDocument }: Element): boolean {
  return ownerDocument.documentElement.dataset['motion'] !== 'reduced';
}

/** The story's inks; a page of forced colours keeps them, for they are a drawing. */
export const INK = {
  paper: '#e9dfc8',
  light: '#f6edd9',
  black: '#14110f',
  wood: '#c4a877',
  grey: '#6d6558',
  red: '#b3201b',
  darkRed: '#6f1513',
} as const;

export const FACE = { poster: 'Poster, sans-serif', document: 'Document, monospace' } as const;
