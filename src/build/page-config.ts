/** What Vite is told of a story's page, whichever story it is: this repository's own, or one that an author names. */
import { join } from 'node:path';
import type { PluginOption, UserConfig } from 'vite';
import { strictCsp } from './csp-plugin.ts';
import { firstScreen } from './first-screen/plugin.ts';
import { staticHeaders } from './headers-plugin.ts';
import { inkStory, type InkStoryOptions } from './ink-story/plugin.ts';
import { licences } from './licences-plugin.ts';
import { PAGE_JSX } from './page-jsx.ts';
import { pageWords, storyWords } from './page-words.ts';
import { partFetcher } from './part-fetcher.ts';
import { withoutUnusedMethods } from './unused-methods.ts';

export type PageOptions = {
  /** Where the page's own sources are: `index.html` and `src`. */
  readonly root: string;
  /** Words that stand in the page before its script, by name. */
  readonly words: Readonly<Record<string, string>>;
  readonly story: InkStoryOptions;
  /** Folder of the build; relative to the root, or whole. */
  readonly out: string;
  /** What stands first among the licences, given the text of `LICENSE`. */
  readonly ownLicence?: (licence: string) => string;
  /** What else is done with the page. */
  readonly plugins?: readonly PluginOption[];
};

/** Behind the engine's one door, and not needed before the first choice; the first style sheet is a file of its own. */
const COMES_LATER =
  /first\.css$|core\/record\/(?!debrief-offered)|core\/save\/(?!encode)|core\/(?:path-code|map|board)\/|core\/decode|log-view\.ts$/u;

export function pageConfig({ root, words, story, out, ownLicence, plugins = [] }: PageOptions) {
  const told = inkStory({ ...story, bareStyles: join(root, 'src/app/styles/bare.css') });
  return {
    root,
    base: './',
    publicDir: false,
    oxc: PAGE_JSX,
    plugins: [
      withoutUnusedMethods(join(root, 'src/engine/adapters/ink')),
      partFetcher(join(root, 'src/app/edition/fetch-parts.ts')),
      pageWords(() => ({ ...words, ...storyWords(told.api.pack()) })),
      staticHeaders(),
      licences(ownLicence),
      told,
      firstScreen(told.api.pack),
      strictCsp(),
      ...plugins,
    ],
    build: {
      target: 'es2022',
      outDir: out,
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
                test: (id: string) => !COMES_LATER.test(id),
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
  } satisfies UserConfig;
}
