// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openShell, settled, type OpenShell } from '../a-shell.ts';

let open: OpenShell;
const buttons = () => [
  ...open.host.querySelectorAll<HTMLButtonElement>(
    '.act-begin, .door-begin, .chapter-doors button',
  ),
];

describe('an opening that says nothing', () => {
  afterEach(() => {
    open.close();
    vi.unstubAllEnvs();
  });

  it('begins at once, and is no place to come back to', async () => {
    vi.stubEnv('BARE', 'true');
    open = await openShell({
      pack: (pack) => ({
        ...pack,
        opening: {},
        roles: pack.roles.map((role) => ({ ...role, about: '' })),
      }),
    });
    await open.go({ kind: 'title' });
    const entries = window.history.length;
    await open.go({ kind: 'opening', role: 'keeper' });
    await settled();
    expect(open.shell.navigator.route.value.kind).toBe('play');
    expect(window.history.length).toBeLessThanOrEqual(entries + 1);
  });
});

describe('doors to what a story has nothing of', () => {
  afterEach(() => open.close());

  it('are not there: no list of people, no sources', async () => {
    open = await openShell({
      pack: (pack) => ({ ...pack, opening: {}, lacks: ['people', 'sources', 'timeline'] }),
    });
    await open.go({ kind: 'title' });
    expect(open.host.querySelector('a[href="#/people"]')).toBeNull();
    await open.go({ kind: 'opening', role: 'keeper' });
    expect(open.host.textContent).not.toContain('Who is invented');
    const doors = open.shell.screens.doors('record').map(({ kind }) => kind);
    expect(doors).not.toContain('sources');
    expect(doors).toContain('glossary');
  });
});

describe('Begin', () => {
  afterEach(() => open.close());

  it('keeps the focus while the story is on its way, says so, and does nothing more', async () => {
    open = await openShell();
    await open.go({ kind: 'opening', role: 'keeper' });
    const begin = open.host.querySelector<HTMLButtonElement>('.act-begin');
    begin?.focus();
    const wish = open.shell.wanted.want('begin');
    await settled();
    expect(buttons().length).toBeGreaterThan(1);
    for (const button of buttons()) {
      expect(button.disabled).toBe(false); // a browser takes the focus from a button that is
      expect(button.getAttribute('aria-disabled')).toBe('true');
      button.click();
    }
    await settled();
    expect(document.activeElement).toBe(begin);
    expect(wish.isWanted()).toBe(true);
    expect(open.shell.game.state.value.session).toBeUndefined();
    wish.done();
    await settled();
    expect(begin?.getAttribute('aria-disabled')).toBe('false');
    begin?.click();
    await settled();
    expect(open.shell.game.state.value.session?.run.journal.role).toBe('keeper');
  });
});
