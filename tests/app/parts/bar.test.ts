// @vitest-environment happy-dom
import { ENGLISH } from '../../../src/app/words/english/english.ts';
import { WordsGiven } from '../../../src/app/words/words.ts';
import { signal } from '@preact/signals';
import { h, render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Bar } from '../../../src/app/parts/bar.tsx';
import type { Shell } from '../../../src/app/shell.ts';
import type { Command, DirectorState, TextPage } from '../../../src/engine/index.ts';
import { pageOf } from '../../engine/contracts/text-contract.ts';

const NO_SESSION: DirectorState = { session: undefined, debrief: undefined, busy: false };

function aBar() {
  const page = signal<TextPage | undefined>(pageOf());
  const sent: Command[] = [];
  const shell = {
    game: { page, state: signal(NO_SESSION), send: (command: Command) => sent.push(command) },
    menu: signal(false),
    pack: { roles: [] },
    replayedFrom: signal({ kind: 'sources' }),
    preferences: { settings: signal({ volumes: { muted: false } }) },
    lateScreens: { menu: { state: signal({ kind: 'coming' }) } },
    toggleSound: () => undefined,
  };
  const host = document.createElement('div');
  document.body.replaceChildren(host);
  // the bar asks the shell for these and for nothing else
  render(
    h(WordsGiven.Provider, { value: ENGLISH }, h(Bar, { shell: shell as unknown as Shell })),
    host,
  );
  const items = () => [...host.querySelectorAll<HTMLElement>('nav > *')];
  const named = (name: string) => items().find(({ textContent }) => textContent === name);
  const turned = async (next: Partial<TextPage>): Promise<void> => {
    page.value = { ...pageOf(), ...next };
    await Promise.resolve();
    await Promise.resolve();
  };
  return { host, sent, items, named, turned };
}

describe('the bar', () => {
  afterEach(() => render(null, document.body));

  it('keeps each of its nodes, whatever can be done now', async () => {
    const { items, named, turned } = aBar();
    const before = items();
    expect(before.length).toBe(6);
    expect(named('Forward')?.hidden).toBe(true);
    await turned({ canGoBack: true, canGoForward: true });
    expect(items()).toEqual(before);
    expect(named('Forward')?.hidden).toBe(false);
  });

  it('says that one cannot go back at the beginning, and keeps the focus there', async () => {
    const { named, turned, sent } = aBar();
    await turned({ canGoBack: true });
    const back = named('Back');
    back?.focus();
    back?.click();
    expect(sent).toEqual([{ kind: 'back' }]);
    await turned({ canGoBack: false });
    expect(back?.getAttribute('aria-disabled')).toBe('true');
    expect(document.activeElement).toBe(back);
    back?.click();
    expect(sent.length).toBe(1);
  });

  it('keeps Forward while it has the focus, and takes it away with it', async () => {
    const { named, turned, sent } = aBar();
    await turned({ canGoForward: true });
    const forward = named('Forward');
    forward?.focus();
    await turned({ canGoForward: false });
    expect(forward?.hidden).toBe(false);
    expect(forward?.getAttribute('aria-disabled')).toBe('true');
    expect(document.activeElement).toBe(forward);
    forward?.click();
    expect(sent).toEqual([]);
    forward?.blur();
    await turned({ canGoForward: false });
    expect(forward?.hidden).toBe(true);
  });

  it('bears an extension that wraps its buttons', async () => {
    const { items, host, turned } = aBar();
    for (const item of items()) {
      const wrapper = document.createElement('x-reader');
      item.replaceWith(wrapper);
      wrapper.append(item);
    }
    await turned({ canGoForward: true });
    await turned({ canGoForward: false, canGoBack: true });
    expect([...host.querySelectorAll('button, a')].map(({ textContent }) => textContent)).toEqual([
      'Back',
      'Forward',
      'Log',
      'Debrief',
      'Sound',
      'Menu',
    ]);
  });

  it('has no door for lists where the story has none', () => {
    const { items } = aBar();
    expect(items().map((item) => item.getAttribute('href'))).not.toContain('#/lists');
  });
});
