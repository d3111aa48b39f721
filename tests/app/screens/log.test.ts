// @vitest-environment happy-dom
import { translate } from '../translated.ts';
import { ENGLISH } from '../../../src/app/words/english/english.ts';
import { BESIDE } from '../../../src/app/words/english/beside.ts';
import { BesideWordsGiven, WordsGiven } from '../../../src/app/words/words.ts';
import { signal } from '@preact/signals';
import { h, render } from 'preact';
import { describe, expect, it } from 'vitest';
import { Log } from '../../../src/app/screens/log.tsx';
import type { Shell } from '../../../src/app/shell.ts';
import type { TextPage } from '../../../src/engine/index.ts';
import { NOTHING_KNOWN } from '../../engine/adapters/dom/a-sheet.ts';
import { pageOf } from '../../engine/contracts/text-contract.ts';

async function aLog(first: TextPage | undefined) {
  const page = signal(first);
  const shell = {
    game: {
      page,
      state: signal({ session: undefined }),
      tell: () => undefined,
      send: () => undefined,
    },
    table: { lookups: NOTHING_KNOWN },
    navigator: { home: signal({ kind: 'play', run: undefined }) },
    catalogs: { arrived: signal({}) },
    lists: { state: signal({ kind: 'coming' }) },
    pack: { language: 'cs' },
  };
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  // the log asks the shell for these and for nothing else
  render(
    h(
      WordsGiven.Provider,
      { value: ENGLISH },
      h(BesideWordsGiven.Provider, { value: BESIDE }, h(Log, { shell: shell as unknown as Shell })),
    ),
    root,
  );
  const settle = () => new Promise((resolve) => setTimeout(resolve, 150));
  await settle();
  return { root, page, settle, aside: () => root.querySelector('.page-head > p') };
}

describe('the log', () => {
  it('counts what was chosen as one counts: none, one, two', async () => {
    const { page, aside, settle } = await aLog(pageOf());
    expect(aside()?.textContent).toBe('0 choices');
    page.value = pageOf('f1.two');
    await settle();
    expect(aside()?.textContent).toBe('1 choice');
    page.value = pageOf('f1.two', 'f1.ask');
    await settle();
    expect(aside()?.textContent).toBe('2 choices');
  });

  it('counts right under a translator', async () => {
    const { page, aside, settle } = await aLog(pageOf());
    const line = aside();
    expect(line === null || line === undefined ? 0 : translate(line)).toBe(1);
    page.value = pageOf('f1.two');
    await settle();
    expect(aside()?.textContent).toBe('1 choice');
  });

  it('has what was read, in the language of the story', async () => {
    const { root } = await aLog(pageOf('f1.two'));
    expect(root.querySelector('.log')?.textContent).toContain('The ferry is late');
    expect(root.querySelector('.log')?.getAttribute('lang')).toBe('cs');
  });

  it('says so when nothing was read', async () => {
    const { root, aside } = await aLog(undefined);
    expect(root.textContent).toContain('Nothing has been read yet');
    expect(aside()).toBeNull();
  });
});
