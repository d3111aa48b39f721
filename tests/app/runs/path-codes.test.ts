// @vitest-environment happy-dom
/** Runs as codes and links on the runs page, as a reader uses them. */
import { h, render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Runs } from '../../../src/app/screens/runs.tsx';
import { BESIDE } from '../../../src/app/words/english/beside.ts';
import { ENGLISH } from '../../../src/app/words/english/english.ts';
import { BesideWordsGiven, WordsGiven } from '../../../src/app/words/words.ts';
import { brand, type PathBook } from '../../../src/engine/index.ts';
import { aReader, aRun, settled } from '../a-reader.ts';

const BOOK: PathBook = { points: [[brand('on'), brand('off')]], editions: [] };
let open: ReturnType<typeof aReader> | undefined;
afterEach(() => open?.close());

async function show(book: PathBook | 'none' = BOOK, hash = '#/runs') {
  const reader = aReader();
  open = reader;
  await reader.memory.put(aRun('run-a', ['on', 'off', 'off']));
  await reader.goTo(hash);
  const page = document.createElement('div');
  document.body.append(page);
  const runs = h(Runs, { shell: reader, load: async () => (book === 'none' ? undefined : book) });
  render(
    h(
      WordsGiven.Provider,
      { value: ENGLISH },
      h(BesideWordsGiven.Provider, { value: BESIDE }, runs),
    ),
    page,
  );
  await settled();
  const press = async (name: string): Promise<void> => {
    const all = [...page.querySelectorAll('button')];
    all.find((each) => each.textContent === name)?.click();
    await settled();
    await settled();
  };
  const type = async (code: string): Promise<void> => {
    const field = page.querySelector<HTMLInputElement>('.open-code input');
    if (field === null) throw new Error('no field');
    field.value = code;
    page
      .querySelector('form')
      ?.dispatchEvent(new Event('submit', { cancelable: true, bubbles: true }));
    await settled();
    await settled();
  };
  const code = () => [...page.querySelectorAll('.code-groups li')].map((each) => each.textContent);
  const link = () => page.querySelector('.code-link a')?.getAttribute('href') ?? '';
  return {
    reader,
    page,
    press,
    type,
    code,
    link,
    fault: () => page.querySelector('[role=alert]')?.textContent,
  };
}

const choicesInPlay = () => open?.inPlay()?.journal.choices;

describe('a run as a code', () => {
  it('is shown in groups of four, and opens at the same place by hand', async () => {
    const { press, code, type, reader } = await show();
    await press(BESIDE.codes.asCode);
    expect(code().length).toBeGreaterThan(4);
    expect(code().every((group) => /^[0-9A-Z]{4}$/u.test(group ?? ''))).toBe(true);
    await type(code().join(' ').toLowerCase());
    expect(choicesInPlay()).toEqual(['on', 'off', 'off']);
    expect(reader.address()).toMatch(/^#\/play\/run-/u);
  });

  it('opens by its link, once: the way back leads to the page', async () => {
    const first = await show();
    await first.press(BESIDE.codes.asCode);
    const { hash } = new URL(first.link());
    open?.close();
    const { reader } = await show(BOOK, hash);
    await settled();
    expect(choicesInPlay()).toEqual(['on', 'off', 'off']);
    expect(reader.address()).toMatch(/^#\/play\//u);
  });

  it('names the group that is wrong, and opens nothing', async () => {
    const { press, code, type, fault } = await show();
    await press(BESIDE.codes.asCode);
    const groups = code().map((group) => group ?? '');
    const third = groups[2] ?? '';
    groups[2] = (third.startsWith('7') ? '8' : '7') + third.slice(1);
    await type(groups.join('-'));
    expect(fault()).toContain('Group 3 is not right');
    expect(choicesInPlay()).toBeUndefined();
    await type('<script>');
    expect(fault()).toContain('Group 1: “<”');
  });

  it('is a link alone where the story has no codebook, says so, and opens by it', async () => {
    const { press, code, link, page, type, fault, reader } = await show('none');
    await press(BESIDE.codes.asCode);
    expect(code()).toEqual([]);
    expect(page.textContent).toContain('not numbered');
    await type('0000');
    expect(fault()).toContain('no codes');
    await type(link());
    expect(choicesInPlay()).toEqual(['on', 'off', 'off']);
    expect(reader.address()).toBe('#/play/run-a');
  });
});
