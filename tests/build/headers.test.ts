import { describe, expect, it } from 'vitest';
import { cspMetaOf } from '../../src/build/csp.ts';
import { headersFile, headersOf } from '../../src/build/headers.ts';

const HTML = '<style>a{}</style>';
const PAGE = headersOf('/', HTML);

/** What a static host of the `_headers` kind makes of the file. */
function sentBy(file: string, path: string): Readonly<Record<string, string>> {
  const sent: Record<string, string> = {};
  let applies = false;
  for (const line of file.split('\n').filter((each) => each.trim() !== '' && each[0] !== '#')) {
    if (line.startsWith('/')) applies = matches(line.trim(), path);
    else if (applies) {
      const [name = '', ...rest] = line.trim().split(': ');
      const value = rest.join(': ');
      sent[name] = sent[name] === undefined ? value : `${sent[name]}, ${value}`;
    }
  }
  return sent;
}

function matches(rule: string, path: string): boolean {
  return rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : rule === path;
}

describe('the headers', () => {
  it.each(['/', '/index.html', '/assets/index-CU6rXe3S.js', '/licences.txt'])(
    'in the file for static hosts are those that our own server sends for %s',
    (path) => {
      expect(sentBy(headersFile(HTML), path)).toEqual(headersOf(path, HTML));
    },
  );

  it('let a school’s page or a site of games show the game in a frame', () => {
    expect(PAGE['Content-Security-Policy']).toMatch(/frame-ancestors \*(;|$)/u);
    expect(PAGE['X-Frame-Options']).toBeUndefined();
  });

  it('allow in the header nothing that the tag in the page forbids, but frames', () => {
    expect(PAGE['Content-Security-Policy']?.replace(/; frame-ancestors [^;]*/u, '')).toBe(
      cspMetaOf(HTML),
    );
  });

  it('keep a browser from guessing types and from telling others where it comes from', () => {
    expect(PAGE).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    });
  });

  it('refuse what the game never asks for, and nothing that it does', () => {
    const policy = PAGE['Permissions-Policy'] ?? '';
    for (const refused of ['camera', 'microphone', 'geolocation', 'payment', 'usb'])
      expect(policy).toContain(`${refused}=()`);
    for (const used of ['autoplay', 'fullscreen', 'clipboard-write'])
      expect(policy).not.toContain(used);
  });

  it('let what has a hash in its name be kept for good, and have the page asked for each time', () => {
    expect(PAGE['Cache-Control']).toBe('no-cache');
    expect(headersOf('/index.html', HTML)['Cache-Control']).toBe('no-cache');
    expect(headersOf('/assets/index-CU6rXe3S.js', HTML)['Cache-Control']).toContain('immutable');
  });

  it('keep every line short enough for the hosts that read the file', () => {
    expect(
      Math.max(
        ...headersFile(HTML)
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThan(2000);
  });
});
