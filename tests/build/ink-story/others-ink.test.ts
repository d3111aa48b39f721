import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { printFault } from '../../../src/build/ink-story/build-fault.ts';
import { readStory, type ReadStory } from '../../../src/build/ink-story/read-story.ts';
import { storyPaths } from '../../../src/build/ink-story/story-files.ts';
import { scratchFolder } from '../scratch-folder.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

function read(files: Files, story = 'story'): ReadStory & { readonly printed: readonly string[] } {
  const { path, write } = scratchFolder({});
  for (const [name, content] of Object.entries(files)) {
    write(`story/${name}`, '');
    writeFileSync(join(path, 'story', name), content);
  }
  const read = readStory(storyPaths(path, story, 'assets'));
  return { ...read, printed: read.faults.map((fault) => printFault(fault, join(path, 'story'))) };
}

const HELLO = 'Hello.\n* [Go] Gone.\n- -> END\n';
const titled = (files: Files): unknown => {
  const { pack, printed } = read(files);
  expect(printed).toEqual([]);
  return { title: pack?.value.title, subtitle: pack?.value.subtitle };
};

describe('title and author of a story that is only ink', () => {
  const tags = '# title: The Gate\n# author: Ann\n';
  const found = { title: 'The Gate', subtitle: 'by Ann' };

  it.each<readonly [string, Files]>([
    ['at the top', { 'main.ink': tags + HELLO }],
    ['after a VAR', { 'main.ink': `VAR x = 0\nCONST y = 1\n${tags}${HELLO}` }],
    [
      'after an INCLUDE',
      { 'main.ink': `INCLUDE a.ink\n${tags}${HELLO}`, 'a.ink': '=== a\nA.\n-> END\n' },
    ],
    ['within an INCLUDE', { 'main.ink': `INCLUDE a.ink\n${HELLO}`, 'a.ink': tags }],
    [
      'after notes',
      { 'main.ink': `// a note\n/* and\nmore */\nTODO: less\n~ temp z = 1\n${tags}${HELLO}` },
    ],
    ['in the first knot', { 'main.ink': `-> start\n=== start\n${tags}${HELLO}` }],
    [
      'in the first stitch, in another file',
      {
        'main.ink': 'INCLUDE a.ink\n-> start\n',
        'a.ink': `=== start\n= first\n${tags}${HELLO}`,
      },
    ],
    ['on the first line', { 'main.ink': `Hello. # title: The Gate # author: Ann\n-> END\n` }],
    [
      'with a note behind it',
      { 'main.ink': `# title: The Gate // at last\n# Author: Ann\n${HELLO}` },
    ],
  ])('are found %s', (_, files) => {
    expect(titled(files)).toEqual(found);
  });

  it('are those of the beginning, not of a knot that comes later', () => {
    const later = `${HELLO}=== later\n# title: Later\nHm.\n-> END\n`;
    expect(titled({ 'gate.ink': later })).toEqual({ title: 'gate', subtitle: 'An ink story' });
  });

  it('are found in a story that never comes to a choice', () => {
    const { pack } = read({ 'main.ink': '# title: Round\n-> spin\n=== spin\n-> spin\n' });
    expect(pack?.value.title).toBe('Round');
  });
});

describe('the id of a story that is only ink, under which its runs are kept', () => {
  const idOf = (title: string): string =>
    read({ 'main.ink': `# title: ${title}\n${HELLO}` }).pack?.value.id ?? '';

  it('is its title in small letters, in any script', () => {
    expect(idOf('Toll Gate')).toBe('toll-gate');
    expect(idOf('Война и мир')).toBe('война-и-мир');
    expect(idOf('戦争')).toBe('戦争');
  });

  it('is another for another title', () => {
    const titles = ['Война', 'Мир', 'Мир 2', 'Война 2', '!!!', '???', '戦争', 'حرب', 'Guerre'];
    expect(new Set(titles.map(idOf)).size).toBe(titles.length);
  });

  it('is the same however the letters are composed, and after the story was edited', () => {
    expect(idOf('Caf\u00E9')).toBe(idOf('Cafe\u0301'));
    const edited = read({ 'other.ink': `VAR x = 1\n# title: Toll Gate\nOther words.\n-> END\n` });
    expect(edited.pack?.value.id).toBe('toll-gate');
  });
});

