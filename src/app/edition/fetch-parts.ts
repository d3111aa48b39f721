/**
 * Fetches the files of a part before it is imported. A browser may keep it for good that a module did not come
 * (Chromium 150 does: `import()` then fails at once, whatever the network does). So none is imported before all its
 * files can be had; and one that the page itself named, and that was missed then, is imported by another address.
 * What is lost in the moment between having and importing stays lost: then only loading the page anew helps.
 */

/** Vite lists the files of a part only where there are several: the first is read off the import itself. */
const IMPORTED = /import\(\s*["'`]([^"'`$]+)["'`]/u;

export type FetchParts = <T>(
  begin: () => Promise<T>,
  parts?: readonly string[],
  importer?: string,
) => Promise<T>;

/**
 * What it makes is called by the build for each `import()`: `parts` are the files, as addresses seen from `importer`,
 * scripts and the style sheets that it is drawn with. It gives what `begin` gives, and rejects when a file does not
 * come; the next call asks for it anew.
 */
export function createFetchParts(): FetchParts {
  const had = new Map<string, Promise<void>>();
  let misses = 0;
  /** A request that hung when the network went does not come back with it: it is given up, and asked anew. */
  let giveUp = new AbortController();
  window.addEventListener('online', () => {
    giveUp.abort();
    giveUp = new AbortController();
  });

  return async (begin, parts = [], importer) => {
    const address = (part: string): string => new URL(part, importer).href;
    const [part] = IMPORTED.exec(String(begin))?.slice(1).map(address) ?? [];
    const files = new Set([...parts.map(address), ...(part === undefined ? [] : [part])]);
    await Promise.all([...files].map(once));
    try {
      return await begin();
    } catch (fault) {
      if (part === undefined) throw fault;
      misses += 1;
      // the build wraps this import too; the pattern above passes over an address that is made
      return import(/* @vite-ignore */ `${part}?again=${misses}`);
    }
  };

  function once(href: string): Promise<void> {
    const known = had.get(href) ?? fetched(href, giveUp.signal);
    had.set(href, known);
    known.catch(() => had.delete(href));
    return known;
  }
}

async function fetched(href: string, signal: AbortSignal): Promise<void> {
  if (isNamedByPage(href)) return; // on its way already, and a second request would not meet the first
  if (href.endsWith('.css')) return styled(href);
  const file = await fetch(href, { signal });
  if (!file.ok) throw new Error(`Failed to fetch ${href}: ${file.status}`);
  await file.blob(); // only what was read to its end is kept for the import
}

function isNamedByPage(href: string): boolean {
  const links = document.querySelectorAll<HTMLLinkElement>(
    'link:is([rel="modulepreload"], [rel="stylesheet"])',
  );
  return [...links].some((link) => link.href === href);
}

function styled(href: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.crossOrigin = '';
  link.href = href;
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(`Failed to fetch ${href}`));
    });
    document.body.append(link); // below the sheet that the page names at its foot: what comes late wins
  });
}
