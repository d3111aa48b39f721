/** What a translator in the browser does to a page: each text goes, and elements with other words stand in its place. */

const MARK = '⁂';

/** As Google Translate does it: the page's own text nodes are taken out of it. */
export function translate(root: Node): number {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text && node.data.trim() !== '') texts.push(node);
  }
  for (const text of texts) {
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    inner.textContent = MARK + text.data;
    outer.append(inner);
    text.replaceWith(outer);
  }
  return texts.length;
}

/** What can be read, as if nobody had translated it. */
export function readable(root: Node): string {
  return (root.textContent ?? '').replaceAll(MARK, '');
}
