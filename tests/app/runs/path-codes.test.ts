// @vitest-environment happy-dom
/** Runs as codes and links on the runs page, as a reader uses them. */
import { h, render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Runs } from '../../../src/app/screens/runs.tsx';
import { BESIDE } from '../../../src/app/words/english/beside.ts';
import { ENGLISH } from '../../../src/app/words/english/english.ts';
import { BesideWordsGiven, WordsGiven } from '../../../src/app/words/words.ts';
import { grouped } from '../../../src/engine/core/path-code/groups.ts';
import { brand, encodePath, type ChoiceId, type PathBook } from '../../../src/engine/index.ts';
import { PACK } from '../a-pack.ts';
import { aReader, aRun, settled } from '../a-reader.ts';

const BOOK: PathBook = {
  doors: [{ role: brand('passenger'), entry: 'start' }],
  points: [[brand('on'), brand('off')]],
  editions: [],
};
let open: ReturnType<typeof aReader> | undefined;
afterEach(() => {
  open?.close();
  vi.unstubAllGlobals();
});

async function show(
  book: PathBook | 'none' = BOOK,
  hash = '#/runs',
  run = aRun('run-a', ['on', 'off', 'off']),
) {
  const reader = aReader();
  open = reader;
  await reader.memory.put(run);
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

/** Of a story that offered what this one does not. */
function codeOfGone(): string {
  const offered = ['on', 'gone'].map((id) => ({ id: brand<ChoiceId>(id) }));
  const { journal } = aRun('run-b', ['gone']);
  const passages = [{ choices: offered, chosen: brand<ChoiceId>('gone') }, { choices: offered }];
  const book = { ...BOOK, points: [offered.map(({ id }) => id)] };
  const code = encodePath({ pack: PACK, book, told: { journal, passages } as never });
  if (!code.ok) throw new Error(code.error.kind);
  return code.value;
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

  it('opens as a run of its own, each time, and leaves what is kept as it is', async () => {
    const { press, code, type, reader } = await show();
    await press(BESIDE.codes.asCode);
    const typed = code().join('');
    await type(typed);
    const first = reader.inPlay()?.id;
    expect(first).not.toBe('run-a');
    await reader.choose('on');
    await reader.goTo('#/runs');
    await type(typed);
    expect(choicesInPlay()).toEqual(['on', 'off', 'off']);
    expect(reader.inPlay()?.id).not.toBe(first);
    const kept = (await reader.kept()).map(({ id, journal }) => [id, journal.choices.join(' ')]);
    expect(kept).toHaveLength(3);
    expect(kept).toContainEqual(['run-a', 'on off off']);
    expect(kept).toContainEqual([first, 'on off off on']);
  });

  it('opens where the run stands, not where it once was', async () => {
    const { press, code, type, reader } = await show(BOOK, '#/runs', {
      ...aRun('run-a', ['on', 'off', 'off']),
      turn: 1,
    });
    await press(BESIDE.codes.asCode);
    await type(code().join(''));
    expect(choicesInPlay()).toEqual(['on']);
    expect(reader.inPlay()?.turn).toBe(1);
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
    expect(await reader.kept()).toHaveLength(2);
  });

  it('is copied, its link too; what cannot be copied is selected', async () => {
    const { press, code, link, page } = await show();
    const copied: string[] = [];
    vi.stubGlobal('navigator', {
      clipboard: { writeText: async (text: string) => void copied.push(text) },
    });
    await press(BESIDE.codes.asCode);
    await press(BESIDE.codes.copyCode);
    await press(BESIDE.codes.copyLink);
    expect(copied).toEqual([code().join(' '), link()]);
    expect(page.textContent).toContain(BESIDE.runs.copied);
    vi.stubGlobal('navigator', {});
    await press(BESIDE.codes.copyLink);
    expect(page.textContent).toContain(BESIDE.runs.notCopied);
    expect(window.getSelection()?.toString()).toBe(link());
  });

  it('gives the focus back to what opened it', async () => {
    const { press, page } = await show();
    const opener = [...page.querySelectorAll('button')].find(
      (each) => each.textContent === BESIDE.codes.asCode,
    );
    opener?.focus();
    await press(BESIDE.codes.asCode);
    expect(document.activeElement?.className).toBe('run-code');
    await press(BESIDE.runs.close);
    expect(page.querySelector('.run-code')).toBeNull();
    expect(document.activeElement).toBe(opener);
  });

  it('names the group that is wrong, and opens nothing', async () => {
    const { press, code, type, fault, page } = await show();
    await press(BESIDE.codes.asCode);
    const groups = code().map((group) => group ?? '');
    const third = groups[2] ?? '';
    groups[2] = (third.startsWith('7') ? '8' : '7') + third.slice(1);
    await type(groups.join('-'));
    expect(fault()).toContain('Group 3 is not right');
    const field = page.querySelector<HTMLInputElement>('.open-code input');
    expect(document.activeElement).toBe(field);
    expect(field?.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe(groups[2]);
    expect(choicesInPlay()).toBeUndefined();
    await type('<script>');
    expect(fault()).toContain('Group 1: “<”');
  });

  it('says where it stops in a story that has changed, and opens the run as far as it is sure', async () => {
    const { type, reader } = await show({
      ...BOOK,
      points: [['on', 'gone'].map((id) => brand(id))],
    });
    await type(codeOfGone());
    expect(reader.said()).toContain('it chose `gone`, which is not offered there now');
    expect(reader.said()).toContain('opened after 0 choices');
    expect(choicesInPlay()).toEqual([]);
  });

  it('is a link and a file only where the story has no codebook, says so, and opens by it', async () => {
    const { press, code, link, page, type, fault, reader } = await show('none');
    await press(BESIDE.codes.asCode);
    expect(code()).toEqual([]);
    expect(page.textContent).toContain('link and file only');
    await type('0000');
    expect(fault()).toContain('no codes');
    await type(link());
    expect(choicesInPlay()).toEqual(['on', 'off', 'off']);
    expect(reader.inPlay()?.id).not.toBe('run-a');
    expect(await reader.kept()).toHaveLength(2);
  });

  it('names what is wrong with a link, and neither opens nor changes anything', async () => {
    const { press, link, type, fault, reader } = await show('none');
    await press(BESIDE.codes.asCode);
    const whole = link();
    const text = atob(
      whole
        .slice(whole.indexOf('~') + 1)
        .replaceAll('-', '+')
        .replaceAll('_', '/'),
    );
    const linked = (changed: string) => `~${btoa(changed)}`;
    const wrong: readonly (readonly [string, string])[] = [
      [whole.slice(0, -40), 'is no run, or a damaged one'],
      [`${whole}*`, 'This link is damaged'],
      [linked('<script>alert(1)</script>'), 'is no run'],
      [linked(text.replace(/"format":\d+/u, '"format":99')), 'a newer game (format 99)'],
      [linked(text.replaceAll(/"story":"[^"]*"/gu, '"story":"other"')), 'a run of another story'],
      [`~${'A'.repeat(100_000)}`, 'too long'],
    ];
    for (const [given, said] of wrong) {
      await type(given);
      expect(fault()).toContain(said);
    }
    expect(choicesInPlay()).toBeUndefined();
    expect(await reader.kept()).toHaveLength(1);
  });

  it('names what is wrong with a code: empty, cut off, too long, of another story, of a newer game', async () => {
    const { press, code, type, fault, reader } = await show();
    await press(BESIDE.codes.asCode);
    const wrong: readonly (readonly [string, string])[] = [
      [' ', 'No code is written here'],
      [code().slice(0, -1).join(' '), 'Is the end missing?'],
      [code().join('').slice(0, -1), 'A letter is missing'],
      ['0'.repeat(5000), 'too long for a code'],
      [grouped([2, 0, 0]), 'a newer game (version 2'],
      [grouped([1, 3, 3, 1, 0, 0, 0, 0, 0, 0, 1, 1]), 'another story'],
    ];
    for (const [given, said] of wrong) {
      await type(given);
      expect(fault()).toContain(said);
    }
    expect(choicesInPlay()).toBeUndefined();
    expect(await reader.kept()).toHaveLength(1);
  });
});
