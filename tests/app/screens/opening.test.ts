// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { openShell, settled, type OpenShell } from '../a-shell.ts';

let open: OpenShell;
const buttons = () => [
  ...open.host.querySelectorAll<HTMLButtonElement>(
    '.act-begin, .door-begin, .chapter-doors button',
  ),
];

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
