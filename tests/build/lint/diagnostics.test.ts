/** Each diagnostic's page is its test: what it calls wrong is found and has this code, what it calls right has not. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { crawlReport } from '../../../src/build/command/crawl-report.ts';
import { readStory } from '../../../src/build/ink-story/read-story.ts';
import { filesUnder, storyPaths } from '../../../src/build/ink-story/story-files.ts';
import { lintStory } from '../../../src/build/lint/lint-story.ts';
import { scratchFolder } from '../scratch-folder.ts';

const FOLDER = 'docs/diagnostics';
const LIMITS = {
  states: 500,
  milliseconds: 500,
  walks: 5,
  patience: 5,
  demand: 'coverage',
} as const;
/** They need several files, bytes or a folder: `ink-story/others-ink.test.ts` and `ink-root.test.ts` have them. */
const WITHOUT_EXAMPLE = ['INK006', 'INK008', 'INK011', 'INK014'];

const pages = readdirSync(FOLDER)
  .filter((name) => /^INK\d{3}\.md$/u.test(name))
  .map((name) => {
    const text = readFileSync(join(FOLDER, name), 'utf8');
    const example = (kind: string): string | undefined =>
      new RegExp(`\`\`\`ink ${kind}\\n([^]*?)\`\`\``, 'u').exec(text)?.[1];
    return { code: name.replace('.md', ''), wrong: example('wrong'), right: example('right') };
  });

function codesIn(ink: string): readonly (string | undefined)[] {
  const { path } = scratchFolder({ 'story.ink': ink });
  const story = readStory(storyPaths(path, 'story.ink', 'assets'));
  const { errors, warnings } = lintStory(story);
  const crawled = story.roles.flatMap((role) => {
    const report = crawlReport(role, LIMITS, () => undefined);
    return report === undefined ? [] : [...report.faults, ...report.slips, ...report.gaps];
  });
  return [...errors, ...warnings, ...crawled].map(({ code }) => code);
}

describe('a diagnostic', () => {
  it.each(pages.filter(({ wrong }) => wrong !== undefined))('$code is as its page says', (page) => {
    expect(codesIn(page.wrong ?? '')).toContain(page.code);
    expect(codesIn(page.right ?? '')).not.toContain(page.code);
  });

  it('has a page, whatever code the build gives, and an example unless it cannot', () => {
    const given = new Set(
      filesUnder('src/build').flatMap(
        (file) => readFileSync(file, 'utf8').match(/INK\d{3}(?=')/gu) ?? [],
      ),
    );
    expect(given.size).toBeGreaterThan(30);
    expect([...given].toSorted()).toEqual(pages.map(({ code }) => code).toSorted());
    const bare = pages.filter(({ wrong, right }) => wrong === undefined || right === undefined);
    expect(bare.map(({ code }) => code)).toEqual(WITHOUT_EXAMPLE);
  });
});
