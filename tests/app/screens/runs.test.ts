// @vitest-environment happy-dom
/** "Your runs", as a reader uses it. */
import { h, render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Runs } from '../../../src/app/screens/runs.tsx';
import { BESIDE } from '../../../src/app/words/english/beside.ts';
import { ENGLISH } from '../../../src/app/words/english/english.ts';
import { BesideWordsGiven, WordsGiven } from '../../../src/app/words/words.ts';
import { brand, encodeSave } from '../../../src/engine/index.ts';
import { aReader, aRun, settled } from '../a-reader.ts';

let open: ReturnType<typeof aReader> | undefined;
afterEach(() => {
  open?.close();
  vi.unstubAllGlobals();
});

async function show(...runs: readonly ReturnType<typeof aRun>[]) {
  const reader = aReader();
  open = reader;
  for (const run of runs) await reader.memory.put(run);
  return { reader, ...(await showPage(reader)) };
}

async function showPage(reader: ReturnType<typeof aReader>) {
  await reader.goTo('#/runs');
  const page = document.createElement('div');
  document.body.append(page);
  const runs = h(BesideWordsGiven.Provider, { value: BESIDE }, h(Runs, { shell: reader }));
  render(h(WordsGiven.Provider, { value: ENGLISH }, runs), page);
  await settled();
  const button = (name: RegExp): HTMLButtonElement => {
    const all = [...page.querySelectorAll('button')];
    const found = all.find((each) =>
      name.test(each.getAttribute('aria-label') ?? each.textContent ?? ''),
    );
    if (found === undefined) throw new Error(`no button ${name}: ${page.textContent}`);
    return found;
  };
  const press = async (name: RegExp): Promise<void> => {
    button(name).click();
    await settled();
  };
  const field = (label: RegExp): HTMLTextAreaElement => {
    const labels = [...page.querySelectorAll('label')];
    const found = labels.find((each) => label.test(each.textContent ?? ''));
    const text = found?.querySelector('textarea');
    if (text === undefined || text === null) throw new Error(`no field ${label}`);
    return text;
  };
  return { page, press, field, text: () => page.textContent ?? '' };
}

describe('the list of runs', () => {
  it('names the runs that are kept, and says so when there is none', async () => {
    const { page } = await show(aRun('run-a', ['on']), aRun('run-b'));
    expect(page.querySelectorAll('.run')).toHaveLength(2);
    open?.close();
    const empty = await show();
    expect(empty.text()).toContain('No run is kept here yet');
  });

  it('has the run in play where nothing can be kept, and says what is true', async () => {
    const reader = aReader(
      new Proxy({} as Storage, {
        get() {
          throw new DOMException('forbidden', 'SecurityError');
        },
      }),
    );
    open = reader;
    reader.refuse({ kind: 'no-storage', problem: 'forbidden' });
    await reader.begin('passenger');
    await reader.choose('on');
    const { page, text } = await showPage(reader);
    expect(page.querySelectorAll('.run')).toHaveLength(1);
    expect(text()).toContain('keeps nothing');
    expect(text()).not.toContain('kept in this browser only');
    expect(text()).not.toContain('No run is kept');
  });

  it('has the runs that stand in the small store only, and does not say that none is kept', async () => {
    const reader = aReader();
    open = reader;
    reader.refuse({ kind: 'no-storage', problem: 'forbidden' });
    await reader.begin('passenger');
    const { page, text } = await showPage(reader);
    expect(page.querySelectorAll('.run')).toHaveLength(1);
    expect(text()).toContain('small one');
    expect(text()).not.toContain('keeps nothing');
  });

  it('claims nothing of what is kept while it is still looking', async () => {
    const reader = aReader();
    open = reader;
    reader.saves.list = () => new Promise(() => undefined);
    const { text } = await showPage(reader);
    expect(text()).toContain(BESIDE.runs.looking);
    expect(text()).not.toContain(BESIDE.runs.kept);
  });

  it('lists again by itself when a slow storage answers', async () => {
    const { reader } = await show(aRun('run-a'));
    reader.refuse({ kind: 'storage-slow', problem: 'it does not answer' });
    await reader.shelf.read();
    expect(reader.shelf.listing.value?.runs).toEqual([]);
    reader.refuse(undefined);
    await reader.clock.pass(10_000);
    await settled();
    expect(reader.shelf.listing.value?.runs).toHaveLength(1);
  });
});

