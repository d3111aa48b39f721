// @vitest-environment happy-dom
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFetchParts, type FetchParts } from '../../../src/app/edition/fetch-parts.ts';

const AT = 'https://school.example/game/assets';
const PAGE = `${AT}/index.js`;

describe('a part and its files', () => {
  let fetchParts: FetchParts;
  let asked: string[];
  let missing: Set<string>;
  beforeEach(() => {
    fetchParts = createFetchParts();
    document.head.innerHTML = '';
    asked = [];
    missing = new Set();
    vi.stubGlobal('fetch', async (href: string) => {
      asked.push(href);
      return new Response('', { status: missing.has(href) ? 404 : 200 });
    });
    // in the body: the page's own sheet stands at its foot, and another in the head would lose against it
    vi.spyOn(document.body, 'append').mockImplementation((link) => {
      const { rel, href } = link as HTMLLinkElement;
      asked.push(`${rel} ${href}`);
      const kind = missing.has(href) ? 'error' : 'load';
      queueMicrotask(() => (link as HTMLLinkElement).dispatchEvent(new Event(kind)));
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  it('is imported when all its files are here, and they are asked for once', async () => {
    const begin = vi.fn(async () => asked.length);
    expect(await fetchParts(begin, ['./a.js', './a.css'], PAGE)).toBe(2);
    expect(asked).toEqual([`${AT}/a.js`, `stylesheet ${AT}/a.css`]);
    await fetchParts(begin, ['./a.js', './a.css'], PAGE);
    expect(asked).toHaveLength(2);
  });

  it('is styled below the sheet that the page itself names, and so wins over it', async () => {
    await fetchParts(async () => 'part', ['./a.css'], PAGE);
    expect(asked).toEqual([`stylesheet ${AT}/a.css`]);
  });

  it('leaves alone a sheet that the page itself names: a second would stand below those that come late', async () => {
    document.head.innerHTML = `<link rel="stylesheet" href="${AT}/page.css">`;
    await fetchParts(async () => 'part', ['./page.css', './a.css'], PAGE);
    expect(asked).toEqual([`stylesheet ${AT}/a.css`]);
  });

  it('knows the one file of a part that has no others by its import', async () => {
    const begin = Object.assign(async () => 'one', { toString: () => '()=>import(`./one.js`)' });
    expect(await fetchParts(begin, [], PAGE)).toBe('one');
    expect(asked).toEqual([`${AT}/one.js`]);
  });

  it.each(['./b.js', './b.css'])(
    'is never imported while %s is missing, and asks for that one alone the next time',
    async (name) => {
      const begin = vi.fn(async () => 'part');
      missing.add(new URL(name, PAGE).href);
      await expect(fetchParts(begin, ['./a.js', name], PAGE)).rejects.toThrow('Failed to fetch');
      expect(begin).not.toHaveBeenCalled();
      missing.clear();
      asked = [];
      expect(await fetchParts(begin, ['./a.js', name], PAGE)).toBe('part');
      expect(asked).toHaveLength(1);
      expect(asked[0]).toContain(new URL(name, PAGE).href);
    },
  );

  it('leaves what the page itself named to the browser, and imports it by another address when it was missed', async () => {
    const file = pathToFileURL('src/app/edition/late.ts').href;
    document.head.innerHTML = `<link rel="modulepreload" href="${file}">`;
    const begin = Object.assign(
      async (): Promise<object> => {
        throw new TypeError('Failed to fetch dynamically imported module');
      },
      { toString: () => `()=>import("${file}")` },
    );
    expect(await fetchParts(begin, [], PAGE)).toHaveProperty('createLate');
    expect(asked).toEqual([]);
  });

  it('gives up a request that hung when the network went, and asks anew when it is back', async () => {
    vi.stubGlobal('fetch', (href: string, { signal }: { signal: AbortSignal }) => {
      asked.push(href);
      if (asked.length > 1) return Promise.resolve(new Response(''));
      return new Promise((_, reject) =>
        signal.addEventListener('abort', () => reject(new Error('given up'))),
      );
    });
    const hung = fetchParts(async () => 'part', ['./a.js'], PAGE);
    window.dispatchEvent(new Event('online'));
    await expect(hung).rejects.toThrow('given up');
    expect(await fetchParts(async () => 'part', ['./a.js'], PAGE)).toBe('part');
    expect(asked).toHaveLength(2);
  });
});
