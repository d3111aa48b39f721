/** Styles that stand in the page are refused where a host still sends an older edition's policy: they come as a file then. */
export function fetchRefusedStyles(): void {
  const own = document.querySelector<HTMLStyleElement>('[data-css]');
  if (own?.sheet !== null) return;
  const file = { rel: 'stylesheet', href: own.dataset['css'] };
  // in its place: what stands below it wins
  own.replaceWith(Object.assign(document.createElement('link'), file));
}
