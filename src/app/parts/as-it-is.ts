/** For the element of a name or a work: no translator touches it. As an attribute, for not every browser has the property. */

export function asItIs(node: Element | null): void {
  node?.setAttribute('translate', 'no');
}
