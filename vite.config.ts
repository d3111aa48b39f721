import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { checkContent, CRAWLS } from './src/build/check/content-check.ts';
import { PAGE } from './src/app/words/english/page.ts';
import { chunkModules } from './src/build/chunk-modules.ts';
import { madeFrom } from './src/build/made-from.ts';
import { makingOf, modeNamed } from './src/build/makings.ts';
import { pageConfig } from './src/build/page-config.ts';
import type { InkStoryOptions } from './src/build/ink-story/plugin.ts';

/** `STORY_CHECK=off` builds a draft: the story must compile, and nothing more is asked of it. */
const isChecked = process.env['STORY_CHECK'] !== 'off';
const check: InkStoryOptions['check'] = (story, when) =>
  isChecked ? checkContent(story, { limits: CRAWLS[when] }).faults : [];

const IN_BROWSER = {
  fileParallelism: false,
  testTimeout: 60_000,
  hookTimeout: 120_000,
  // a busy machine is slow, not wrong
  expect: { poll: { timeout: 10_000 } },
} as const;
/** They look at a part in `npm run test:e2e`, and at all there is in `npm run prove`. */
const SWEEPS = ['accessible', 'places', 'scenes', 'stage-at-rest'];

/** A test that asserts nothing fails, whatever it did. */
function tests(name: string, options: TestProjectInlineConfiguration['test']) {
  const test = { ...options, name, expect: { ...options?.expect, requireAssertions: true } };
  return { extends: true, test } as const;
}

export default defineConfig(({ mode }) => {
  const built = modeNamed(mode);
  const { story, assets, editions, out } = built;
  const making = makingOf(import.meta.dirname, built, { check: isChecked });
  const page = pageConfig({
    root: import.meta.dirname,
    words: PAGE,
    story: { story, assets, editions, check },
    out,
    plugins: [chunkModules(), madeFrom(making)],
  });
  return {
    ...page,
    build: { ...page.build, manifest: true },
    test: {
      // what is kept is written when it is asked for, with -u, and never because it was missing
      update: 'none',
      projects: [
        tests('unit', {
          include: ['tests/**/*.test.{ts,mjs}'],
          exclude: ['tests/e2e/**', 'tests/prove/**'],
          // the default leaves one of two cores idle
          maxWorkers: 2,
          testTimeout: 20_000,
        }),
        tests('e2e', { ...IN_BROWSER, include: ['tests/e2e/**/*.test.{ts,mjs}'] }),
        tests('prove', { include: ['tests/prove/**/*.test.{ts,mjs}'], maxWorkers: 2 }),
        tests('prove-e2e', {
          ...IN_BROWSER,
          include: SWEEPS.map((name) => `tests/e2e/${name}.test.*`),
          env: { SWEEP: 'whole' },
        }),
      ],
    },
  };
});
