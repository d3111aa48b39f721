import { existsSync, readFileSync, renameSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { isMadeFrom, MADE_FROM, madeFrom, type Making } from '../../src/build/made-from.ts';
import { scratchFolder } from './scratch-folder.ts';

const FILES = {
  'index.html': '<p>Tea</p>',
  'story/tea.ink': 'Tea.\n-> END\n',
  'story/scenes/cup.ink': '=== cup\nA cup.\n-> END\n',
  'assets/cup.svg': '<svg/>',
  'other/tea.ink': 'Coffee.\n-> END\n',
};
const LONG_AGO = new Date('2001-01-01');

async function built() {
  const { path, write } = scratchFolder(FILES);
  const making: Making = {
    root: path,
    inputs: ['index.html', 'story', 'assets', 'missing.json'],
    options: { story: 'story' },
  };
  await build({
    root: path,
    configFile: false,
    logLevel: 'silent',
    plugins: [madeFrom(making)],
  });
  return { path, write, making, out: join(path, 'dist') };
}

describe('a build', () => {
  it('knows what it was made from', async () => {
    const { making, out } = await built();
    expect(existsSync(join(out, MADE_FROM))).toBe(true);
    expect(readFileSync(join(out, MADE_FROM), 'utf8')).not.toContain(making.root);
    expect(isMadeFrom(out, making)).toBe(true);
  });

  it.each<readonly [string, (path: string, write: (name: string, text: string) => void) => void]>([
    ['a file was edited', (_, write) => write('story/tea.ink', 'Tea!\n-> END\n')],
    [
      'another, older story was put in its place',
      (path) => {
        rmSync(join(path, 'story'), { recursive: true });
        renameSync(join(path, 'other'), join(path, 'story'));
        utimesSync(join(path, 'story/tea.ink'), LONG_AGO, LONG_AGO);
        utimesSync(join(path, 'story'), LONG_AGO, LONG_AGO);
      },
    ],
    ['a file was taken away', (path) => rmSync(join(path, 'assets/cup.svg'))],
    [
      'a file has another name',
      (path) => renameSync(join(path, 'story/scenes/cup.ink'), join(path, 'story/scenes/mug.ink')),
    ],
    ['a file came that was missing', (_, write) => write('missing.json', '{}')],
  ])('is not taken for current when %s', async (_, edit) => {
    const { path, write, making, out } = await built();
    edit(path, write);
    expect(isMadeFrom(out, making)).toBe(false);
  });

  it('is not taken for current with other options, or when it does not say', async () => {
    const { making, out } = await built();
    expect(isMadeFrom(out, { ...making, options: { story: 'other' } })).toBe(false);
    rmSync(join(out, MADE_FROM));
    expect(isMadeFrom(out, making)).toBe(false);
    expect(isMadeFrom(join(out, 'nowhere'), making)).toBe(false);
  });

  it('is current when only the clock of a file moved', async () => {
    const { path, making, out } = await built();
    utimesSync(join(path, 'story/tea.ink'), new Date(), new Date());
    expect(isMadeFrom(out, making)).toBe(true);
  });
});
