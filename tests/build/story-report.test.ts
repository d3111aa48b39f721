import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkContent, CRAWLS } from '../../src/build/check/content-check.ts';
import { storyReport } from '../../src/build/check/story-report.ts';
import { readStory } from '../../src/build/ink-story/read-story.ts';
import { storyPaths } from '../../src/build/ink-story/story-files.ts';

it('tells words, roads, decisions, reading age, looks and grades', () => {
  const good = join(import.meta.dirname, 'fixtures/good');
  const { content } = checkContent(readStory(storyPaths(good, 'story', 'assets')), {
    limits: CRAWLS.full,
  });
  expect(content === undefined ? [] : storyReport(content)).toEqual([
    't01_tea: 54 words written',
    'all scenes: 54 words written',
    expect.stringMatching(/^guest: exhausted; \d+ roads walked, 3 choices taken$/u),
    'guest from start: 3 states, all of them',
    'guest: every road has 30 words to 35',
    'guest: a road has 30/30/35 words, 2 choices, 0 minutes',
    't01_tea: a road has 30/30/35 words, 2 choices, 0 minutes',
    'guest-1: 1 decisions written; a road has 30/30/35 words, 2 choices, 0 minutes; the pack says 1 minutes',
    expect.stringMatching(/^reading age by Flesch–Kincaid: \d\.\d years$/u),
    'lines by look: lived 58 %, told 42 %, legend 0 %, silent 0 %',
    'lines by grade: documented 8 %, probable 0 %, contested 0 %, testimony 0 %, legend 0 %, ours 92 %',
  ]);
});
