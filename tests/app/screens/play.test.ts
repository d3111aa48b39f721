// @vitest-environment happy-dom
import { ENGLISH } from '../../../src/app/words/english/english.ts';
import { WordsGiven } from '../../../src/app/words/words.ts';
import { signal } from '@preact/signals';
import { h, render } from 'preact';
import { describe, expect, it } from 'vitest';
import { Play } from '../../../src/app/screens/play.tsx';
import type { Shell } from '../../../src/app/shell.ts';
import type { DirectorState, TextPage } from '../../../src/engine/index.ts';
import { aSheet } from '../../engine/adapters/dom/a-sheet.ts';
import { pageOf } from '../../engine/contracts/text-contract.ts';

const NO_SESSION: DirectorState = { session: undefined, debrief: undefined, busy: false };

function aTable() {
  const { sheet, host: sheetHost } = aSheet();
  const page = pageOf();
  const shell = {
    game: { page: signal<TextPage>(page), state: signal(NO_SESSION), send: () => undefined },
    table: { sheet, parts: [sheetHost] },
    menu: signal(false),
    pack: { roles: [] },
    replayedFrom: signal({ kind: 'sources' }),
    preferences: { settings: signal({ volumes: { muted: false } }) },
    lateScreens: { menu: { state: signal({ kind: 'coming' }) } },
    toggleSound: () => undefined,
  };
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const show = (shown: boolean): void =>
    // the play screen asks the shell for these and for nothing else
    render(
      h(
        WordsGiven.Provider,
        { value: ENGLISH },
        h(Play, { shell: shell as unknown as Shell, shown }),
      ),
      root,
    );
  return { show, sheet, page, root, sheetHost };
}

describe('the play screen', () => {
  it('gives the passage the focus in the task that shows it', () => {
    const { show, sheet, page, sheetHost } = aTable();
    show(false);
    sheet.show(page);
    const other = document.createElement('button');
    document.body.append(other);
    other.focus();
    show(true);
    expect(document.activeElement).toBe(sheetHost.querySelector('.passage > *'));
  });

  it('leaves the focus where the reader has put it while it stays', () => {
    const { show, sheet, page, root } = aTable();
    show(true);
    sheet.show(page);
    const menu = root.querySelector<HTMLElement>('.bar-menu');
    menu?.focus();
    show(true);
    expect(document.activeElement).toBe(menu);
  });

  it('is the main thing of the page only while it is shown', () => {
    const { show, root } = aTable();
    show(true);
    expect(root.querySelector('.table')?.getAttribute('role')).toBe('main');
    show(false);
    expect(root.querySelector('.table')?.getAttribute('role')).toBeNull();
    expect(root.querySelector<HTMLElement>('.table')?.hidden).toBe(true);
  });
});