describe('exporting a run', () => {
  it('offers a file, never claims that it was saved, and gives the text, selected', async () => {
    const { reader, press, field } = await show(aRun('run-a', ['on']));
    await press(/^Export/u);
    expect(reader.said()).toMatch(/^Offered as ferry-passenger-.*\.json/u);
    expect(reader.said()).not.toMatch(/saved/iu);
    const text = field(/no file came/u);
    expect(text.value).toBe(encodeSave(aRun('run-a', ['on'])));
    expect(document.activeElement).toBe(text);
    expect([text.selectionStart, text.selectionEnd]).toEqual([0, text.value.length]);
  });

  it('is said each time', async () => {
    const { reader, press } = await show(aRun('run-a'));
    await press(/^Export/u);
    const first = reader.notices.shown.value.map(({ said }) => said);
    await press(/^Export/u);
    expect(reader.notices.shown.value).toHaveLength(1);
    expect(reader.notices.shown.value.map(({ said }) => said)).not.toEqual(first);
  });

  it('copies the text, by the clipboard or without one, and says which', async () => {
    const { press, text, page } = await show(aRun('run-a'));
    const written: string[] = [];
    vi.stubGlobal('navigator', {
      clipboard: { writeText: async (words: string) => void written.push(words) },
    });
    await press(/^Export/u);
    await press(/^Copy$/u);
    expect(written).toEqual([encodeSave(aRun('run-a'))]);
    expect(text()).toContain('Copied.');
    vi.stubGlobal('navigator', {});
    Object.assign(document, { execCommand: () => false });
    await press(/^Copy$/u);
    expect(text()).not.toContain('Copied.');
    expect(text()).toContain('Ctrl');
    expect(page.contains(document.activeElement)).toBe(true);
  });
});

describe('importing a run', () => {
  it('takes the text that was exported', async () => {
    const { reader, press, field } = await show();
    const text = field(/paste/iu);
    text.value = encodeSave(aRun('run-c', ['on']));
    text.dispatchEvent(new Event('input'));
    await press(/^Import the text$/u);
    expect(reader.inPlay()?.id).toBe('run-c');
    expect(reader.address()).toBe('#/play/run-c');
  });

  it('says what is wrong with a text that is none, each time', async () => {
    const { reader, press } = await show();
    await press(/^Import the text$/u);
    const first = reader.notices.shown.value.map(({ said }) => said);
    expect(reader.said()).toContain('Not imported');
    await press(/^Import the text$/u);
    expect(reader.notices.shown.value.map(({ said }) => said)).not.toEqual(first);
  });
});

describe('deleting a run', () => {
  it('asks once more, and then it is gone, in play or not', async () => {
    const { reader, press, page } = await show(aRun('run-a', ['on']));
    await reader.goTo('#/play/run-a');
    await reader.goTo('#/runs');
    await press(/^Delete: /u);
    await press(/^Delete it$/u);
    expect(page.querySelectorAll('.run')).toHaveLength(0);
    expect(reader.inPlay()).toBeUndefined();
    expect(await reader.kept()).toEqual([]);
    await reader.goTo('#/play');
    expect(reader.address()).toBe('#/');
  });

  it('that is in play says so, and leaves none of its text to be read or chosen from', async () => {
    const { reader, press } = await show(aRun('run-a', ['on']), aRun('run-b'));
    await reader.goTo('#/play/run-a');
    const sheet = document.querySelector('.sheet-page');
    expect(sheet?.textContent).toContain('The passenger waits.');
    await reader.goTo('#/runs');
    await press(/^Delete: /u);
    await press(/^Delete it$/u);
    expect(reader.said()).toBe('This run is deleted.');
    expect(sheet?.querySelector('.passage')?.textContent).toBe('This run is deleted.');
    expect(sheet?.textContent).not.toContain('waits');
    expect(sheet?.querySelectorAll('button')).toHaveLength(0);
    await reader.goTo('#/play/run-b');
    expect(sheet?.querySelector('.passage')?.textContent).toContain('The passenger waits.');
    expect(sheet?.querySelectorAll('button.choice')).toHaveLength(2);
  });

  it('that is not in play leaves the one in play as it is', async () => {
    const { reader, press } = await show(aRun('run-a', ['on']), aRun('run-b', [], 'ferryman'));
    await reader.goTo('#/play/run-b');
    await reader.goTo('#/runs');
    await press(/^Delete: A The passenger/u);
    await press(/^Delete it$/u);
    expect((await reader.kept()).map(({ id }) => id)).toEqual(['run-b']);
    expect(reader.said()).toBe('');
    expect(document.querySelector('.passage')?.textContent).toContain('The ferryman waits.');
  });

  it('that another tab plays leaves it there to be exported', async () => {
    const { reader, page, text } = await show(aRun('run-a', ['on']));
    await reader.goTo('#/play/run-a');
    await reader.goTo('#/runs');
    await reader.saves.remove(brand('run-a'));
    await reader.choose('on');
    await reader.shelf.read();
    await settled();
    expect(reader.said()).toContain('was deleted');
    expect(page.querySelectorAll('.run')).toHaveLength(1);
    expect(text()).toContain('not kept');
  });
});
