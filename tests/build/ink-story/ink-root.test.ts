import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/build/check/content-check.ts';
import { readStory } from '../../../src/build/ink-story/read-story.ts';
import { storyPaths } from '../../../src/build/ink-story/story-files.ts';
import { scratchFolder } from '../scratch-folder.ts';

function read(files: Readonly<Record<string, string>>, story = 'story') {
  const { path } = scratchFolder(files);
  return { path, story: readStory(storyPaths(path, story, 'assets')) };
}

describe('a story that is only ink', () => {
  it('begins with the file that no other includes', () => {
    const { path, story } = read({
      'story/begin.ink': '# title: Two cups\nINCLUDE parts/tea.ink\n-> tea\n',
      'story/parts/tea.ink': 'INCLUDE parts/cup.ink\n=== tea\nHot.\n-> cup\n',
      'story/parts/cup.ink': '=== cup\nBlue.\n-> END\n',
    });
    expect(story.faults).toEqual([]);
    expect(story.roles[0]?.rootFile).toBe(join(path, 'story/begin.ink'));
    expect(story.roles[0]?.files).toHaveLength(3);
    expect(story.pack?.value.title).toBe('Two cups');
  });

  it('may be one file by name, and takes its title from it', () => {
    const files = { 'story/green_tea.ink': 'Hot.\n-> END\n', 'story/other.ink': 'Cold.\n-> END\n' };
    const { story } = read(files, 'story/green_tea.ink');
    expect(story.faults).toEqual([]);
    expect(story.pack?.value.title).toBe('green tea');
  });

  it('takes main.ink where several could be first, and else asks', () => {
    const two = { 'story/a.ink': 'A.\n-> END\n', 'story/b.ink': 'B.\n-> END\n' };
    expect(read(two).story.faults[0]?.remedy).toContain('main.ink');
    const { story } = read({ ...two, 'story/main.ink': 'Main.\n-> END\n' });
    expect(story.faults).toEqual([]);
    expect(story.roles[0]?.compiled?.ink).toContain('Main.');
  });

  it('is held to no rule of ours', () => {
    const { story } = read({ 'story/tea.ink': '# mood: odd\nHot.\n* [Sip]\n- -> END\n' });
    expect(story.strict).toBe(false);
    expect(checkContent(story).faults).toEqual([]);
  });
});
