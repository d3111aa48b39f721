/**
 * Children of an element by what they say: who says the same keeps its node, and with it the focus; who says another
 * thing is a new node. So no text is ever patched, and what a translator made of it goes with its node.
 */

export type Keyed = { readonly key: string; readonly make: () => HTMLElement };

/** Puts children into the host; whatever else was put there is taken out. */
export type PutKeyed = (wanted: readonly Keyed[]) => void;

export function keyedChildren(host: HTMLElement): PutKeyed {
  let kept: ReadonlyMap<string, HTMLElement> = new Map();
  return (wanted) => {
    kept = new Map(wanted.map(({ key, make }) => [key, kept.get(key) ?? make()]));
    const nodes: readonly Node[] = [...kept.values()];
    const others = [...host.childNodes].filter((child) => !nodes.includes(child));
    // a browser lays out all that has changed when it takes a focus away: so before anything has
    others.find((child) => child.contains(host.ownerDocument.activeElement))?.remove();
    for (const child of others) child.remove();
    // what stays is not moved: a node that is moved loses the focus
    nodes.forEach((node, at) => {
      const there = host.childNodes[at] ?? null;
      if (there !== node) host.insertBefore(node, there);
    });
  };
}
