/** Makes DOM elements without ever parsing HTML: text is text, attributes are attributes. */

export type Attributes = Readonly<Record<string, string | undefined>>;
export type Child = Node | string | undefined;

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** Text for those who hear the page; not drawn. */
export function unseen(text: string): HTMLElement {
  return element('span', { class: 'unseen' }, text);
}
