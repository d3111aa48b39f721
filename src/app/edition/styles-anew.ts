/**
 * Fetches style sheets again that did not come. Vite asks for the style sheet of a chunk once only: without this a
 * page that was missed at first would come back bare.
 */

/** Listens from now on. The promise rejects when one is missed again. */
export function createStylesAnew(page: Document): () => Promise<void> {
  const missed = new Set<HTMLLinkElement>();
  page.addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') missed.add(target);
    },
    true, // a failed link tells nobody above it
  );

  return async () => {
    const links = [...missed];
    missed.clear();
    await Promise.all(links.map(replaced));
  };

  function replaced(link: HTMLLinkElement): Promise<unknown> {
    const anew = page.createElement('link');
    anew.rel = 'stylesheet';
    anew.href = link.href;
    return new Promise((resolve, reject) => {
      anew.addEventListener('load', resolve);
      anew.addEventListener('error', () => reject(new Error(`no style sheet ${link.href}`)));
      link.replaceWith(anew);
    });
  }
}
