import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkContent, CRAWLS } from '../../../src/build/check/content-check.ts';
import { recordReport } from '../../../src/build/check/record-report.ts';
import { storyReport } from '../../../src/build/check/story-report.ts';
import { readStory } from '../../../src/build/ink-story/read-story.ts';
import { storyPaths } from '../../../src/build/ink-story/story-files.ts';
import { scratchFolder } from '../scratch-folder.ts';

it('tells words, roads, decisions, reading age, looks and grades, and how sure the record is', () => {
  const good = join(import.meta.dirname, '../fixtures/good');
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
    'guest, 400 roads: 30/35/35 words without options',
    'guest: 1/1/1 clicks with one option',
    'guest: 16/21/21 words in the longest stretch without a decision',
    'guest: 26/30/30 % told or legend',
    'guest, played twice with every decision otherwise: 17 % is new (tenth percentile 17 %), 0/0/0 scenes apart',
    expect.stringMatching(/^reading age by Flesch–Kincaid: \d\.\d years$/u),
    'lines by look: lived 58 %, told 42 %, legend 0 %, silent 0 %',
    'lines by grade: documented 8 %, probable 0 %, contested 0 %, testimony 0 %, legend 0 %, ours 92 %',
    'facts by grade: documented 1, probable 0, contested 0, testimony 1, legend 0',
    'facts that are a judgement: 0; on a work not seen: 0; with a work not read: 0',
    'sources: 3 complete (0 of them without a date), 0 not',
    'real people: 1 with a fate, 0 whose fate is not known',
  ]);
});

it('names the works that are not named whole, and the people whose fate is not known', () => {
  const { path, write } = scratchFolder({});
  cpSync(join(import.meta.dirname, '../fixtures/good'), path, { recursive: true });
  const edit = (file: string, find: string, put: string): void => {
    const before = readFileSync(join(path, file), 'utf8');
    expect(before).toContain(find);
    write(file, before.replace(find, put));
  };
  edit('story/record/sources/tea.yaml', 'title: On tea,', 'title: On tea, lacks: [title],');
  edit('story/record/people/tea.yaml', 'He drank tea until he was ninety.', 'It is not known.');
  edit(
    'story/record/facts/tea.yaml',
    'grade: documented, how: written at the time',
    "grade: contested, how: a historian's judgement, unread: [aunt-letter]",
  );
  expect(recordReport(readStory(storyPaths(path, 'story', 'assets')))).toEqual([
    'facts by grade: documented 0, probable 0, contested 1, testimony 1, legend 0',
    'facts that are a judgement: 1; on a work not seen: 0; with a work not read: 1',
    'sources: 2 complete (0 of them without a date), 1 not: brook-1900',
    'real people: 0 with a fate, 1 whose fate is not known: Otto Brook',
  ]);
});
