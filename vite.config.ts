import { join } from 'node:path';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { checkContent, CRAWLS } from './src/build/check/content-check.ts';
import { PAGE } from './src/app/words/english/page.ts';
import { chunkModules } from './src/build/chunk-modules.ts';
import { firstScreen } from './src/build/first-screen/plugin.ts';
import { strictCsp } from './src/build/csp-plugin.ts';
import { staticHeaders } from './src/build/headers-plugin.ts';
import { licences } from './src/build/licences-plugin.ts';
import { madeFrom } from './src/build/made-from.ts';
import { partFetcher } from './src/build/part-fetcher.ts';
import { makingOf, modeNamed } from './src/build/makings.ts';
import { pageWords } from './src/build/page-words.ts';
import { withoutUnusedMethods } from './src/build/unused-methods.ts';
import { inkStory, type InkStoryOptions } from './src/build/ink-story/plugin.ts';

/** Behind the engine's one door, and not needed before the first choice; the first style sheet is a file of its own. */
const COMES_LATER =
  /first\.css$|core\/record\/(?!debrief-offered)|core\/save\/(?!encode)|core\/(?:path-code|map|board)\/|core\/decode|log-view\.ts$/u;

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
  const told = inkStory({ story, assets, editions, check });
  return {
    base: './',
    publicDir: false,
    plugins: [
      withoutUnusedMethods(join(import.meta.dirname, 'src/engine/adapters/ink')),
      partFetcher(join(import.meta.dirname, 'src/app/edition/fetch-parts.ts')),
      pageWords(PAGE),
      staticHeaders(),
      licences(),
      told,
      firstScreen(told.api.pack),
      strictCsp(),
      chunkModules(),
      madeFrom(making),
    ],
    build: {
      target: 'es2022',
      outDir: out,
      manifest: true,
      // a browser without modulepreload loads a little later; 0.4 kB less for everybody else
      modulePreload: { polyfill: false },
      // most of a build is the content check: that is meant
      rolldownOptions: {
        checks: { pluginTimings: false },
        // all that the page begins with is one file: each file more is a round trip, or a place in a short queue
        output: {
          codeSplitting: {
            groups: [
              {
                name: 'game',
                tags: ['$initial'],
                includeDependenciesRecursively: false,
                test: (id) => !COMES_LATER.test(id),
              },
              // what reads a save: three small files that are always wanted together
              {
                name: 'saves',
                includeDependenciesRecursively: false,
                test: /core\/(?:decode\.ts|save\/(?!encode))/u,
              },
            ],
          },
        },
      },
    },
    preview: { host: '127.0.0.1' },
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
