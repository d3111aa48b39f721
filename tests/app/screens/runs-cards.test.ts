// @vitest-environment happy-dom
/** The cards of "Your runs": named, searched, deleted and brought back, exported and imported, all in one. */
import { h, render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Runs } from '../../../src/app/screens/runs.tsx';
import { BESIDE } from '../../../src/app/words/english/beside.ts';
import { ENGLISH } from '../../../src/app/words/english/english.ts';
import { BesideWordsGiven, WordsGiven } from '../../../src/app/words/words.ts';
import { decodeSave, encodeSave } from '../../../src/engine/index.ts';
import { aReader, aRun, settled } from '../a-reader.ts';

let open: ReturnType<typeof aReader> | undefined;
let page: HTMLElement;
afterEach(() => {
  render(null, page);
  open?.close();
});

async function show(...runs: readonly ReturnType<typeof aRun>[]) {
  const reader = aReader();
  open = reader;
  for (const run of runs) await reader.memory.put(run);
  await reader.goTo('#/runs');
  page = document.body.appendChild(document.createElement('div'));
  const screen = h(BesideWordsGiven.Provider, { value: BESIDE }, h(Runs, { shell: reader }));
  render(h(WordsGiven.Provider, { value: ENGLISH }, screen), page);
  await settled();
  return reader;
}

const said = () => page.textContent ?? '';
const titles = () => [...page.querySelectorAll('.run h2')].map((each) => each.textContent ?? '');
/** Without their letters. */
const cards = () => titles().map((each) => each.replace(/^[A-Z]+ /u, ''));
const button = (name: RegExp): HTMLButtonElement => {
  const found = [...page.querySelectorAll('button')].find((each) =>
    name.test(each.getAttribute('aria-label') ?? each.textContent ?? ''),
  );
  if (found === undefined) throw new Error(`no button ${name}: ${said()}`);
  return found;
};
async function press(name: RegExp): Promise<void> {
  button(name).click();
  await settled();
}
async function name(run: string): Promise<void> {
  await press(/^Rename/u);
  const field = page.querySelector<HTMLInputElement>('.run-rename input');
  if (field === null) throw new Error('no field for a name');
  field.value = run;
  field.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await settled();
}
async function search(words: string): Promise<void> {
  const field = page.querySelector<HTMLInputElement>('input[type=search]');
  if (field === null) throw new Error('no search');
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
}
async function importText(text: string): Promise<void> {
  const field = [...page.querySelectorAll('textarea')].at(-1);
  if (field === undefined) throw new Error('no field for a text');
  field.value = text;
  await press(/^Import the text/u);
}

describe('a run on its card', () => {
  it('has the name that the reader gives it, also in its file, and loses it again', async () => {
    const reader = await show(aRun('run-a', ['on']));
    await name('  The careful one ');
    expect(cards()).toEqual(['The careful one']);
    const [kept] = await reader.kept();
    expect(kept?.name).toBe('The careful one');
    expect(decodeSave(encodeSave(kept ?? aRun('none')), 'a')).toMatchObject({
      ok: true,
      value: { name: 'The careful one' },
    });
    await name('');
    expect(cards()).toEqual(['The passenger']);
  });

  it('has a letter before its name: A for the one that was begun first', async () => {
    const begun = (at: string) => ({ startedAt: `2026-01-0${at}T00:00:00.000Z` });
    await show({ ...aRun('run-b', ['on']), ...begun('2') }, { ...aRun('run-a'), ...begun('1') });
    expect(titles().toSorted()).toEqual(['A The passenger', 'B The passenger']);
  });

  it('keeps its name while it is played on', async () => {
    const reader = await show(aRun('run-a', ['on']));
    await reader.goTo('#/play/run-a');
    await reader.goTo('#/runs');
    await name('Mine');
    await reader.choose('off');
    const [kept] = await reader.kept();
    expect([kept?.name, kept?.journal.choices]).toEqual(['Mine', ['on', 'off']]);
  });

  it('comes back after it was deleted', async () => {
    const reader = await show(aRun('run-a', ['on']));
    await press(/^Delete/u);
    await press(/^Delete it/u);
    expect(cards()).toEqual([]);
    expect(said()).toContain('Deleted: The passenger');
    await press(/^Undo/u);
    expect(cards()).toEqual(['The passenger']);
    expect(await reader.kept()).toEqual([aRun('run-a', ['on'])]);
  });

  it('is found by its words, in any order and without accents', async () => {
    const named = (id: string, own: string) => ({ ...aRun(id, [id]), name: own });
    await show(
      named('a', 'Café'),
      named('b', 'With Nina'),
      named('c', 'Nina, at school'),
      named('d', 'D'),
    );
    await search('nina');
    expect(cards()).toEqual(expect.arrayContaining(['With Nina', 'Nina, at school']));
    expect(said()).toContain('2 runs found');
    await search('school NINA');
    expect(cards()).toEqual(['Nina, at school']);
    await search('cafe');
    expect(cards()).toEqual(['Café']);
    await search('nothing of it');
    expect(said()).toContain('0 runs found');
  });
});

describe('all runs', () => {
  it('are given out in one file, which is taken in whole elsewhere', async () => {
    const reader = await show(aRun('run-a', ['on']), aRun('run-b', ['off', 'on'], 'ferryman'));
    await press(/^Export all/u);
    expect(reader.said()).toMatch(/^Offered as ferry-runs-/u);
    const text = page.querySelector('textarea')?.value ?? '';
    open?.close();
    render(null, page);
    const other = await show();
    await importText(text);
    expect(other.said()).toContain('2 runs taken in');
    expect((await other.kept()).map(({ id }) => id).toSorted()).toEqual(['run-a', 'run-b']);
  });

  it('are taken in as far as they can be read; what cannot is named', async () => {
    const reader = await show();
    const bad = '{"format":2,"run":{"id":"x"}}';
    await importText(`[${encodeSave(aRun('run-a', ['on']))},${bad},{"format":999}]`);
    expect(reader.said()).toContain('1 run taken in');
    expect(reader.said()).toContain('run 2 of the file');
    expect(reader.said()).toContain('newer game');
    expect(cards()).toEqual(['The passenger']);
  });

  it('say how much they take, and promise nothing', async () => {
    await show(aRun('run-a', ['on']));
    expect(said()).toContain('1 run, 1 kB');
    expect(said()).toContain('may clear it');
  });

  it('are none: one line, and a way to begin', async () => {
    await show();
    expect(said()).toContain('No run is kept here yet');
    expect(page.querySelector('.no-runs a')?.textContent).toBe('Begin');
  });

  it('are marked where the story of today does not tell all of one', async () => {
    await show(aRun('run-a', ['on', 'gone', 'off']));
    expect(said()).toContain('Made with an earlier edition');
  });
});
