/** Compiles ink written in a test, or a story folder's root file, as the build does: through the JSON round trip. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CompilerOptions } from 'inkjs/full';
import { inkJson } from '../../../../src/build/ink-story/ink-json.ts';
import { idsMade } from '../../../../src/build/ink-story/written-choices.ts';
import { brand } from '../../../../src/engine/core/brand.ts';
import type { Journal } from '../../../../src/engine/core/journal/journal.ts';
import type { CompiledRole, Role } from '../../../../src/engine/core/story/pack.ts';

const ROLE: Role = {
  id: brand('tester'),
  title: 'The tester',
  play: 'Play the tester',
  about: 'Nobody.',
  ink: 'test.ink',
  chapters: [],
};

export function compile(source: string, role: Partial<Role> = {}): CompiledRole {
  return compileText(source, 'test.ink', '.', { ...ROLE, ...role });
}

export function compileFile(file: string, role: Partial<Role> = {}): CompiledRole {
  return compileText(readFileSync(file, 'utf8'), file, dirname(file), { ...ROLE, ...role });
}

export function journalOf(choices: readonly string[] = [], more: Partial<Journal> = {}): Journal {
  const ids = choices.map((choice) => brand<Journal['choices'][number]>(choice));
  return {
    story: 'test',
    role: brand('tester'),
    entry: 'start',
    seed: 7,
    choices: ids,
    without: [],
    ...more,
  };
}

function compileText(source: string, name: string, folder: string, role: Role): CompiledRole {
  const files = {
    ResolveInkFilename: (file: string) => join(folder, file),
    LoadInkFileContents: (file: string) => readFileSync(file, 'utf8'),
  };
  const problems: string[] = [];
  const note = (message: string): void => {
    if (!message.startsWith('WARNING')) problems.push(message);
  };
  const options = new CompilerOptions(name, [], true, note, files);
  const json = inkJson(source, options);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const made = idsMade(json);
  return { role, build: `test-${source.length}`, ink: json, ...(made && { made }) };
}
