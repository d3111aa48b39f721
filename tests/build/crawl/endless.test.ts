import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/build/check/content-check.ts';
import { readStory } from '../../../src/build/ink-story/read-story.ts';
import { storyPaths } from '../../../src/build/ink-story/story-files.ts';
import { scratchFolder } from '../scratch-folder.ts';
import { crawledInk, LIMITS } from './crawled-ink.ts';

const LOOP = `Hello.
+ [Spin # id: spin] -> spin
+ [Stop # id: stop] -> END
=== spin
~ temp round = 1
-> spin
`;

describe('a story with a road that never ends', () => {
  it('is crawled to its other ends, and the knot is named', () => {
    const { faults, taken, visited } = crawledInk(LOOP, LIMITS);
    expect(faults).toMatchObject([{ message: expect.stringContaining('`spin`'), road: ['spin'] }]);
    expect([...taken].toSorted()).toEqual(['spin', 'stop']);
    expect(visited.has('spin')).toBe(true);
  });

  it('is built, though it never comes to a choice at all', () => {
    const { path } = scratchFolder({ 'story/tea.ink': '-> spin\n=== spin\n-> spin\n' });
    const story = readStory(storyPaths(path, join('story', 'tea.ink'), 'assets'));
    expect(story.faults).toEqual([]);
    expect(checkContent(story).faults).toEqual([]);
  });
});
