/** Styles that stand in the page are refused where a host still sends an older edition's policy: they come as a file then. */
export function fetchRefusedStyles(page: Document): void {
  for (const own of page.querySelectorAll<HTMLStyleElement>('style[data-file]')) {
    if (own.sheet !== null) continue;
    const link = page.createElement('link');
    link.rel = 'stylesheet';
    link.crossOrigin = '';
    link.href = own.dataset['file'] ?? '';
    own.replaceWith(link); // in its place: what stands below it wins
  }
}
