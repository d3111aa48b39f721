import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { walkedByDice } from '../../../src/build/crawl/told-road.ts';
import { extended } from '../../../src/build/edition/codebook.ts';
import {
  codebookOf,
  freezeEdition,
  latestCodebook,
} from '../../../src/build/edition/freeze-edition.ts';
import { readStory } from '../../../src/build/ink-story/read-story.ts';
import { storyPaths } from '../../../src/build/ink-story/story-files.ts';
import { brand, type ChoiceId } from '../../../src/engine/core/brand.ts';
import { scratchFolder } from '../scratch-folder.ts';

const GOOD = join(import.meta.dirname, '../fixtures/good');
const ids = (...names: readonly string[]): readonly ChoiceId[] => names.map((name) => brand(name));
const same = (id: ChoiceId): ChoiceId => id;

function aStory() {
  const { path } = scratchFolder({});
  cpSync(GOOD, path, { recursive: true });
  const edit = (name: string, find: string, put: string): void => {
    const file = join(path, 'story', name);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain(find);
    writeFileSync(file, text.replaceAll(find, put));
  };
  const editions = join(path, 'editions');
  const story = () => readStory(storyPaths(path, 'story', 'assets'));
  const freeze = () => freezeEdition({ story: story(), editions, walk: walkedByDice });
  return { edit, editions, story, freeze };
}

describe('freezing an edition', () => {
  it('asks for a name', () => {
    const { freeze } = aStory();
    expect(freeze()).toMatchObject({
      ok: false,
      error: expect.stringContaining('`edition: <name>`'),
    });
  });

  it('writes runs, codebook and outcomes, and never a second time', () => {
    const { edit, editions, freeze } = aStory();
    edit('story.yaml', 'id: tea\n', 'id: tea\nedition: one\n');
    expect(freeze().ok).toBe(true);
    const folder = join(editions, 'one');
    expect(readdirSync(folder)).toEqual(['codebook.json', 'outcomes.txt', 'runs.json']);
    expect(readFileSync(join(folder, 'outcomes.txt'), 'utf8')).toMatch(
      /^guest start 1: whole, \d/u,
    );
    const before = readFileSync(join(folder, 'runs.json'), 'utf8');
    expect(freeze()).toMatchObject({
      ok: false,
      error: expect.stringContaining('`one` is frozen'),
    });
    expect(readFileSync(join(folder, 'runs.json'), 'utf8')).toBe(before);
  });

  it('adds a later edition behind the one before, and keeps a renamed choice its number', () => {
    const { edit, editions, freeze, story } = aStory();
    edit('story.yaml', 'id: tea\n', 'id: tea\nedition: one\n');
    freeze();
    const first = latestCodebook(editions);
    const frozen = first.ok ? first.value : {};
    const [point = '', known = []] = Object.entries(frozen)[0] ?? [];
    const old = known[0] ?? '';
    edit('scenes/t01_tea.ink', `# id: ${old}`, '# id: t01.other');
    edit('story.yaml', '    draws:', `    renames: { ${old}: t01.other }\n    draws:`);
    edit('story.yaml', 'edition: one', 'edition: two');
    expect(codebookOf(story(), frozen)[point]).toEqual(known);
    expect(freeze().ok).toBe(true);
    expect(latestCodebook(editions)).toEqual(first);
  });
});

describe('the codebook', () => {
  const before = extended(
    {},
    [{ decision: 'd.cup', choices: ids('a', 'b') }, { choices: ids('x') }],
    same,
  );

  it('is keyed by decision, or by the first choice', () => {
    expect(before).toEqual({ 'd.cup': ['a', 'b'], x: ['x'] });
  });

  it('only adds, whatever was put first, taken out, or called otherwise', () => {
    const after = extended(
      before,
      [
        { decision: 'd.mug', choices: ids('c', 'b') },
        { choices: ids('w', 'x') },
        { choices: ids('n') },
      ],
      same,
    );
    expect(after).toEqual({ 'd.cup': ['a', 'b', 'c'], x: ['x', 'w'], n: ['n'] });
  });
});
