import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../scratch-folder.ts';
import { atATerminal } from './at-a-terminal.ts';

const TEA = '# title: Tea\nHot.\n* [Sip] -> END\n';

describe('the command line', () => {
  it('says what it can do, and ends well', async () => {
    const { exit, said } = await atATerminal('/', '--help');
    expect(exit).toBe(0);
    for (const command of ['play', 'build'])
      expect(said).toMatch(new RegExp(`^ +${command} `, 'mu'));
  });

  it('names the command that was meant, and ends with 2', async () => {
    const { exit, noted } = await atATerminal('/', 'biuld', 'tea.ink');
    expect(exit).toBe(2);
    expect(noted).toContain('Did you mean build?');
  });

  it('asks for the story when none is named', async () => {
    const { exit, noted } = await atATerminal('/', 'build');
    expect(exit).toBe(2);
    expect(noted).toContain("missing required argument 'story'");
  });
});

describe('a story that is named', () => {
  const { path } = { path: () => scratchFolder({ 'tea.ink': TEA, 'sp ace/a b.ink': TEA }).path };

  it.each([
    ['in other letters', 'Tea.ink', 'Did you mean `tea.ink`?'],
    ['with a slip', 'tee.ink', 'Did you mean `tea.ink`?'],
    ['without its ending', 'tea', 'Did you mean `tea.ink`?'],
    ['of a folder that is not there', 'nowhere/deep/tea.ink', 'There is no folder'],
    ['and is not at all like any', 'whatever.ink', 'ink files there: known: tea.ink'],
  ])('%s is not built, and the right one is said', async (_, name, remedy) => {
    const { exit, noted } = await atATerminal(path(), 'build', name);
    expect(exit).toBe(1);
    expect(noted).toContain(remedy);
  });

  it('may be compiled ink, which is refused with what to name instead', async () => {
    const folder = scratchFolder({ 'tea.json': '{}' }).path;
    const { exit, noted } = await atATerminal(folder, 'build', 'tea.json');
    expect(exit).toBe(1);
    expect(noted).toContain('compiled ink');
  });

  it('is told of in JSON, and in nothing else, when that is asked for', async () => {
    const folder = scratchFolder({ 'tea.ink': 'Hot.\n-> kitchn\n=== kitchen\n-> END\n' }).path;
    const { exit, said, noted } = await atATerminal(folder, 'build', 'tea.ink', '--json');
    expect(exit).toBe(1);
    expect(noted).toBe('');
    const { ok, faults } = JSON.parse(said);
    expect(ok).toBe(false);
    expect(faults).toMatchObject([{ severity: 'error', file: 'tea.ink', line: 2 }]);
  });
});

describe('the folder of a build', () => {
  it.each([
    ['holds what is not a build of ours', 'mine', 'was not made by us'],
    ['holds the story', '.', 'the story itself lies in this folder'],
  ])('is not emptied when it %s', async (_, out, why) => {
    const { path, write } = scratchFolder({ 'tea.ink': TEA });
    mkdirSync(join(path, 'mine'));
    write('mine/thesis.txt', 'years of work');
    const { exit, noted } = await atATerminal(path, 'build', 'tea.ink', '--out', out);
    expect(exit).toBe(1);
    expect(noted).toContain(why);
  });
});