describe('ink that is not UTF-8', () => {
  const text = 'Caf\u00E9, na\u00EFve.\n* [Go] -> END\n';
  it.each([
    ['Windows or Latin text', Buffer.from(text, 'latin1')],
    ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le')],
  ])('is refused with what to do, and never told with replacement marks: %s', (_, bytes) => {
    const whole = read({ 'main.ink': bytes });
    expect(whole.printed).toHaveLength(1);
    expect(whole.printed[0]).toMatch(/^main\.ink(?::\d+)? {2}.*UTF-8.* {2}Save it as UTF-8/u);
    const part = read({ 'main.ink': 'INCLUDE a.ink\nHm.\n-> END\n', 'a.ink': bytes });
    expect(part.printed).toHaveLength(1);
    expect(part.printed[0]).toMatch(/^a\.ink/u);
  });

  it('names the line of the first letter that is not', () => {
    const { printed } = read({ 'main.ink': Buffer.from('Hm.\nCaf\u00E9.\n-> END\n', 'latin1') });
    expect(printed[0]).toMatch(/^main\.ink:2 /u);
  });

  it('but with a byte order mark or Windows line ends is read', () => {
    const { printed, pack } = read({
      'main.ink': '\uFEFF# title: Tale\r\nINCLUDE a.ink\r\nHello.\r\n-> a\r\n',
      'a.ink': '\uFEFF=== a\r\nIn a.\r\n-> END\r\n',
    });
    expect(printed).toEqual([]);
    expect(pack?.value.title).toBe('Tale');
  });
});

describe('an INCLUDE', () => {
  const a = '=== a\nIn a.\n-> END\n';

  it('may be written with a back-slash', () => {
    expect(read({ 'main.ink': 'INCLUDE sub\\a.ink\n-> a\n', 'sub/a.ink': a }).printed).toEqual([]);
  });

  it('may start at its own file’s folder, as in other ink tools', () => {
    const files = {
      'main.ink': 'INCLUDE sub/a.ink\n-> a\n',
      'sub/a.ink': 'INCLUDE b.ink\n=== a\n-> b\n',
    };
    const story = read({ ...files, 'sub/b.ink': '=== b\nIn b.\n-> END\n' });
    expect(story.printed).toEqual([]);
    expect(story.roles[0]?.files).toHaveLength(3);
    const wrong = read({ ...files, 'sub/b.ink': '=== b\nIn b.\n-> nowhere\n' });
    expect(wrong.printed[0]).toMatch(/^sub\/b\.ink:3 /u);
  });

  it('in other letters than the file is refused on every system, with the right name', () => {
    const { printed } = read({ 'main.ink': 'INCLUDE Sub/A.ink\n-> a\n', 'sub/a.ink': a });
    expect(printed[0]).toMatch(/^main\.ink:1 {2}.*`Sub\/A\.ink`.* {2}.*`INCLUDE sub\/a\.ink`/u);
  });

  it('of a file that is not there is named, with the files that are', () => {
    const { printed } = read(
      { 'main.ink': 'INCLUDE kitchn.ink\nHm.\n-> END\n', 'kitchen.ink': a },
      'story/main.ink',
    );
    expect(printed[0]).toMatch(/^main\.ink:1 {2}no file `kitchn\.ink` {2}.*kitchen\.ink/u);
  });

  it('of itself is refused, and does not hang', () => {
    const { printed } = read(
      { 'main.ink': 'INCLUDE main.ink\nHello.\n-> END\n' },
      'story/main.ink',
    );
    expect(printed).toHaveLength(1);
    expect(printed[0]).toMatch(/^main\.ink:1 {2}`main\.ink` includes itself {2}/u);
    expect(printed[0]).not.toContain('/tmp');
  });

  it('of the same file twice is named as that', () => {
    const { printed } = read({ 'main.ink': 'INCLUDE a.ink\nINCLUDE a.ink\n-> a\n', 'a.ink': a });
    expect(printed).toHaveLength(1);
    expect(printed[0]).toMatch(/`a\.ink` is included twice/u);
  });
});

describe('a function that the page would have to bring', () => {
  it('is refused when the ink has none of its own, with one to paste', () => {
    const { printed } = read({
      'main.ink':
        'EXTERNAL playSound(name, loud)\nHello.\n* [Go] -> ring\n=== ring\n~ playSound("bell", 1)\n-> END\n',
    });
    expect(printed).toHaveLength(1);
    expect(printed[0]).toMatch(/^main\.ink:1 {2}.*`playSound`/u);
    expect(printed[0]).toContain('=== function playSound(name, loud)');
  });

  it('is taken from the ink when it is there, and needs none when it is never called', () => {
    const own = '=== function playSound(name)\n~ return 0\n';
    expect(
      read({ 'main.ink': `EXTERNAL playSound(name)\n~ playSound("x")\n${HELLO}${own}` }).printed,
    ).toEqual([]);
    expect(read({ 'main.ink': `EXTERNAL playSound(name)\n${HELLO}` }).printed).toEqual([]);
  });
});

describe('ink that tells nothing', () => {
  it.each([
    ['an empty file', ''],
    ['a note to oneself', 'TODO: write it\n'],
    ['only variables', 'VAR x = 1\n'],
  ])('is refused with what to do: %s', (_, ink) => {
    const { printed } = read({ 'main.ink': ink });
    expect(printed).toHaveLength(1);
    expect(printed[0]).toMatch(/^main\.ink {2}.*no text.* {2}/u);
  });
});
