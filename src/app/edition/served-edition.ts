/**
 * Which edition the server gives out now: asks for the page anew and looks at the name of its first script,
 * which a build makes of all that it holds.
 */

export type Served =
  | { readonly kind: 'same' | 'unknown' }
  /** `script`: the address of its first script. */
  | { readonly kind: 'newer'; readonly script: string };

export type ServedEditionNeeds = {
  /** The address of this page. */
  readonly page: () => string;
  /** The address of the script that this page was started by. */
  readonly script: string | undefined;
  readonly fetch: (address: string, how: RequestInit) => Promise<Response>;
};

/** Never rejects. A page that is not ours, such as the login of a network, tells nothing. */
export function createServedEdition({ page, script, fetch }: ServedEditionNeeds) {
  return async function served(): Promise<Served> {
    if (script === undefined) return { kind: 'unknown' };
    try {
      const response = await fetch(page(), { cache: 'no-store' });
      if (!response.ok) return { kind: 'unknown' };
      const found = scriptsIn(await response.text(), page()).find(
        (each) => withoutHash(each) === withoutHash(script),
      );
      if (found === undefined) return { kind: 'unknown' };
      return found === script ? { kind: 'same' } : { kind: 'newer', script: found };
    } catch {
      return { kind: 'unknown' };
    }
  };
}

/** The script that started a page. */
export function startScript(page: ParentNode): string | undefined {
  return page.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src;
}

function scriptsIn(html: string, address: string): readonly string[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return [...parsed.querySelectorAll('script[type="module"][src]')].map(
    (each) => new URL(each.getAttribute('src') ?? '', address).href,
  );
}

/** `index-1a2b3c4d.js` of one build and of another are the same script of two editions. */
function withoutHash(address: string): string {
  return address.replace(/-[\w-]{8}\.js$/u, '.js');
}
